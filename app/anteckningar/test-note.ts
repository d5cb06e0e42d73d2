import type { Note } from './contract.ts'

/** For tests: a note, with what a test says of it. */
export const testNote = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  standing: 'signed',
  opinions: [],
  source: {
    documentId: id,
    sourceSystemHSAId: 'TSTDEF2329990016-SYS1',
    logicalAddress: 'TSTDEF-L',
    careGiver: { hsaId: 'TSTDEF2329990016-REG', name: 'Region Storstaden', principal: 'region' },
    legalDomain: 'HSL',
    recordedBy: 'system',
  },
  ...more,
})
