import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hasLostTime, now, setPlatformTime } from './clock.ts'

const told = '2026-11-23T22:50:00+01:00'
const [second, minute, hour] = [1_000, 60_000, 3_600_000]

/** The two clocks of a browser, each with its own hands. */
let monotonic: number
let wall: number
beforeEach(() => {
  monotonic = 5_000
  // The clock of an old phone.
  wall = Date.parse('2019-01-01T00:00:00Z')
  vi.spyOn(performance, 'now').mockImplementation(() => monotonic)
  vi.spyOn(Date, 'now').mockImplementation(() => wall)
  setPlatformTime(told)
})
afterEach(() => vi.restoreAllMocks())

const awake = (ms: number) => {
  monotonic += ms
  wall += ms
}
const passed = () => now().getTime() - Date.parse(told)

test('between two answers the platform’s time goes on, whatever the phone’s clock says', () => {
  awake(40 * minute)
  expect(passed()).toBe(40 * minute)
  expect(hasLostTime()).toBe(false)
})

describe('time is lost', () => {
  test.each([
    ['a night with the lid closed', 10 * hour],
    ['a minute in a pocket', minute],
    ['the clock set forward', 24 * hour],
    ['the clock set back', -hour],
    ['the clock set back a year', -365 * 24 * hour],
    ['just more than half a minute', minute / 2 + 1],
    ['just more than half a minute back', -minute / 2 - 1],
  ])('%s, until the platform tells it', (_what, jump) => {
    awake(minute)
    wall += jump
    expect(hasLostTime()).toBe(true)
    // A clock that somebody set wrong does not move the portal’s own.
    expect(passed()).toBe(minute)
    awake(minute)
    expect(hasLostTime()).toBe(true)
    setPlatformTime('2026-11-24T08:50:00+01:00')
    expect(hasLostTime()).toBe(false)
    expect(now().toISOString()).toBe('2026-11-24T07:50:00.000Z')
  })

  test.each([second, -second, minute / 2, -minute / 2])('not by %i ms, as a clock is put right', (jump) => {
    wall += jump
    expect(hasLostTime()).toBe(false)
  })

  test('not where the monotonic clock goes on in sleep', () => {
    awake(10 * hour)
    expect(hasLostTime()).toBe(false)
    expect(passed()).toBe(10 * hour)
  })
})
