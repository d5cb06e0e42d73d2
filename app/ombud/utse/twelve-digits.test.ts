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
  // Of one whose month of birth is not known, or neither month nor day, or the day alone.
  ['191500882392', '191500882392'],
  ['150088-2392', '201500882392'],
  ['150088+2392', '191500882392'],
  ['20130060-2388', '201300602388'],
  ['20130560-2383', '201305602383'],
  // As it is copied out of a text, or read aloud and written in parts.
  ['19 64 09 17 23 81', '196409172381'],
  ['640917 2381', '196409172381'],
  ['640917 - 2381', '196409172381'],
  ['19640917\u00A02381', '196409172381'],
  ['640917–2381', '196409172381'],
  ['640917—2381', '196409172381'],
  ['640917−2381', '196409172381'],
  ['640917\u20112381', '196409172381'],
  ['\u200E19640917-2381\u200B', '196409172381'],
  ['1500 88–2392', '201500882392'],
])('%j is %s', (written, digits) => {
  expect(twelveDigits(written)).toBe(digits)
})

test.each([
  ['a wrong last digit', '19640917-2382'],
  ['a day that does not exist', '19641317-2381'],
  ['a digit too few', '19640917-238'],
  ['a letter after it', '19640917-2381x'],
  ['a month that is not known without sixty added', '19640017-2380'],
  ['a day that is not known without sixty added', '19640900-2380'],
  ['an unknown month with a wrong last digit', '191500882393'],
  ['an unknown month with a day that does not exist', '191500922396'],
  ['two dashes', '640917--2381'],
  ['a name', 'Tove'],
  ['nothing', ''],
  ['only spaces', '  '],
])('%s is none', (_, written) => {
  expect(twelveDigits(written)).toBeUndefined()
})
