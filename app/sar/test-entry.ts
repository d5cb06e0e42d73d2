import fc from 'fast-check'
import { testSource } from '#platform/answer/test-source.ts'
import type { WoundEntry } from './contract.ts'

/** For tests: an entry of a system, `at` a time, with what is given. */
export function testEntry(id: string, told: Partial<WoundEntry> & { system?: string } = {}): WoundEntry {
  const { system = 'A', ...more } = told
  return { id, pictures: [], source: { ...testSource(id), sourceSystemHSAId: system }, ...more }
}

const times = [
  '2026-06-01',
  '2026-10-01',
  '2026-11-16',
  '2026-11-16T14:00:00+01:00',
  '2026-11-23',
  '2099-01-01',
]
const side = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined })

/** For tests: entries of two systems, of few times and few sizes, so that many are alike. */
export const anyEntries: fc.Arbitrary<WoundEntry[]> = fc
  .array(
    fc.record({
      at: fc.option(fc.constantFrom(...times), { nil: undefined }),
      length: side,
      width: side,
      system: fc.constantFrom('A', 'B'),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ at, length, width, system }, index) => {
      const sides = { ...(length !== undefined && { length }), ...(width !== undefined && { width }) }
      return testEntry(`e-${index}`, { system, ...sides, ...(at && { at }) })
    }),
  )
