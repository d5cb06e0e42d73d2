/** What the number of somebody is: of Skatteverket's test series, filled in and nobody's, or maybe a real person's. */
export type NumberKind = 'test' | 'nobody' | 'real'

const written = /^((?:18|19|20)?\d{2})(\d{4})([-+ ]?)(\d{4})$/

/** A number with its century and no sign, 12 digits; undefined for what is no personnummer or samordningsnummer by its form. */
export function wholeNumber(number: string, now: Date): string | undefined {
  const [, year = '', day = '', sign, last = ''] = written.exec(number.trim()) ?? []
  if (year === '') return undefined
  const whole = (year.length === 4 ? year : fullYear(Number(year), sign === '+', now)) + day + last
  return hasDay(whole) ? whole : undefined
}

/** The latest year so written, and of one past a hundred that before it. */
function fullYear(short: number, isOld: boolean, now: Date): string {
  const thisYear = now.getFullYear()
  const latest = thisYear - ((thisYear - short) % 100)
  return String(latest - (isOld ? 100 : 0))
}

/** True where the digits begin with a day that there is; of a samordningsnummer it has sixty added. */
function hasDay(whole: string): boolean {
  const [year, month, raw] = [whole.slice(0, 4), whole.slice(4, 6), Number(whole.slice(6, 8))].map(Number)
  if (year === undefined || month === undefined || raw === undefined) return false
  const day = raw > 60 ? raw - 60 : raw
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0
}

/** The check digit of the last nine of eleven digits. */
export function checkDigit(eleven: string): number {
  const parts = Array.from(eleven.slice(2), (digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return doubled > 9 ? doubled - 9 : doubled
  })
  const sum = parts.reduce((total, part) => total + part, 0)
  return (10 - (sum % 10)) % 10
}

const isChecked = (whole: string) => checkDigit(whole.slice(0, 11)) === Number(whole[11])

/** True of a number that no real person can have: serial 238 or 239, which Skatteverket has set aside. */
const isTest = (whole: string) => /^23[89]$/.test(whole.slice(8, 11)) && isChecked(whole)

/** What a number, as a record has it, is. Whatever is not surely nobody's may be somebody's, also a region's reservnummer. */
export function kindOf(number: string, now: Date): NumberKind {
  const whole = wholeNumber(number, now)
  if (whole !== undefined) return isTest(whole) ? 'test' : 'real'
  const signs = number.replaceAll(/[^\p{L}\p{N}]/gu, '')
  return !/\p{N}/u.test(signs) || /^(.)\1*$/u.test(signs) ? 'nobody' : 'real'
}

/* In running text: with a century, or with a sign; ten digits alone may be a telephone. */
const inText =
  /(?<!\d)(?<!\d\.)(?:(?:18|19|20)\d{2}[01]\d[0-9]\d[-+ ]?\d{4}|\d{2}[01]\d[0-9]\d[-+]\d{4})(?!\d)/g
/* Ten digits where only an identity stands. */
const inXmlId = /<(?:[\w.-]+:)?(?:id|extension|subject_of_care|\w*(?:patient|person)\w*)>\s*(\d{10})\s*</gi
const inJsonValue = /"value"\s*:\s*"(?!07)(\d{10})"/g

/** Numbers in a text, as they stand there, that may be real persons': of a day that there is, with a right check digit, and of no test series. */
export function realNumbersIn(text: string, now: Date): string[] {
  const found = [
    ...[...text.matchAll(inText)].map(([all]) => all),
    ...[...text.matchAll(inXmlId), ...text.matchAll(inJsonValue)].flatMap(([, digits]) => digits ?? []),
  ]
  return [...new Set(found)].filter((one) => {
    const whole = wholeNumber(one, now)
    return whole !== undefined && isChecked(whole) && !isTest(whole)
  })
}

/** A text, such as the name of a file, with what may be a number of somebody covered. */
export function withoutNumbers(text: string): string {
  return text.replaceAll(/\d(?:[\d\s._+\u2010-\u2015-]|%2[BbDd0]){8,}\d/g, (all) =>
    all.replaceAll(/%2.|\D/g, '').length >= 10 ? '••••' : all,
  )
}
