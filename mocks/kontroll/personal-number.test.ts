import { expect, test } from 'vitest'
import { hasNumber } from './personal-number.ts'

test.each([
  '193803122385',
  '19380312-2385',
  '380312-2385',
  '380312+2385',
  '{"id":"193803122385"}',
  'om 19380312-2385 sägs',
  'pat-193803122385',
  '193803122385-1',
  '19380312–2385',
])('%s holds one', (text) => {
  expect(hasNumber(text)).toBe(true)
})

test.each([
  '3803122385',
  '193803122386',
  '1938031223850',
  'SE2321000016-1003',
  '2026-11-23T08:15:00',
  'a193803122385',
  '0701740605',
  '',
])('%s holds none', (text) => {
  expect(hasNumber(text)).toBe(false)
})
