import { expect, test } from 'vitest'
import { followRule, type Next } from './follow-rule.ts'

const dayOf = (next: Next) => (typeof next === 'string' ? undefined : next.day)

test.each([
  ['FREQ=DAILY', '2026-10-14', '2026-11-23', '2026-11-23'],
  ['FREQ=DAILY;INTERVAL=2', '2026-11-22', '2026-11-23', '2026-11-24'],
  ['FREQ=WEEKLY;BYDAY=MO', '2026-10-14', '2026-11-24', '2026-11-30'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-11-23', '2026-11-24', '2026-12-07'],
  ['FREQ=MONTHLY;BYDAY=1MO', '2026-10-14', '2026-11-23', '2026-12-07'],
  ['FREQ=MONTHLY;BYMONTHDAY=15', '2026-10-14', '2026-11-23', '2026-12-15'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-10-14', '2026-11-23', '2026-11-30'],
  ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-10-14', '2026-11-23', '2026-12-31'],
  ['FREQ=MONTHLY', '2026-01-31', '2026-11-23', '2026-12-31'],
  ['FREQ=YEARLY', '2024-02-29', '2026-11-23', '2028-02-29'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2026-01-01', '2026-11-23', '2028-02-29'],
  ['FREQ=YEARLY;BYMONTH=1;BYDAY=-1FR', '2026-01-01', '2026-11-23', '2027-01-29'],
  ['FREQ=YEARLY;BYDAY=1MO', '2026-01-01', '2026-11-23', '2027-01-04'],
  ['FREQ=DAILY;BYMONTH=12', '2026-01-01', '2026-11-23', '2026-12-01'],
  ['FREQ=DAILY;BYDAY=SA,SU', '2026-01-01', '2026-11-23', '2026-11-28'],
  ['BYDAY=WE;FREQ=WEEKLY', '2026-01-01', '2026-11-23', '2026-11-25'],
  ['RRULE:freq=daily', '2026-01-01', '2026-11-23', '2026-11-23'],
  // A week that begins on a Sunday is another week for that Sunday.
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU', '2026-11-22', '2026-11-23', '2026-12-06'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU', '2026-11-24', '2026-11-25', '2026-12-06'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU', '2026-11-24', '2026-11-25', '2026-11-29'],
  ['FREQ=DAILY;COUNT=4', '2026-11-20', '2026-11-23', '2026-11-23'],
  ['FREQ=DAILY;COUNT=3', '2026-11-20', '2026-11-23', undefined],
  ['FREQ=DAILY;UNTIL=20261123', '2026-11-20', '2026-11-23', '2026-11-23'],
  ['FREQ=DAILY;UNTIL=20261122', '2026-11-20', '2026-11-23', undefined],
  ['FREQ=DAILY;UNTIL=20261122T225959Z', '2026-11-20', '2026-11-23', undefined],
  // The first minute of the 23rd in Sweden.
  ['FREQ=DAILY;UNTIL=20261122T230000Z', '2026-11-20', '2026-11-23', '2026-11-23'],
  ['FREQ=DAILY', '2027-01-01', '2026-11-23', '2027-01-01'],
  ['FREQ=DAILY', '0026-10-14', '2026-11-23', '2026-11-23'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01', '2026-11-23', undefined],
  ['FREQ=DAILY;INTERVAL=0', '2026-01-01', '2026-11-23', undefined],
  ['varje dag', '2026-01-01', '2026-11-23', undefined],
  ['FREQ=DAILY', 'i höst', '2026-11-23', undefined],
])('%s from %s, on or after %s: %s', (rule, first, today, expected) => {
  expect(dayOf(followRule(rule, { first: first, today: today }))).toBe(expected)
})

test.each([
  // Allowed, but their days never come: every seventh day from a Tuesday is no Monday.
  'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
  'FREQ=DAILY;INTERVAL=14;BYDAY=MO,WE',
  'FREQ=DAILY;INTERVAL=9996;BYDAY=SU',
  'FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29',
  'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
  'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31',
  'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1',
  // Not allowed.
  'FREQ=DAILY;BYDAY=1MO',
  'FREQ=WEEKLY;BYDAY=-1FR',
  'FREQ=WEEKLY;BYMONTHDAY=15',
  'FREQ=DAILY;UNTIL=20271231;COUNT=3',
  'FREQ=DAILY;FREQ=WEEKLY',
  'FREQ=DAILY;UNTIL=20261399',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  // Not followed here.
  'FREQ=HOURLY',
  'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1',
  'FREQ=YEARLY;BYWEEKNO=53',
])('when %s is to be done cannot be told, and that is said', (rule) => {
  expect(dayOf(followRule(rule, { first: '2026-11-03', today: '2026-11-23' }))).toBeUndefined()
  expect(followRule(rule, { first: '2026-11-03', today: '2026-11-23' })).toBe('unknown')
})

test.each([
  ['FREQ=DAILY;UNTIL=20261122', undefined],
  ['FREQ=DAILY;COUNT=2', undefined],
  ['FREQ=WEEKLY;BYDAY=SU;UNTIL=20261128', undefined],
  ['FREQ=DAILY', '2026-11-22'],
  ['FREQ=DAILY;UNTIL=20271231', '2026-11-22'],
  ['FREQ=MONTHLY;BYMONTHDAY=25', '2026-11-24'],
  // What cannot be read has still an end that can.
  ['lite då och då', '2026-11-22'],
  ['FREQ=WEEKLY;BYMONTHDAY=15;UNTIL=20261031T225959Z', undefined],
  ['UNTIL=20261031;FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1', undefined],
  // The last day written in other ways.
  ['FREQ=DAILY;UNTIL= 20261031T225960Z', undefined],
  ['FREQ=DAILY;UNTIL=20261031T225960Z', undefined],
  ['FREQ=DAILY;UNTIL=2026-10-31', undefined],
  ['FREQ=DAILY;UNTIL=2026-10-31T23:59:59Z', undefined],
  ['FREQ=DAILY;UNTIL=2026-10-31T23:59:59.999Z', undefined],
  ['FREQ=DAILY;UNTIL=2026-10-31T23:59:59+01:00', undefined],
  ['FREQ=DAILY;UNTIL=20261031T2259Z', undefined],
  ['FREQ=DAILY;UNTIL=20261031T22Z', undefined],
  ['FREQ=DAILY;UNTIL=20261031T235959+0100', undefined],
  ['FREQ=DAILY;UNTIL = 20261031', undefined],
  ['RRULE : FREQ = DAILY ; UNTIL = 20261031 ;', undefined],
  ['FREQ=DAILY;UNTIL=20261031\nEXDATE:20261015', undefined],
  ['FREQ=DAILY;UNTIL=20261031\r\nEXDATE;VALUE=DATE:20261015', undefined],
  ['EXDATE:20261015\nRRULE:FREQ=DAILY;UNTIL=20261031', undefined],
  ['DTSTART:20261001\nRRULE:FREQ=DAILY;UNTIL=20261031', undefined],
  ['RRULE:FREQ=DAILY;UNTIL=20261031 EXDATE:20261015', undefined],
  // So many times, of which no two are further apart than what it says.
  ['FREQ=DAILY;BYHOUR=8;COUNT=5', undefined],
  ['FREQ=HOURLY;COUNT=5', undefined],
  ['FREQ=HOURLY;INTERVAL=24;COUNT=5', undefined],
  ['FREQ=MINUTELY;COUNT=100', undefined],
  ['FREQ=SECONDLY;COUNT=100', undefined],
  ['FREQ=DAILY;COUNT=5\nEXDATE:20261104', undefined],
])('%s with the last day %s is over', (rule, last) => {
  expect(followRule(rule, { first: '2026-11-01', last, today: '2026-11-23' })).toBe('over')
})

test.each([
  // Another date than the ones of the rule may follow it.
  'FREQ=DAILY;UNTIL=20261031\nRDATE:20261224',
  'FREQ=DAILY;COUNT=5\nRDATE:20261224',
  'FREQ=DAILY;UNTIL=20261031\nRRULE:FREQ=WEEKLY',
  // Parts that leave out days make it last longer than its number says.
  'FREQ=HOURLY;BYDAY=MO;COUNT=5',
  'FREQ=DAILY;BYHOUR=8;BYMONTH=12;COUNT=5',
  'FREQ=DAILY;BYSETPOS=1;COUNT=30',
  'FREQ=HOURLY;INTERVAL=500;COUNT=5',
  'FREQ=DAILY;COUNT=5;COUNT=50',
  'FREQ=DAILY;COUNT=5;X-ORD=1',
  'FREQ=DAILY;COUNT=5;SKIP=FORWARD',
  'FREQ=HOURLY;INTERVAL=0;COUNT=5',
  'FREQ=HOURLY;INTERVAL=-1;COUNT=5',
  'FREQ=HOURLY;COUNT=-5',
  'FREQ=HOURLY;COUNT=fem',
  'DTSTART:20261201\nRRULE:FREQ=DAILY;COUNT=5',
  // Two last days: neither is known to be the one.
  'FREQ=DAILY;UNTIL=20261031;UNTIL=20271031',
  'FREQ=DAILY;UNTIL=2026-1031',
  'FREQ=DAILY;UNTIL=20261031X',
  'FREQ=DAILY;UNTIL=20261301',
  'FREQ=DAILY;UNTIL=20261031T2560Z',
])('%s is not known to be over', (rule) => {
  expect(followRule(rule, { first: '2026-11-03', today: '2026-11-23' })).toBe('unknown')
})

test.each([
  ['FREQ=DAILY;', { day: '2026-11-23' }],
  [' RRULE : FREQ = DAILY ; INTERVAL = 1 ; ', { day: '2026-11-23' }],
  [';FREQ=WEEKLY;;BYDAY=WE;', { day: '2026-11-25' }],
  ['FREQ=WEEKLY;BYDAY=MO, WE', { day: '2026-11-23' }],
  ['FREQ=DAILY;UNTIL=2026-11-23', { day: '2026-11-23' }],
  // The first minute of the 23rd in Sweden.
  ['FREQ=DAILY;UNTIL=20261122T2300Z', { day: '2026-11-23' }],
  ['FREQ=DAILY;UNTIL=2026-11-23T00:30:00+01:00', { day: '2026-11-23' }],
  ['FREQ=DAILY;UNTIL=20261122T225960Z', 'over'],
  ['', 'unknown'],
  [';', 'unknown'],
])('%s, however it is spaced, is read', (rule, expected) => {
  expect(followRule(rule, { first: '2026-11-03', today: '2026-11-23' })).toEqual(expected)
})

test('the last day is one of those it is to be done, and a time that ends before it begins ends nothing', () => {
  const asked = { first: '2026-09-01', today: '2026-11-23' }
  expect(followRule('FREQ=DAILY', { ...asked, last: '2026-11-23' })).toEqual({ day: '2026-11-23' })
  expect(followRule('FREQ=DAILY', { ...asked, last: '2026-01-01' })).toBe('unknown')
  expect(followRule('FREQ=DAILY', { first: '2026-12-01', last: '2026-01-01', today: '2026-11-23' })).toEqual({
    day: '2026-12-01',
  })
})

test.each([
  ['FREQ=DAILY', { day: '2026-11-23' }],
  ['FREQ=WEEKLY;BYDAY=WE', { day: '2026-11-25' }],
  ['FREQ=WEEKLY', 'unknown'],
  ['FREQ=DAILY;INTERVAL=2', 'unknown'],
  ['FREQ=DAILY;COUNT=2', 'unknown'],
])('without a first day, %s is %o', (rule, expected) => {
  expect(followRule(rule, { first: undefined, today: '2026-11-23' })).toEqual(expected)
})

test('a rule that is longer than any person has is not even read', () => {
  const rule = `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(100_000)}1`
  expect(dayOf(followRule(rule, { first: '2026-11-03', today: '2026-11-23' }))).toBeUndefined()
})
