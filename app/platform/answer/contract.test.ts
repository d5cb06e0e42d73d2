import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { isDay } from '#platform/dates/days.ts'
import { dateSchema } from './contract.ts'

test.each(['2026-11-24', '2028-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
  expect(v.safeParse(dateSchema, text).success).toBe(true)
})

test.each([
  '',
  'i dag',
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11',
  '2026-11-24T10:00',
  ' 2026-11-24',
])('what is no date, such as %o, is refused and stops nothing else', (text) => {
  expect(v.safeParse(dateSchema, text).success).toBe(false)
})

test('any text at all is a date that exists, or refused', () => {
  const nearly = fc.stringMatching(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/)
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearly), (text) => {
      expect(v.safeParse(dateSchema, text).success).toBe(isDay(text))
    }),
  )
})
