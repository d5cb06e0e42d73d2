import { checkDigit, realNumbersIn, wholeNumber } from './numbers.ts'

/** Gives each real number a test number: the same one each time, of the same year and sex, that nobody else has. */
export type Pseudonyms = (number: string) => string

/** `isTaken` says which test numbers are somebody's already. What is known is kept in memory only, and forgotten with this. */
export function pseudonyms(now: Date, isTaken: (testNumber: string) => boolean): Pseudonyms {
  const given = new Map<string, string>()
  const used = new Set<string>()
  return (number) => {
    const whole = wholeNumber(number, now)
    const key = whole ?? number
    const known = given.get(key)
    if (known) return known
    const year = whole?.slice(0, 4) ?? /(?:18|19|20)\d{2}/.exec(number)?.[0] ?? '1970'
    const serial = Number(whole?.[10] ?? 0) % 2 === 0 ? '238' : '239'
    const made = firstFree(year, serial, (one) => used.has(one) || isTaken(one))
    used.add(made)
    given.set(key, made)
    return made
  }
}

function firstFree(year: string, serial: string, isTaken: (one: string) => boolean): string {
  let last = ''
  for (let day = 1; day <= 365; day++) {
    const date = new Date(Date.UTC(Number(year), 0, day)).toISOString().slice(0, 10).replaceAll('-', '')
    last = `${date}${serial}`
    last += checkDigit(last)
    if (!isTaken(last)) return last
  }
  return last
}

/** What may stand between the day and the last four, also in an address or as a character reference. */
const gap = String.raw`(?:[-+\s\u00ad\u2010-\u2015\u2212]|%2[BbDd0]|&#(?:43|45|x2[BbDd]);|\\u002[BbDd])?`

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

/** Every way in which a number is written: with or without century, and sign. */
function formsOf(number: string, now: Date): RegExp {
  const whole = wholeNumber(number, now)
  return whole === undefined
    ? new RegExp(`(?<![\\p{L}\\p{N}])()()${escaped(number)}(?![\\p{L}\\p{N}])`, 'gu')
    : new RegExp(`(?<!\\d)(${whole.slice(0, 2)})?${whole.slice(2, 8)}(${gap})${whole.slice(8)}(?!\\d)`, 'g')
}

/** The text with every form of some numbers replaced by test numbers, or undefined where one of them is still there. */
export function pseudonymised(
  text: string,
  numbers: readonly string[],
  nameOf: Pseudonyms,
  now: Date,
): string | undefined {
  const replaced = numbers.reduce((all, number) => {
    const other = nameOf(number)
    const isWhole = wholeNumber(number, now) !== undefined
    return all.replaceAll(formsOf(number, now), (_, century: string | undefined, sign: string) =>
      isWhole
        ? `${century === undefined ? '' : other.slice(0, 2)}${other.slice(2, 8)}${sign}${other.slice(8)}`
        : other,
    )
  }, text)
  const readable = decoded(replaced)
  const isLeft =
    numbers.some((number) => formsOf(number, now).test(readable)) || realNumbersIn(readable, now).length > 0
  return isLeft ? undefined : replaced
}

/** The text as a reader of XML or JSON sees it, where digits may be written as references. */
function decoded(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d{1,7});/g, (_, code: string) => signOf(Number(code)))
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => signOf(Number.parseInt(code, 16)))
}

const signOf = (code: number) => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '')
