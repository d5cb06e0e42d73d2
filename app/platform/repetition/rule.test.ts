import { expect, test } from 'vitest'
import { followRule } from './follow-rule.ts'
import { readRule } from './rule.ts'

test.each([
  'FREQ=DAILY;WKST=XX',
  'FREQ=DAILY;WKST=',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;INTERVAL=x1',
  'FREQ=DAILY;INTERVAL=1x',
  'FREQ=DAILY;INTERVAL=-1',
  'FREQ=DAILY;INTERVAL=10000',
  'FREQ=DAILY;COUNT=0',
  'FREQ=DAILY;COUNT=10000',
  'FREQ=MONTHLY;BYMONTHDAY=0',
  'FREQ=MONTHLY;BYMONTHDAY=-32',
  'FREQ=MONTHLY;BYMONTHDAY=1x',
  'FREQ=MONTHLY;BYMONTHDAY=x1',
  'FREQ=MONTHLY;BYMONTHDAY=1,,2',
  'FREQ=YEARLY;BYMONTH=0',
  'FREQ=YEARLY;BYMONTH=13',
  'FREQ=YEARLY;BYMONTH=-1',
  'FREQ=YEARLY;BYMONTH=+1',
  'FREQ=YEARLY;BYMONTH=1,13',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=WEEKLY;BYDAY=MO,XX',
  'FREQ=WEEKLY;BYDAY=MON',
  'FREQ=MONTHLY;BYDAY=X1MO',
  'FREQ=MONTHLY;BYDAY=0MO',
  'FREQ=MONTHLY;BYDAY=6MO',
  'FREQ=MONTHLY;BYDAY=-6MO',
  'FREQ=YEARLY;BYDAY=54MO',
  'FREQ=YEARLY;BYDAY=100MO',
  'FREQ=YEARLY;BYMONTH=2;BYDAY=6MO',
  'FREQ=WEEKLY;BYDAY=1MO',
])('%s is no rule that is followed', (text) => {
  expect(readRule(text)).toBeUndefined()
})

test('what a rule says is read whole', () => {
  expect(
    readRule('FREQ=YEARLY;INTERVAL=9999;BYDAY=53MO,-53SU,+2TU,WE;BYMONTHDAY=31,-31,+5;WKST=SU;COUNT=9999'),
  ).toEqual({
    every: 'year',
    interval: 9999,
    weekDays: [
      { weekDay: 0, nth: 53 },
      { weekDay: 6, nth: -53 },
      { weekDay: 1, nth: 2 },
      { weekDay: 2, nth: 0 },
    ],
    monthDays: [31, -31, 5],
    months: [],
    weekStart: 6,
    count: 9999,
    until: undefined,
  })
  expect(readRule('FREQ=YEARLY;BYMONTH=1,12;BYDAY=5MO,-5TU;UNTIL=20270101')).toMatchObject({
    months: [1, 12],
    weekDays: [
      { weekDay: 0, nth: 5 },
      { weekDay: 1, nth: -5 },
    ],
    interval: 1,
    weekStart: 0,
    until: '2027-01-01',
  })
})

test('a rule of 300 signs is read, and of one more is not', () => {
  const rule = 'FREQ=DAILY;BYMONTHDAY='
  const days = (length: number) => `${rule}${'1,'.repeat(150)}`.slice(0, length - 1) + '1'
  expect([readRule(days(299)), readRule(days(301))].map((one) => one !== undefined)).toEqual([true, false])
})

test.each([
  // Leap years, and the centuries that are none but every fourth.
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2000-02-01', '2000-02-29'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2100-02-01', '2100-02-28'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2024-02-01', '2024-02-29'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-02-01', '2026-02-28'],
  ['FREQ=YEARLY;BYDAY=-1TH', '2026-11-23', '2026-12-31'],
  ['FREQ=YEARLY;BYDAY=-1SU', '2028-02-01', '2028-12-31'],
  ['FREQ=YEARLY;BYDAY=53TH', '2026-11-23', '2026-12-31'],
  ['FREQ=YEARLY;BYDAY=10MO', '2026-01-01', '2026-03-09'],
  ['FREQ=YEARLY;BYDAY=9TH', '2028-01-01', '2028-03-02'],
  ['FREQ=MONTHLY;BYDAY=-1MO', '2026-11-01', '2026-11-30'],
  ['FREQ=MONTHLY;BYDAY=5MO', '2026-12-01', '2027-03-29'],
])('%s from %s on: %s', (rule, today, day) => {
  expect(followRule(rule, { first: today, today })).toEqual({ day })
})
