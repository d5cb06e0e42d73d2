import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sharing } from './contract.ts'
import { inParts } from './in-parts.ts'

const now = new Date('2026-11-23T07:15:00Z')
const source = {} as Sharing['source']
const one = fc.oneof(
  fc.record(
    {
      kind: fc.constant('consent' as const),
      type: fc.constantFrom('Consent' as const, 'Emergency' as const),
      from: fc.constantFrom('2026-01-01', '2026-11-24', '2025-01-01T10:00:00Z'),
      until: fc.constantFrom('2026-11-23', '2026-02-01', '2027-01-01'),
      ended: fc.constantFrom({}, { at: '2026-11-01' }, { at: '2027-01-01' }),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    {
      kind: fc.constant('request' as const),
      answer: fc.record({
        outcome: fc.constantFrom('given' as const, 'refused' as const),
        at: fc.constant(''),
      }),
    },
    { requiredKeys: ['kind'] },
  ),
)

test('each is told once, and only one that is known to be a consent and to hold may be read by', () => {
  fc.assert(
    fc.property(fc.array(one), (drawn) => {
      const all = drawn.map((each, index) => ({
        reader: {},
        asker: { name: 'A' },
        information: [],
        source,
        ...each,
        id: `${index}`,
      })) as Sharing[]
      const parts = inParts(all, now)
      const told = Object.values(parts).flatMap((some) => some.map(({ id }) => id))
      const isTold = (each: Sharing) => each.kind === 'consent' || each.answer?.outcome !== 'given'
      expect(told.toSorted()).toEqual(
        all
          .filter(isTold)
          .map(({ id }) => id)
          .toSorted(),
      )
      for (const { from } of parts.emergency) expect(from === undefined || from <= '2026-11-23').toBe(true)
      for (const { type, from, ended } of parts.current) {
        expect(type).toBe('Consent')
        expect(from).toBeDefined()
        expect(ended === undefined || ended.at === '2027-01-01').toBe(true)
      }
    }),
  )
})
