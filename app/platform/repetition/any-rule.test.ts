import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test, vi } from 'vitest'
import { isDay, plusDays, weekDays } from '#platform/dates/days.ts'
import { followRule } from './follow-rule.ts'

function nextDay(rule: string, first: string, today: string): string | undefined {
  const next = followRule(rule, { first, today })
  return typeof next === 'string' ? undefined : next.day
}

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
  let [days, most] = [0, 0]
  fc.assert(
    fc.property(asked, ([rule, first, last, today]) => {
      steps.mockClear()
      const next = followRule(rule, { first, last, today })
      expect(steps.mock.calls.length).toBeLessThan(10_010)
      most = Math.max(most, steps.mock.calls.length)
      if (typeof next === 'string') return
      days += 1
      expect(next.day >= today && next.day >= first && (!last || last < first || next.day <= last)).toBe(true)
      expect([next.day, isDay(next.day), agrees(rule, next.day)]).toEqual([next.day, true, true])
      if (!last || last >= first) expect(followRule(rule, { first, last, today: next.day })).toEqual(next)
    }),
    { numRuns: 3_000 },
  )
  expect(days).toBeGreaterThan(100)
  // Each day that is looked at is counted.
  expect(most).toBeGreaterThan(1_000)
  steps.mockRestore()
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
