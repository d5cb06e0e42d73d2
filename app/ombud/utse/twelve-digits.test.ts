import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { twelveDigits } from './twelve-digits.ts'

// A number of ten digits means another century as the years go.
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-23T08:15:00+01:00') }))
afterEach(() => vi.useRealTimers())

test.each([
  ['19640917-2381', '196409172381'],
  ['196409172381', '196409172381'],
  ['640917-2381', '196409172381'],
  ['6409172381', '196409172381'],
  [' 640917-2381\n', '196409172381'],
  // Past a hundred, which is what the plus means.
  ['640917+2381', '186409172381'],
  ['110519-2395', '201105192395'],
  // A samordningsnummer, with sixty added to the day.
  ['701063-2391', '197010632391'],
])('%j is %s', (written, digits) => {
  expect(twelveDigits(written)).toBe(digits)
})

test.each([
  ['a wrong last digit', '19640917-2382'],
  ['a day that does not exist', '19641317-2381'],
  ['a digit too few', '19640917-238'],
  ['a letter after it', '19640917-2381x'],
  ['a name', 'Tove'],
  ['nothing', ''],
  ['only spaces', '  '],
])('%s is none', (_, written) => {
  expect(twelveDigits(written)).toBeUndefined()
})
