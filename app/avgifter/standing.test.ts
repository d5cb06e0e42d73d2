import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays } from '#platform/dates/days.ts'
import type { Period } from './contract.ts'
import { frikortOf, inOrder, isOver, periodOf, sumOf } from './standing.ts'
import { careFeeOf, sek } from './test-fee.ts'

const today = '2026-11-23'
const withFrikort = (exemptionPeriod?: Period) =>
  careFeeOf({ exemption: exemptionPeriod ? { exemptionPeriod } : {} })

describe('a frikort', () => {
  test.each<[string, Period | undefined, object]>([
    ['holds on its last day', { end: today }, { is: 'valid', daysLeft: 0, soon: true }],
    ['is over the day after', { end: '2026-11-22' }, { is: 'ended', end: '2026-11-22' }],
    ['holds on its first day', { start: today, end: '2027-03-14' }, { is: 'valid', soon: false }],
    ['has not begun the day before', { start: '2026-11-24', end: '2027-03-14' }, { is: 'coming' }],
    ['ends soon with thirty days left', { end: '2026-12-23' }, { is: 'valid', daysLeft: 30, soon: true }],
    ['does not end soon with thirty-one', { end: '2026-12-24' }, { is: 'valid', daysLeft: 31, soon: false }],
    ['may hold for a year', { end: '2027-11-23' }, { is: 'valid', daysLeft: 365 }],
    ['is doubtful with more than a year left', { end: '2027-11-24' }, { is: 'doubtful' }],
    ['is doubtful until 2100', { start: '2026-01-01', end: '2100-12-31' }, { is: 'doubtful' }],
    ['ended in 1900', { end: '1900-01-01' }, { is: 'ended' }],
    [
      'is doubtful when it ends before it begins',
      { start: '2026-12-01', end: '2026-11-30' },
      { is: 'doubtful' },
    ],
    ['has no last day that is told', { start: '2026-01-01' }, { is: 'untold' }],
    ['has no days that are told', undefined, { is: 'untold' }],
  ])('%s', (_name, period, expected) => {
    expect(frikortOf(withFrikort(period), today)).toMatchObject(expected)
  })

  test('is none where none is told', () => {
    expect(frikortOf(careFeeOf({ paid: sek('1450'), ceiling: sek('1450') }), today)).toEqual({ is: 'none' })
  })

  const anyDay = fc.integer({ min: -800, max: 800 }).map((days) => plusDays(today, days))
  test('of any days holds only within them, and never for more than a year', () => {
    fc.assert(
      fc.property(fc.option(anyDay), fc.option(anyDay), (start, end) => {
        const frikort = frikortOf(withFrikort({ ...(start && { start }), ...(end && { end }) }), today)
        if (frikort.is !== 'valid') return
        expect(frikort.end).toBe(end)
        expect(frikort.end >= today && (start ?? today) <= today).toBe(true)
        expect(frikort.daysLeft).toBeLessThanOrEqual(366)
      }),
    )
  })
})

describe('what is paid', () => {
  test.each([
    ['980', '1450', { is: 'part', paid: 98_000, ceiling: 145_000 }],
    ['1449.99', '1450', { is: 'part' }],
    ['1450', '1450', { is: 'reached' }],
    ['1900.5', '1450', { is: 'reached', paid: 190_050 }],
    ['0', '1450', { is: 'part', paid: 0 }],
    ['-200', '1450', { is: 'apart' }],
    ['980', '0', { is: 'apart' }],
    ['980', '-1450', { is: 'apart' }],
  ])('%s of %s', (paid, ceiling, expected) => {
    expect(sumOf({ paid: sek(paid), ceiling: sek(ceiling) })).toMatchObject(expected)
  })

  test('is never compared over currencies, or with what is not told', () => {
    expect(sumOf({ paid: { amount: '980', currency: 'EUR' }, ceiling: sek('1450') })).toEqual({ is: 'apart' })
    expect(sumOf({ paid: sek('980') })).toEqual({ is: 'apart' })
    expect(sumOf({})).toEqual({ is: 'none' })
  })
})

test.each<[Period | undefined, string]>([
  [{ start: '2026-05-20', end: today }, 'now'],
  [{ start: '2025-11-23', end: '2026-11-22' }, 'over'],
  [{ start: '2026-11-24', end: '2027-11-23' }, 'coming'],
  [{ start: '2027-02-01', end: '2026-02-01' }, 'doubtful'],
  [{ start: '1900-01-01' }, 'untold'],
  [undefined, 'untold'],
])('the day is in the period %j: %s', (period, where) => {
  expect(periodOf(period, today)).toBe(where)
})

test('a frikort that holds stands first, and what is over last', () => {
  const over = careFeeOf({ id: 'over', highCostProtectionPeriod: { end: '2026-05-11' } })
  const part = careFeeOf({ id: 'part', highCostProtectionPeriod: { start: '2026-06-01', end: '2027-05-31' } })
  const valid = { ...withFrikort({ end: '2027-05-19' }), id: 'valid' }
  const ended = { ...withFrikort({ end: '2026-05-11' }), id: 'ended' }
  expect(inOrder([ended, over, part, valid], today).map(({ id }) => id)).toEqual([
    'valid',
    'part',
    'ended',
    'over',
  ])
  expect([ended, over, part, valid].map((fee) => isOver(fee, today))).toEqual([true, true, false, false])
})
