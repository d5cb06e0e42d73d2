import { areHours, areWholeHours, dash, gap, regex, type Sought } from './phone-words.ts'

/** Where something stands in a text. */
export type Place = [from: number, to: number]

/** What stands between the groups of a number. Each text fits it in one way, so that no text takes long. */
const between = `(?:${gap}{1,4}|${gap}{0,2}${dash}${gap}{0,2})`

/** How many groups of digits are taken for numbers. */
const mostGroups = 24

const abroad = `(?:\\(\\+${gap}?[1-9]\\d{0,2}\\)|(?:\\+${gap}?|00${gap}?)[1-9]\\d*)(?:${between}?\\d{1,3}(?=${between}?\\(0\\)))?(?:${between}?\\(\\d{1,4}\\))?`
/** Where numbers to call may begin and how far they can go; slash and brackets stand round what comes first only. */
export const run: Sought = {
  is: regex(
    `(?:${abroad}|\\(0\\d{1,3}\\)|0\\d{1,3}${gap}?/${gap}?\\d+|0\\d{1,3}(?:\\.\\d{2,3}){2,3}(?!\\d)|0\\d*)(?:${between}?\\d|${gap}{1,4}${abroad})*`,
    'gu',
  ),
  after: regex(`(?:[\\p{L}\\d@*#+=_%]|\\d[-.,]|\\d${gap}{1,4})$`, 'u'),
}
/** The same, from the start of a text. */
export const wholeRun = regex(`^${run.is.source}`, 'u')
/** Signs after a run that make it another thing than what can be read of it. */
export const goesOn = regex(`^${gap}?[*#]|^[@=_%]`, 'u')
const within = regex(
  `^\\(?0[1-9]\\d{0,2}\\)?(?:${gap}?[/.]${gap}?|${between})?\\d{2,}(?:(?:${between}|\\.)\\d{2,})*$`,
  'u',
)
/** A number of another country: one digit stands alone only as an area, and then first. */
const foreign = regex(
  `^\\(?(?:\\+|00)${gap}?[1-9]\\d*\\)?(?:${between}?\\d{1,3})?(?:${between}?\\(\\d{1,4}\\)(?:${between}?\\d{1,3})?)?(?:${between}?\\d{2,})*$`,
  'u',
)
const personnummer = regex(`^\\d{6}(?:${dash}|${gap})\\d{4}$`, 'u')
/** A number in the form that nothing else has. */
export const usual = regex(`^(?:\\(0[1-9]\\d{0,2}\\)|0[1-9]\\d{0,2}${gap}?${dash})`, 'u')
/** How many digits numbers have after the country, where that is known. */
const lengths: Record<string, [least: number, most: number]> = {
  '46': [7, 9],
  '45': [8, 8],
  '47': [8, 8],
  '1': [10, 10],
  '44': [9, 10],
  '358': [6, 10],
  '354': [7, 7],
  '372': [7, 8],
  '370': [8, 8],
  '371': [8, 8],
  '31': [9, 9],
  '33': [9, 9],
  '34': [9, 9],
  '48': [9, 9],
  '49': [7, 11],
}
/** What may follow a number of full length: the last digits of the next in a series, or an extension. */
const tail = regex(`^(?:${gap}{0,4}\\d{1,2}|${gap}{0,4}${dash}${gap}?\\d{1,4})$`, 'u')

const startingDash = regex(`^${dash}\\s?`, 'u')

/** The numbers that a run of digits is made of, if it is made of whole ones in one way only. */
export function numbersIn(one: string, offset: number): Place[] {
  const groups = [...one.matchAll(/(?:\(?\+[ \t\u00a0\u2000-\u200a\u202f]?)?\d+/g)].map(
    ({ 0: digits, index }) => [index, index + digits.length] as const,
  )
  if (groups.length > mostGroups) return []
  const startOf = (index: number) => (index === 0 ? 0 : (groups[index]?.[0] ?? 0))
  const endOf = (index: number) => groups[index]?.[1] ?? 0
  /** The ways to read all from each group to the end; two are enough to know that there is more than one. */
  const ways: Place[][][] = []
  ways[groups.length] = [[]]
  for (let first = groups.length - 1; first >= 0; first--) {
    const here: Place[][] = []
    for (let last = first; last < groups.length && here.length < 2; last++) {
      if (!isWhole(one.slice(startOf(first), endOf(last)))) continue
      for (const rest of ways[last + 1] ?? [])
        here.push([[offset + startOf(first), offset + endOf(last)], ...rest])
    }
    ways[first] = here.slice(0, 2)
  }
  const [only, other] = ways[0] ?? []
  if (only) return other ? [] : only
  return groups.flatMap((_, last) =>
    followedByMore(one, endOf(last)).map(([from, to]): Place => [offset + from, offset + to]),
  )
}

/** The number that a run begins with, if what follows can be nothing of it: no Swedish number has more digits. */
function followedByMore(one: string, end: number): Place[] {
  const part = one.slice(0, end)
  const number = dialled(part)
  const rest = one.slice(end)
  const more = rest.trim().replace(startingDash, '')
  if (!isWhole(part) || countryOf(number) !== '46') return []
  const next = /\d+/.exec(rest)?.[0].length ?? 0
  const [, most] = lengthOf(number)
  if (digitsAfterCountry(number) + next <= most && next > 1) return []
  const isFull = digitsAfterCountry(number) === most
  if (areWholeHours.test(more) || areHours.test(more)) return [[0, end]]
  if (!isFull || !tail.test(rest)) return []
  // The last digits may be the first of the hours: 08-12 34 56 08-16.
  const last = Number(part.slice(-2))
  const isOpening =
    /^\d{2}$/.test(more) && last >= 6 && last <= 12 && Number(more) >= last + 3 && Number(more) <= 24
  return isOpening && /\D\d\d$/.test(part) && isWhole(part.replace(/\D+\d\d$/, '')) ? [] : [[0, end]]
}

const countryOf = (number: string) =>
  number.startsWith('+') ? Object.keys(lengths).find((code) => number.startsWith(`+${code}`)) : '46'

/** The least and most digits after the country. */
export const lengthOf = (number: string) => lengths[countryOf(number) ?? ''] ?? [8, 15]

/** How many digits there are, without the country or the zero within it. */
export function digitsAfterCountry(number: string): number {
  return number.startsWith('+') ? number.length - 1 - (countryOf(number)?.length ?? 0) : number.length - 1
}

function isWhole(text: string): boolean {
  const number = dialled(text)
  const [least, most] = lengthOf(number)
  const count = digitsAfterCountry(number)
  if (count < least || count > most || areHours.test(text)) return false
  if (/^(?:0|\+46)(?:10|7[02369])/.test(number) && count < 8) return false
  if (number.startsWith('+')) return foreign.test(text) && !number.startsWith('+460')
  return within.test(text) && !personnummer.test(text)
}

/** What is dialled: the digits, without the zero that is only for calls within the country. */
export function dialled(text: string): string {
  const digits = text
    .replace('(0)', '')
    .replace(/[^+\d]/g, '')
    .replace(/^00/, '+')
  return text.includes('(0)') ? digits : digits.replace(/^\+460/, '+46')
}
