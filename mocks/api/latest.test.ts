import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latestAsked } from './latest-asked.ts'
import { latestOf } from './latest.ts'

const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-01-${String(one).padStart(2, '0')}`)
const record = fc.record({
  order: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  at: fc.option(day, { nil: undefined }),
  source: fc.record({ sourceSystemHSAId: fc.constantFrom('TSTDEF-1', 'TSTDEF-2') }),
})
type Told = { order: string; at: string | undefined; source: { sourceSystemHSAId: string } }
const ways = { time: ({ at }: Told) => at, together: ({ order }: Told) => order }

test('the latest of each system are told, whole orders at a time, and the rest are counted', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (all, count) => {
      const { items, earlier, wholeFrom } = latestOf(all, count, ways)
      expect(items.length + earlier).toBe(all.length)
      const left = all.filter((one) => !items.includes(one))
      // A list that ends at that time holds all there is, when nothing is left out.
      expect(wholeFrom === undefined).toBe(left.length === 0)
      for (const one of left) {
        expect(one.at).toBeDefined()
        expect(items.map(({ order }) => order)).not.toContain(one.order)
        const later = items.filter(
          ({ at, source }) =>
            source.sourceSystemHSAId === one.source.sourceSystemHSAId && (at ?? '') >= (one.at ?? ''),
        )
        expect(later.length).toBeGreaterThanOrEqual(count)
        expect((one.at ?? '') < (wholeFrom ?? '')).toBe(true)
      }
    }),
  )
})

test('what has been told stays when another system tells more', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 30 }), (all) => {
      const part = all.filter(({ source }) => source.sourceSystemHSAId === 'TSTDEF-1')
      const before = latestOf(part, 3, ways).items
      const after = new Set(latestOf(all, 3, ways).items)
      expect(before.every((one) => after.has(one))).toBe(true)
    }),
  )
})

test('a number is asked for, or all, or nothing that can be answered', () => {
  const asked = (text: string) => latestAsked(new URLSearchParams(text))
  expect([
    asked(''),
    asked('senaste=40'),
    asked('senaste=0'),
    asked('senaste=-1'),
    asked('senaste=alla'),
  ]).toEqual([undefined, 40, false, false, false])
})
