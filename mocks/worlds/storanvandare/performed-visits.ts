import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { PerformedVisitRecord } from '../../contracts/own/performed-visits.ts'
import { at } from '../facts/common.ts'
import { daysFrom } from '../facts/visit-days.ts'
import { writerOf } from '../facts/writer.ts'
import { clock, today } from './days.ts'

/** Visits of a day: when each begins, in minutes, and how long it is planned to be. */
const times = [
  [480, 45],
  [750, 30],
  [1140, 40],
] as const

/** So many visits back from yesterday, three a day. One of forty is not told of. */
export function manyVisits(of: string, count: number): PerformedVisitRecord[] {
  const { header } = writerOf(of, sjostadsKommun)
  const days = daysFrom(minus(today, Math.ceil(count / times.length)), minus(today, 1))
  return days.flatMap((day, place) => {
    // The clocks are changed at night, so a day's visits have the offset of its noon.
    const offset = at(`${day}T12:00`).slice(19)
    const period = (start: number, minutes: number) => ({
      start: `${clock(day, start)}:00${offset}`,
      end: `${clock(day, start + minutes)}:00${offset}`,
    })
    return times.map(([minute, length], index): PerformedVisitRecord => {
      const number = place * times.length + index
      return {
        header: header({ id: `STOR-UTF-${number}`, unit: homeCare }),
        careServiceId: 'STOR-INS-1',
        planned: period(minute, length),
        ...(number % 40 && { performed: period(minute + (number % 7) * 2, length - (number % 5)) }),
        staffCategory: 'Undersköterska',
        services: ['Hjälp hemma'],
      }
    })
  })
}

const minus = (day: string, count: number) =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10)
