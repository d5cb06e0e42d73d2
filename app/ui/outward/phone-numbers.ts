import {
  dialled,
  digitsAfterCountry,
  goesOn,
  lengthOf,
  numbersIn,
  type Place,
  run,
  usual,
  wholeRun,
} from './phone-shapes.ts'
import {
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

/** How far into a text numbers are looked for. */
const longest = 2_000

/** Marks that turn or hide what stands beside them, so that what is read may not be what is dialled. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const followed = `(?![\\p{L}\\d*#]|[-.,:][\\d\\p{L}]|${gap}\\d|/(?!11)\\d|\\.se|${gap}?${dash}${gap}?\\d)`
/** Short numbers of society; many other things are written so, which is why the words around them must say what they are. */
const short: Sought = {
  is: regex(`(?:112|1177|11[34]${gap}?1[34]|116${gap}?(?:000|006|111|117|123))${followed}`, 'giu'),
  after: regex(`(?:[\\p{L}\\d+*#]|\\d[-.,:]|\\d${gap}|[\\p{L}\\d]${dash})$`, 'u'),
}

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
  const next = wholeRun.exec(after.slice(apart.length))?.[0] ?? ''
  if (next.replace(/\D/g, '').length >= 8) return false
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
