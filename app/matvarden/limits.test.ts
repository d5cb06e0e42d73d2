import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays } from '#platform/dates/days.ts'
import type { Limit } from './contract.ts'
import { judge, type Measured } from './limits.ts'

const code = '29463-7'
const rise: Limit = { trigger: 'x', action: 'y', rise: { by: 2, days: 3 }, unit: 'kg' }
const fall: Limit = { trigger: 'x', action: 'y', fall: { by: 2, days: 3 }, unit: 'kg' }
const today = '2026-11-23'
const weight = (value: number, day = today, clock = '07:10', unit = 'kg'): Measured => ({
  values: [{ code, value, unit }],
  takenAt: `${day}T${clock}:00+01:00`,
})
const ago = (days: number) => plusDays(today, -days)

/** Weights of some of the last ten days, in tenths: gaps as they come. */
const history = fc.uniqueArray(
  fc.record({ days: fc.integer({ min: 1, max: 10 }), tenths: fc.integer({ min: 600, max: 720 }) }),
  { selector: ({ days }) => days, maxLength: 10 },
)

describe('more than two kilos up in three days', () => {
  test('is judged by the lowest of the three days before, whatever days are missing', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 600, max: 720 }), (all, tenths) => {
        const readings = all.map(({ days, tenths: one }) => weight(one / 10, ago(days)))
        const near = all.filter(({ days }) => days <= 3).map((one) => one.tenths)
        const expected =
          near.length === 0 ? 'incomparable' : tenths - Math.min(...near) > 20 ? 'passed' : 'within'
        expect(judge(rise, weight(tenths / 10, today, '08:00'), readings).is).toBe(expected)
      }),
    )
  })

  test('and down by the highest', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 600, max: 720 }), (all, tenths) => {
        const readings = all.map(({ days, tenths: one }) => weight(one / 10, ago(days)))
        const near = all.filter(({ days }) => days <= 3).map((one) => one.tenths)
        const expected =
          near.length === 0 ? 'incomparable' : Math.max(...near) - tenths > 20 ? 'passed' : 'within'
        expect(judge(fall, weight(tenths / 10, today, '08:00'), readings).is).toBe(expected)
      }),
    )
  })

  test('just two is not more than two, whatever a computer makes of tenths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 1500 }), (tenths) => {
        const before = [weight(tenths / 10, ago(3))]
        expect(judge(rise, weight((tenths + 20) / 10), before).is).toBe('within')
        expect(judge(rise, weight((tenths + 21) / 10), before).is).toBe('passed')
      }),
    )
  })

  test('says from what', () => {
    const readings = [weight(68.6, ago(1)), weight(68.2, ago(3)), weight(60, ago(4))]
    expect(judge(rise, weight(70.5), readings)).toMatchObject({
      is: 'passed',
      value: { value: 70.5 },
      from: { value: { value: 68.2 }, takenAt: `${ago(3)}T07:10:00+01:00` },
    })
  })

  test('counts the same day, and nothing that was measured later', () => {
    expect(judge(rise, weight(70.5, today, '18:00'), [weight(68, today)]).is).toBe('passed')
    expect(judge(rise, weight(70.5), [weight(68, today, '18:00')]).is).toBe('incomparable')
    expect(judge(rise, weight(70.5), [weight(68, '2100-01-01')]).is).toBe('incomparable')
  })

  test('what is in another unit is not compared', () => {
    const pounds = [weight(140, ago(1), '07:10', '[lb_av]')]
    expect(judge(rise, weight(70.5), pounds)).toEqual({ is: 'incomparable', days: 3 })
    expect(judge(rise, weight(140, today, '08:00', '[lb_av]'), pounds).is).toBe('incomparable')
  })

  test('a day without its hour counts as that day', () => {
    const dateOnly: Measured = { ...weight(68), takenAt: ago(2) }
    expect(judge(rise, weight(70.5), [dateOnly]).is).toBe('passed')
  })
})

describe('a value over or under', () => {
  const pressure: Measured = {
    values: [
      { code: '8480-6', value: 182, unit: 'mm[Hg]' },
      { code: '8462-4', value: 90, unit: 'mm[Hg]' },
    ],
    takenAt: `${today}T08:00:00+01:00`,
  }
  const over = (part: string, above: number): Limit => ({ trigger: 'x', action: 'y', part, above })

  test('is of the part that is named; just at the limit is not over it', () => {
    expect(judge(over('8480-6', 180), pressure, []).is).toBe('passed')
    expect(judge(over('8480-6', 182), pressure, []).is).toBe('within')
    expect(judge(over('8462-4', 180), pressure, []).is).toBe('within')
    expect(judge(over('0000-0', 1), pressure, []).is).toBe('incomparable')
  })

  test('under, without anything to compare with', () => {
    const low: Limit = { trigger: 'x', action: 'y', below: 4, unit: 'mmol/L' }
    const sugar = (value: number): Measured => ({
      values: [{ code: '14749-6', value, unit: 'mmol/L' }],
      takenAt: pressure.takenAt,
    })
    expect(judge(low, sugar(3.9), []).is).toBe('passed')
    expect(judge(low, sugar(4), []).is).toBe('within')
  })

  test('what is said in words alone is never taken for fine', () => {
    expect(judge({ trigger: 'Ont i bröstet', action: 'Ring 112.' }, pressure, [])).toEqual({ is: 'words' })
  })
})
