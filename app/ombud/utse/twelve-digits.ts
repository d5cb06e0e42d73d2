import { now } from '#platform/clock/clock.ts'
import personnummer from 'personnummer'

/** Signs that come with a number that is copied, or written as in a text: spaces, what is not seen, and other dashes. */
const unseen = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g

/** The twelve digits of a personnummer or samordningsnummer written in any usual way; undefined for what is none. */
export function twelveDigits(text: string): string | undefined {
  const plain = text.replaceAll(unseen, '').replaceAll(dashes, '-')
  return personnummer.valid(plain) ? personnummer.parse(plain).format(true) : withUnknownBirth(plain)
}

/** A samordningsnummer of one whose month or day of birth is not known, which has 00 there; the library takes it for wrong. */
function withUnknownBirth(plain: string): string | undefined {
  const [, century, year, month = '', day = '', plus, last] =
    /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/.exec(plain) ?? []
  if (!year || !last || Number(month) > 12 || !(month === '00' || day === '60')) return undefined
  if (Number(day) < 60 || Number(day) > 91) return undefined
  const digits = year + month + day + last
  return checkSum(digits) % 10 === 0 ? (century ?? centuryOf(year, plus === '+')) + digits : undefined
}

/** Every second digit counts twice, from the first. */
function checkSum(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const counted = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return sum + (counted > 9 ? counted - 9 : counted)
  }, 0)
}

/** Of a number without its century: the latest year that is not to come, or with a plus a hundred years before. */
function centuryOf(year: string, pastHundred: boolean): string {
  const latest = Math.floor((now().getFullYear() - Number(year)) / 100)
  return String(latest - (pastHundred ? 1 : 0))
}
