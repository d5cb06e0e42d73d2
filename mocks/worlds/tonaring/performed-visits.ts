import { shortStay, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'

const kommun = writerOf(vilmer.personnummer, sjostadsKommun)

const saturdays = [
  '2026-10-10',
  '2026-10-17',
  '2026-10-24',
  '2026-10-31',
  '2026-11-07',
  '2026-11-14',
  '2026-11-21',
]

/** Saturdays with a ledsagare; the last one has not been told of yet. */
export const visits = saturdays.map((day, index) =>
  kommun.visit({
    id: `LSU-${day}`,
    unit: shortStay,
    insats: 'LSS-302',
    day,
    planned: ['12:00', '16:00'],
    ...(index < 6 && { done: index === 3 ? ['12:00', '15:00'] : ['12:00', '16:00'] }),
    staff: 'Ledsagare',
    services: ['Följa med till e-sporten'],
    ...(index === 3 && { deviation: 'Turneringen slutade tidigare.' }),
  }),
)
