import { dayOf } from '#platform/dates/day-of.ts'
import { isDay } from '#platform/dates/days.ts'
import { partsIn } from './rule-text.ts'

/** As RFC 5545 writes it, or as ISO 8601 does in its longer form; with less of the time, or with an offset. */
const written =
  /^(\d{4})(-?)(\d\d)\2(\d\d)(?:[T\s](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?(Z|[+-]\d\d)?(?::?(\d\d))?)?$/

/** The last day that a rule names (UNTIL), of any rule that does, also one that cannot be read whole. */
export function lastDayIn(text: string): string | undefined {
  const named = partsIn(text)?.parts.filter(([name]) => name === 'UNTIL') ?? []
  // Of two that are not the same, none is known to be the last.
  const [day, ...others] = new Set(named.map(([, value]) => dayIn(value)))
  return others.length > 0 ? undefined : day
}

function dayIn(value: string): string | undefined {
  const [, year, , month, date, hour, minute = '00', second = '00', zone, part = '00'] =
    written.exec(value) ?? []
  const day = `${year}-${month}-${date}`
  if (!isDay(day)) return undefined
  if (hour === undefined) return day
  const offset = zone === undefined || zone === 'Z' ? 'Z' : `${zone}:${part}`
  // A leap second is of the minute it ends.
  const time = new Date(`${day}T${hour}:${minute}:${second === '60' ? '59' : second}${offset}`)
  if (Number.isNaN(time.getTime())) return undefined
  // What is given with an offset may be another day in Sweden.
  return zone ? dayOf(time) : day
}
