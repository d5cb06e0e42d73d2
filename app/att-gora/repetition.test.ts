import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test, vi } from 'vitest'
import { isDay, plusDays, weekDays } from '#platform/dates/days.ts'
import { followRule, nextDay } from './repetition.ts'

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
  expect(nextDay(rule, first, today)).toBe(expected)
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
  expect(nextDay(rule, '2026-11-03', '2026-11-23')).toBeUndefined()
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

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const anyDay = fc.integer({ min: 0, max: 3_000 }).map((count) => plusDays('2024-01-01', count))

test('a rule of weekdays gives the nearest of them, never one before', () => {
  fc.assert(
    fc.property(fc.subarray(codes, { minLength: 1 }), anyDay, anyDay, (chosen, first, today) => {
      const found = nextDay(`FREQ=WEEKLY;BYDAY=${chosen.join(',')}`, first, today)
      let expected = first > today ? first : today
      while (!chosen.includes(codes[weekDays(expected).indexOf(expected)] ?? ''))
        expected = plusDays(expected, 1)
      expect(found).toBe(expected)
    }),
  )
})

const number = (least: number, most: number) => fc.integer({ min: least, max: most })
const some = (one: fc.Arbitrary<unknown>) => fc.array(one, { minLength: 1, maxLength: 4 }).map(String)
const rulesOf = (parts: Record<string, fc.Arbitrary<string>>) =>
  fc.record(parts, { requiredKeys: ['FREQ'] }).map((chosen) =>
    Object.entries(chosen)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
  )
const compact = anyDay.map((day) => day.replaceAll('-', ''))
const allowed = {
  FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
  INTERVAL: number(1, 20).map(String),
  BYDAY: some(fc.constantFrom(...codes)),
  BYMONTHDAY: some(fc.oneof(number(1, 31), number(-31, -1))),
  BYMONTH: some(number(1, 12)),
  WKST: fc.constantFrom(...codes),
}
const odd = {
  UNTIL: fc.oneof(compact, fc.stringMatching(/^20\d{6}T\d{6}Z?$/), fc.string()),
  COUNT: number(-9, 20_000).map(String),
  BYWEEKNO: some(number(-60, 60)),
  BYSETPOS: some(number(-400, 400)),
  BYMONTH: some(number(-14, 14)),
  BYMONTHDAY: some(number(-40, 40)),
  BYDAY: some(fc.tuple(number(-60, 60), fc.constantFrom(...codes, '')).map((all) => all.join(''))),
  INTERVAL: fc.oneof(fc.constantFrom('7', '14'), number(-9, 99_999).map(String), fc.string()),
  FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'SECONDLY', ''),
}
const anyRule = fc.oneof(
  rulesOf(allowed),
  rulesOf({ ...allowed, COUNT: number(1, 400).map(String) }),
  rulesOf({ ...allowed, UNTIL: compact }),
  rulesOf(odd),
  fc.string(),
)

/** What the parts of a rule say of a day by themselves, told in another way than the rule is followed. */
function agrees(rule: string, day: string): boolean {
  const [month, monthDay] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  const fromEnd = monthDay - new Date(Date.UTC(Number(day.slice(0, 4)), month, 0)).getUTCDate() - 1
  return rule.split(';').every((part) => {
    const [name, value = ''] = part.split('=')
    const values = value.split(',')
    if (name === 'BYDAY') return values.some((one) => one.endsWith(codes[weekDays(day).indexOf(day)] ?? '-'))
    if (name === 'BYMONTH') return values.some((one) => Number(one) === month)
    return name !== 'BYMONTHDAY' || values.some((one) => [monthDay, fromEnd].includes(Number(one)))
  })
}

test('any rule at all is soon answered: a day of its own that is not past, or why there is none', () => {
  const steps = vi.spyOn(Date.prototype, 'getUTCDay')
  const asked = fc.tuple(
    anyRule,
    fc.oneof({ weight: 4, arbitrary: anyDay }, { weight: 1, arbitrary: fc.string() }),
    fc.option(anyDay, { nil: undefined }),
    anyDay,
  )
  let days = 0
  fc.assert(
    fc.property(asked, ([rule, first, last, today]) => {
      steps.mockClear()
      const next = followRule(rule, { first, last, today })
      expect(steps.mock.calls.length).toBeLessThan(10_010)
      if (typeof next === 'string') return
      days += 1
      expect(next.day >= today && next.day >= first && (!last || last < first || next.day <= last)).toBe(true)
      expect([next.day, isDay(next.day), agrees(rule, next.day)]).toEqual([next.day, true, true])
      if (!last || last >= first) expect(followRule(rule, { first, last, today: next.day })).toEqual(next)
    }),
    { numRuns: 3_000 },
  )
  expect(days).toBeGreaterThan(100)
  steps.mockRestore()
})

test('a rule that is longer than any person has is not even read', () => {
  const rule = `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(100_000)}1`
  expect(nextDay(rule, '2026-11-03', '2026-11-23')).toBeUndefined()
})

/** Rules with days that a library finds too, without any that it is known to search for in vain. */
const findable = fc.oneof(
  fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY'),
  fc.integer({ min: 2, max: 20 }).map((every) => `FREQ=DAILY;INTERVAL=${every}`),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.subarray(codes, { minLength: 1 }), fc.constantFrom(...codes))
    .map(([every, days, start]) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days.join(',')};WKST=${start}`),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.subarray([1, 2, 15, 28, -1, -5], { minLength: 1 }))
    .map(([every, days]) => `FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=${days.join(',')}`),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, -1, -2, ''), fc.constantFrom(...codes))
    .map((day) => `FREQ=MONTHLY;BYDAY=${day.join('')}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 4, -1), fc.constantFrom(...codes))
    .map(([month, nth, code]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${code}`),
)
const ended = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
  anyDay.map((day) => `;UNTIL=${day.replaceAll('-', '')}`),
)

test('a rule gives the days that a library of calendars gives', () => {
  fc.assert(
    fc.property(findable, ended, anyDay, fc.integer({ min: 0, max: 400 }), (rule, end, first, later) => {
      // A year without that day has none (RFC 5545 3.3.10); the library then takes the first of March.
      fc.pre(!(rule === 'FREQ=YEARLY' && first.endsWith('02-29')))
      const today = plusDays(first, later)
      const all = ICAL.Recur.fromString(rule + end).iterator(ICAL.Time.fromDateString(first))
      let followed = all.next()?.toString().slice(0, 10)
      while (followed && followed < today) followed = all.next()?.toString().slice(0, 10)
      expect(nextDay(rule + end, first, today)).toBe(followed ?? undefined)
    }),
    { numRuns: 500 },
  )
})
