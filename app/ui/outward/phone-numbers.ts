import {
  areHours,
  areWholeHours,
  dash,
  gap,
  isAboutCalling,
  isCalled,
  isOrAnother,
  isPlaceOrMeasure,
  isSomethingElse,
  lookBack,
  others,
  regex,
  type Sought,
} from './phone-words.ts'

/** A piece of a text: words, or with `tel` a number that can be called. */
export type PhonePart = { text: string; tel?: string }

/** What stands between the groups of a number. Each text fits it in one way, so that no text takes long. */
const between = `(?:${gap}{1,4}|${gap}{0,2}${dash}${gap}{0,2})`

/** How far into a text numbers are looked for, and how many groups of digits are taken for numbers. */
const longest = 2_000
const mostGroups = 24

/** Marks that turn or hide what stands beside them, so that what is read may not be what is dialled. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const abroad = `(?:\\(\\+${gap}?[1-9]\\d{0,2}\\)|(?:\\+${gap}?|00${gap}?)[1-9]\\d*)(?:${between}?\\d{1,3}(?=${between}?\\(0\\)))?(?:${between}?\\(\\d{1,4}\\))?`
/** Where numbers to call may begin and how far they can go; slash and brackets stand round what comes first only. */
const run: Sought = {
  is: regex(
    `(?:${abroad}|\\(0\\d{1,3}\\)|0\\d{1,3}${gap}?/${gap}?\\d+|0\\d{1,3}(?:\\.\\d{2,3}){2,3}(?!\\d)|0\\d*)(?:${between}?\\d|${gap}{1,4}${abroad})*`,
    'gu',
  ),
  after: regex(`(?:[\\p{L}\\d@*#+=_%]|\\d[-.,]|\\d${gap}{1,4})$`, 'u'),
}
/** Signs after a run that make it another thing than what can be read of it. */
const goesOn = regex(`^${gap}?[*#]|^[@=_%]`, 'u')
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
const usual = regex(`^(?:\\(0[1-9]\\d{0,2}\\)|0[1-9]\\d{0,2}${gap}?${dash})`, 'u')
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

const followed = `(?![\\p{L}\\d*#]|[-.,:][\\d\\p{L}]|${gap}\\d|/(?!11)\\d|\\.se|${gap}?${dash}${gap}?\\d)`
/** Short numbers of society; many other things are written so, which is why the words around them must say what they are. */
const short: Sought = {
  is: regex(`(?:112|1177|11[34]${gap}?1[34]|116${gap}?(?:000|006|111|117|123))${followed}`, 'giu'),
  after: regex(`(?:[\\p{L}\\d+*#]|\\d[-.,:]|\\d${gap}|[\\p{L}\\d]${dash})$`, 'u'),
}

type Place = [from: number, to: number]

/**
 * A text in its pieces. A number is only what looks like a whole one; what could be read in more ways is left as words,
 * since a wrong number is worse than one that has to be keyed. `isNumber` tells of a field that is for a number, `isOwn` of words
 * of the portal, in which 112 is never anything else.
 */
export function phoneParts(whole: string, isNumber = true, isOwn = false): PhonePart[] {
  const all = whole.replace(unseen, '')
  const text = all.length > longest ? all.slice(0, longest).replace(/[\d\s()+./-]*$/u, '') : all
  const masked = others.reduce((rest, other) => without(rest, finds(rest, other)), text)
  const long: Place[] = []
  const runs = finds(masked, run).filter(([, to]) => !goesOn.test(text.slice(to, to + 6)))
  for (const [from, to] of runs)
    for (const place of numbersIn(masked.slice(from, to), from))
      if (isSaid(text, masked, place, long, isNumber)) long.push(place)
  const found = [...long]
  for (const place of finds(without(masked, finds(masked, run)), short))
    if (isShortSaid(text, place, found, isNumber, isOwn)) found.push(place)
  const parts: PhonePart[] = []
  let at = 0
  for (const [from, to] of found.toSorted(([a], [b]) => a - b)) {
    const one = text.slice(from, to)
    parts.push({ text: text.slice(at, from) }, { text: one, tel: dialled(one) })
    at = to
  }
  return [...parts, { text: all.slice(at) }].filter((part) => part.text)
}

/** The numbers in a field, as they are dialled. */
export function numbersOf(field: string): string[] {
  return phoneParts(field).flatMap(({ tel }) => tel ?? [])
}

