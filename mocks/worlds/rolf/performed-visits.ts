import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { daysFrom, weekDayOf } from '../facts/visit-days.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'

const kommun = writerOf(rolf.personnummer, sjostadsKommun)

/** Tuesdays of the last weeks. */
export const visits = daysFrom('2026-10-01', '2026-11-22')
  .filter((day) => weekDayOf(day) === 2)
  .map((day) =>
    kommun.visit({
      id: `UTF-811-${day}`,
      unit: homeCare,
      insats: 'BES-811',
      day,
      planned: ['13:00', '14:30'],
      done: ['13:10', '14:25'],
      services: ['Städning', 'Inköp'],
    }),
  )
