/** A piece of a text: words, or with `tel` a number that can be called. */
export type PhonePart = { text: string; tel?: string }

const gap = '[ \\t\\u00a0\\u2000-\\u200a\\u202f]'
const dash = '[-\\u2010-\\u2015\\u2212]'
/** What stands between the groups of a number. Each text fits it in one way, so that no text takes long. */
const between = `(?:${gap}{1,4}|${gap}{0,2}${dash}${gap}{0,2})`
const regex = (source: string, flags = 'u') => new RegExp(source, flags)

/** How far into a text numbers are looked for, and how many groups of digits are taken for numbers. */
const longest = 2_000
const mostGroups = 24

/** What is looked for, where it does not stand right after something. Older phones know no lookbehind. */
type Sought = { is: RegExp; after: RegExp }

/** Marks that turn or hide what stands beside them, so that what is read may not be what is dialled. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const hour = '(?:[01]?\\d|2[0-4])'
/** What is made of digits and is no number to call: addresses, times, and the hours somebody answers. */
const others: Sought[] = [
  { is: /\S*(?:@|:\/\/)\S*/g, after: /(?!)/ },
  { is: regex(`${hour}[.:][0-5]\\d(?!\\d|\\.\\d)`, 'g'), after: /[\d.]$/ },
  {
    is: regex(
      `(?:${hour}[0-5]\\d${gap}?${dash}${gap}?${hour}[0-5]\\d|${hour}${gap}?${dash}${gap}?${hour})(?!\\d|${gap}\\d|${dash}\\d)`,
      'g',
    ),
    after: regex(`\\d${dash}?$`),
  },
]

/** Where a number to call may begin and how far it can go; slash and brackets stand round what comes first only. */
const run: Sought = {
  is: regex(
    `(?:(?:\\+${gap}?|00${gap}?)[1-9]\\d*(?:${gap}?\\(\\d{1,4}\\))?|\\(0\\d{1,3}\\)|0\\d{1,3}${gap}?/${gap}?\\d+|0\\d{1,3}(?:\\.\\d{2,3}){2,3}(?!\\d)|0\\d*)(?:${between}?\\d)*(?![*#])`,
    'gu',
  ),
  after: regex(`(?:[\\p{L}\\d@*#+=_%]|\\d[-.,]|\\d${gap})$`),
}
const within = regex(
  `^\\(?0[1-9]\\d{0,2}\\)?(?:${gap}?[/.]${gap}?|${between})?\\d{2,}(?:(?:${between}|\\.)\\d{2,})*$`,
)
const personnummer = regex(`^\\d{6}${dash}\\d{4}$`)
/** Short numbers of society that cannot be taken for anything else; 112 can, so in a text it must be said to be called. */
const short: Sought = {
  is: regex(
    `(?:112|1177|11[34]${gap}?1[34]|116${gap}?(?:000|006|111|117|123))(?![\\p{L}\\d*#]|[-.,:]\\d|${gap}\\d|\\.se|${gap}?(?:kr|mg|ml)\\b)`,
    'gu',
  ),
  after: regex(`(?:[\\p{L}\\d+*#]|\\d[-.,:]|\\d${gap})$`),
}
const notACall =
  /(?:\b(?:an(?:kn?|knytning)|ext(?:ension)?|intern(?:t|nummer)?|\w*val|trycka?|knapp|\w*kod|fax(?:n(?:umme)?r)?|p(?:erson)?n(?:umme)?r|org\W?nr|konto(?:n(?:umme)?r)?|\w+giro|[bp]g|hsa\S*|rum|lgh)|[#x])\W{0,3}$/iu
const isCalled =
  /(?:ring\w*|larm\w*|slå|sos|nöd\w*|akut\w*|tel\w*|tfn|nummer\w*|call|phone|dial)(?:\W{1,2}(?:alltid|då|genast|direkt|till|(?:tele)?n?fon|nummer|numret|always|at once|on))?\W{1,2}$/iu

/** What stands between a number to call and another. */
const orAnother = /(?:eller|or|annars|otherwise)\W{1,2}$/iu

/**
 * A text in its pieces. A number is only what looks like a whole one; what could be read in more ways is left as words,
 * since a wrong number is worse than one that has to be keyed. `isNumber` tells of a field that is for a number, `isOwn` of words
 * of the portal, in which 112 is never anything else.
 */
export function phoneParts(whole: string, isNumber = true, isOwn = false): PhonePart[] {
  const text = whole.replace(unseen, '')
  if (text.length > longest)
    return [...phoneParts(text.slice(0, longest), isNumber), { text: text.slice(longest) }]
  const masked = others.reduce((rest, other) => without(rest, finds(rest, other)), text)
  const found = finds(masked, run).flatMap(([from, to]) => numbersIn(masked.slice(from, to), from))
  for (const [from, to] of finds(without(masked, found), short)) {
    const before = text.slice(0, from)
    const isBeside = orAnother.test(before) && found.some(([, end]) => end <= from && from - end < 16)
    const free = text.slice(from, to) !== '112' || isCalled.test(before.slice(-40)) || isBeside
    if (isNumber || isOwn || free) found.push([from, to])
  }
  const parts: PhonePart[] = []
  let at = 0
  for (const [from, to] of found.toSorted(([a], [b]) => a - b)) {
    if (notACall.test(text.slice(Math.max(0, from - 40), from))) continue
    parts.push(
      { text: text.slice(at, from) },
      { text: text.slice(from, to), tel: dialled(text.slice(from, to)) },
    )
    at = to
  }
  return [...parts, { text: text.slice(at) }].filter((part) => part.text)
}

/** The numbers in a field, as they are dialled. */
export function numbersOf(field: string): string[] {
  return phoneParts(field).flatMap(({ tel }) => tel ?? [])
}

type Place = [from: number, to: number]

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

/** The numbers that a run of digits is made of, if it is made of whole ones. */
function numbersIn(one: string, offset: number): Place[] {
  const groups = [...one.matchAll(/\d+/g)].map(
    ({ 0: digits, index }) => [index, index + digits.length] as const,
  )
  const startOf = (index: number) => (index === 0 ? 0 : (groups[index]?.[0] ?? 0))
  const endOf = (index: number) => groups[index]?.[1] ?? 0
  const whole = (first: number): Place[] | undefined => {
    for (let last = groups.length - 1; last >= first; last--) {
      if (!isWhole(one.slice(startOf(first), endOf(last)))) continue
      const after = last + 1 === groups.length ? [] : whole(last + 1)
      if (after) return [[offset + startOf(first), offset + endOf(last)], ...after]
    }
    return undefined
  }
  if (groups.length > mostGroups) return []
  const all = whole(0)
  if (all) return all
  // No Swedish number is longer than this, so what follows one is something else.
  const full = groups.findIndex((_, last) => {
    const part = one.slice(0, endOf(last))
    return isWhole(part) && dialled(part).replace('+46', '0').length === 10
  })
  return full < 0 ? [] : [[offset, offset + endOf(full)]]
}

function isWhole(text: string): boolean {
  const number = dialled(text)
  if (number.startsWith('+'))
    return number.length > 8 && number.length <= (number.startsWith('+46') ? 12 : 16)
  return within.test(text) && !personnummer.test(text) && number.length >= 8 && number.length <= 10
}

/** What is dialled: the digits, without the zero that is only for calls within the country. */
function dialled(text: string): string {
  const digits = text
    .replace('(0)', '')
    .replace(/[^+\d]/g, '')
    .replace(/^00/, '+')
  return text.includes('(0)') ? digits : digits.replace(/^\+460/, '+46')
}
