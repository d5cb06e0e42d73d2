/** An age in the steps that rights go by. `unknown`: the day of birth is not known, and neither is it certain that 18 is past. */
export type Age = 'under-13' | '13-17' | 'adult' | 'unknown'

/**
 * Day of birth in a personnummer or samordningsnummer of twelve digits; the latter has sixty added to the day. Undefined
 * where month or day is 00, which means not known, or where there is no such day.
 */
export function birthDay(number: string): string | undefined {
  const [, year, month, day = ''] = /^(\d{4})(\d{2})(\d{2})\d{4}$/.exec(number) ?? []
  const born = `${year}-${month}-${String(Number(day) % 60).padStart(2, '0')}`
  return isDay(born) ? born : undefined
}

/** Age of the one with a number on a Swedish day, counted from the birthday itself. */
export function ageOf(number: string, today: string): Age {
  const born = birthDay(number)
  if (born === undefined) return isSurelyAdult(number, today) ? 'adult' : 'unknown'
  if (born > today) return 'unknown'
  if (today < birthdayOf(born, 13)) return 'under-13'
  return today < birthdayOf(born, 18) ? '13-17' : 'adult'
}

/** The day somebody has lived so many years. One born on 29 February has, in other years, on 28 February. */
function birthdayOf(born: string, years: number): string {
  const year = Number(born.slice(0, 4)) + years
  const day = `${year}${born.slice(4)}`
  return isDay(day) ? day : `${year}-02-28`
}

/** The last day before somebody has lived so many years; undefined when the day of birth is not known. */
export function lastDayUnder(years: number, number: string): string | undefined {
  const born = birthDay(number)
  if (born === undefined) return undefined
  return new Date(Date.parse(birthdayOf(born, years)) - 86_400_000).toISOString().slice(0, 10)
}

/** Of one whose year alone is known: 18 even if born on its last day. */
function isSurelyAdult(number: string, today: string): boolean {
  const year = /^(\d{4})\d{8}$/.exec(number)?.[1]
  return year !== undefined && isDay(`${year}-12-31`) && birthdayOf(`${year}-12-31`, 18) <= today
}

/** True for a day that exists, written `2026-11-24`. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
