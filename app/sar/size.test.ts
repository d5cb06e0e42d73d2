import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaOf, latestSize } from './size.ts'
import { dayOfEntry, inTime } from './order.ts'
import { anyEntries, testEntry } from './test-entry.ts'

const now = new Date('2026-11-23T08:15:00+01:00')
const on = (at: string, length: number, width?: number, system = 'A') =>
  testEntry(`${at} ${system}`, { at, length, ...(width !== undefined && { width }), system })

test('a change is told only of two measures with both sides, of one system, that stand apart in time', () => {
  fc.assert(
    fc.property(anyEntries, (all) => {
      const { latest, before, change, others = [] } = latestSize(all, now) ?? {}
      expect(change === undefined).toBe(before === undefined)
      if (!latest || !before) return
      for (const one of [latest, before]) {
        expect(one.length).toBeDefined()
        expect(one.width).toBeDefined()
        expect(inTime(all, now).past).toContain(one)
      }
      expect(before.source.sourceSystemHSAId).toBe(latest.source.sourceSystemHSAId)
      expect((dayOfEntry(before) ?? '') < (dayOfEntry(latest) ?? '')).toBe(true)
      expect(others).toEqual([])
      const [was = 0, is = 0] = [areaOf(before), areaOf(latest)]
      if (change === 'smaller') expect(is).toBeLessThanOrEqual(was)
      if (change === 'larger') expect(is).toBeGreaterThanOrEqual(was)
      if (change === 'same') expect(is).toBe(was)
    }),
  )
})

test('no measure that has been is later than the latest, and none without a side has an area', () => {
  fc.assert(
    fc.property(anyEntries, (all) => {
      const found = latestSize(all, now)
      const measured = inTime(all, now).past.filter(
        ({ length, width }) => length !== undefined || width !== undefined,
      )
      expect(found?.latest).toBe(measured[0])
      for (const one of all) {
        const isWhole = one.length !== undefined && one.width !== undefined
        expect(areaOf(one) !== undefined).toBe(isWhole)
      }
    }),
  )
})

describe('compared', () => {
  test.each([
    [[28, 19], [41, 29], 'smaller'],
    [[28, 29], [41, 29], 'smaller'],
    [[41, 30], [41, 29], 'larger'],
    [[41, 29], [41, 29], 'same'],
    [[50, 20], [41, 29], 'shape'],
  ] as const)('%j after %j is %s', ([length, width], [oldLength, oldWidth], change) => {
    const all = [on('2026-11-16', length, width), on('2026-10-08', oldLength, oldWidth)]
    expect(latestSize(all, now)).toMatchObject({ change, before: { at: '2026-10-08' } })
  })

  test('with what is four weeks back rather than with last week, else with the first there is', () => {
    const all = [
      on('2026-11-16', 28, 19),
      on('2026-11-09', 31, 22),
      on('2026-10-08', 41, 29),
      on('2026-09-03', 44, 31),
    ]
    expect(latestSize(all, now)?.before?.at).toBe('2026-10-08')
    expect(latestSize(all.slice(0, 2), now)?.before?.at).toBe('2026-11-09')
  })

  test('with one that has both sides, where a later one has not', () => {
    const all = [on('2026-11-16', 28, 19), on('2026-10-08', 41), on('2026-09-03', 44, 31)]
    expect(latestSize(all, now)).toMatchObject({ change: 'smaller', before: { at: '2026-09-03' } })
  })

  test('never with one side, with another system, or where two measured otherwise on one day', () => {
    expect(latestSize([on('2026-11-16', 28), on('2026-10-08', 41, 29)], now)?.change).toBeUndefined()
    expect(latestSize([on('2026-11-16', 28, 19), on('2026-10-08', 41)], now)?.change).toBeUndefined()
    expect(latestSize([on('2026-11-16', 28, 19), on('2026-10-08', 41, 29, 'B')], now)?.change).toBeUndefined()
    const two = latestSize(
      [on('2026-11-16', 28, 19), on('2026-11-16', 30, 20, 'B'), on('2026-10-08', 41, 29)],
      now,
    )
    expect(two?.others).toHaveLength(1)
    expect(two?.change).toBeUndefined()
  })
})
