/** What the source of own answers is called among systems; of the series for tests, and nobody's. */
export const sourceSystem = { sourceSystemHSAId: 'TSTDEF0000000000-EGNA' } as const