/** True of a whole number, where what stands around it does not make it another thing. */
function isSaid(
  text: string,
  masked: string,
  [from, to]: Place,
  earlier: readonly Place[],
  isNumber: boolean,
) {
  const before = text.slice(Math.max(0, from - lookBack), from)
  const one = text.slice(from, to)
  if (isSomethingElse(before, text.slice(to, to + 30)) || mayGoOn(one, text.slice(to), masked.slice(to)))
    return false
  const since = sinceLast(text, from, earlier)
  const isBeside = earlier.length > 0 && (isOrAnother(since) || !/\p{L}/u.test(since))
  const isToldOf = isBeside || isAboutCalling(before) || (!isNumber && isCalled(before))
  if (isToldOf || /^\(?(?:\+|00)/.test(one)) return true
  if (!isNumber) return usual.test(one) && dialled(one).length >= 9
  return /\D/.test(one) || !/\p{L}/u.test(since)
}

/** True if digits after a number could be the last of it, so that it may be too short. */
function mayGoOn(one: string, after: string, masked: string): boolean {
  const [, apart = '', more = ''] = /^([\s.,:;/()\-\u2010-\u2015\u2212]{1,8})(\d{2,})/u.exec(after) ?? []
  if (!more || (/[(,]/.test(apart) && masked[apart.length] === ';')) return false
  if (
    /^0\d{3,}/.test(more) ||
    new RegExp(run.is.source, 'u')
      .exec(after)?.[0]
      .replace(/\D/g, '')
      .match(/^\d{8}/)
  )
    return false
  const [, most] = lengthOf(dialled(one))
  return digitsAfterCountry(dialled(one)) + more.length <= most
}

/** True of a short number that the words around it say is called. */
function isShortSaid(
  text: string,
  [from, to]: Place,
  found: readonly Place[],
  isNumber: boolean,
  isOwn: boolean,
) {
  const before = text.slice(Math.max(0, from - lookBack), from)
  const after = text.slice(to, to + 30)
  if (isSomethingElse(before, after) || isPlaceOrMeasure(before, after)) return false
  if (isOwn || isCalled(before)) return true
  const last = found.findLast(([, end]) => end <= from)
  const since = sinceLast(text, from, found)
  const isNear = last !== undefined && from - last[1] < 16
  if (isNear && isOrAnother(text.slice(last[1], from))) return true
  if (last !== undefined && since.length === from - last[1])
    return last[1] - last[0] < 8 && /^\s*[/,;]?\s*$/u.test(since)
  if (!isNumber)
    return text.slice(from, to) !== '112' && !/[\p{L}\d]/u.test(text.slice(0, from) + text.slice(to))
  if (!/[\p{L}\d]/u.test(since)) return !/^[^\p{L}\d]*\d/u.test(after) || /^[^\p{L}\d]*11/u.test(after)
  return text.slice(from, to) !== '112' && !/\d/.test(since)
}

/** What stands before a place, since the last number or since the line began. */
function sinceLast(text: string, from: number, found: readonly Place[]): string {
  const end = Math.max(0, ...found.map(([, to]) => to).filter((to) => to <= from))
  return text.slice(Math.max(end, text.lastIndexOf('\n', from - 1) + 1), from)
}

function finds(text: string, { is, after }: Sought): Place[] {
  return [...text.matchAll(is)].flatMap(({ 0: one, index }) =>
    after.test(text.slice(Math.max(0, index - 40), index))
      ? []
      : [[index, index + one.length] satisfies Place],
  )
}

/** The text with what stands in some places made into signs that are part of no number. */
function without(text: string, places: Place[]): string {
  return places.reduce(
    (rest, [from, to]) => rest.slice(0, from) + ';'.repeat(to - from) + rest.slice(to),
    text,
  )
}

/** The numbers that a run of digits is made of, if it is made of whole ones in one way only. */
function numbersIn(one: string, offset: number): Place[] {
  const groups = [...one.matchAll(/(?:\(?\+[ \t\u00a0\u2000-\u200a\u202f]?)?\d+/g)].map(
    ({ 0: digits, index }) => [index, index + digits.length] as const,
  )
  if (groups.length > mostGroups) return []
  const startOf = (index: number) => (index === 0 ? 0 : (groups[index]?.[0] ?? 0))
  const endOf = (index: number) => groups[index]?.[1] ?? 0
  /** The ways from each group to the end, the last groups first: none, one, or more (undefined). */
  const ways: (Place[] | undefined)[][] = []
  ways[groups.length] = [[]]
  for (let first = groups.length - 1; first >= 0; first--) {
    const here: (Place[] | undefined)[] = []
    for (let last = first; last < groups.length && here.length < 2; last++) {
      if (!isWhole(one.slice(startOf(first), endOf(last)))) continue
      for (const rest of ways[last + 1] ?? [])
        here.push(rest && [[offset + startOf(first), offset + endOf(last)], ...rest])
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

const lengthOf = (number: string) => lengths[countryOf(number) ?? ''] ?? [8, 15]

function digitsAfterCountry(number: string): number {
  return number.startsWith('+') ? number.length - 1 - (countryOf(number)?.length ?? 0) : number.length - 1
}

function isWhole(text: string): boolean {
  const number = dialled(text)
  const [least, most] = lengthOf(number)
  const count = digitsAfterCountry(number)
  if (count < least || count > most || areHours.test(text)) return false
  if (number.startsWith('+')) return foreign.test(text) && !number.startsWith('+460')
  return within.test(text) && !personnummer.test(text)
}

/** What is dialled: the digits, without the zero that is only for calls within the country. */
function dialled(text: string): string {
  const digits = text
    .replace('(0)', '')
    .replace(/[^+\d]/g, '')
    .replace(/^00/, '+')
  return text.includes('(0)') ? digits : digits.replace(/^\+460/, '+46')
}
