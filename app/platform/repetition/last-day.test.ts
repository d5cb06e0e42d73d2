import { expect, test } from 'vitest'
import { lastDayIn } from './last-day.ts'

test.each([
  ['20261031', '2026-10-31'],
  ['2026-10-31', '2026-10-31'],
  // Half written in one way and half in the other.
  ['202610-31', undefined],
  ['2026-1031', undefined],
  ['20261399', undefined],
  ['20260230', undefined],
  ['20261031T', undefined],
  ['20261031T12', '2026-10-31'],
  ['20261031T1230', '2026-10-31'],
  // Without an offset it is the day that it says.
  ['20261031T235959', '2026-10-31'],
  ['20261031T000000', '2026-10-31'],
  // Swedish winter is an hour before UTC, and summer two.
  ['20261031T225959Z', '2026-10-31'],
  ['20261031T230000Z', '2026-11-01'],
  ['20260731T215959Z', '2026-07-31'],
  ['20260731T220000Z', '2026-08-01'],
  ['2026-10-31 23:00:00Z', '2026-11-01'],
  ['20261031T23Z', '2026-11-01'],
  ['20261031T2259Z', '2026-10-31'],
  ['20261031T225959.999Z', '2026-10-31'],
  // A second put in before midnight.
  ['20261031T225960Z', '2026-10-31'],
  ['20261031T225961Z', undefined],
  ['20261031T235959+01:00', '2026-10-31'],
  ['20261031T235959+0100', '2026-10-31'],
  ['20261031T235959+01', '2026-10-31'],
  ['20261031T235959-01:00', '2026-11-01'],
  ['20261031T235959+00:00', '2026-11-01'],
  ['20261031T233000+00:45', '2026-10-31'],
  ['20261101T003000+05:45', '2026-10-31'],
  ['20261031T245959', undefined],
  ['i höst', undefined],
])('UNTIL=%s: %s', (value, day) => {
  expect(lastDayIn(`FREQ=DAILY;UNTIL=${value}`)).toBe(day)
})

test.each([
  ['FREQ=DAILY', undefined],
  ['då och då', undefined],
  ['FREQ=DAILY;UNTIL=20261031;UNTIL=2026-10-31', '2026-10-31'],
  ['FREQ=DAILY;UNTIL=20261031;UNTIL=20261130', undefined],
  ['FREQ=EGEN;X;UNTIL=20261031', '2026-10-31'],
])('of %s: %s', (text, day) => {
  expect(lastDayIn(text)).toBe(day)
})
