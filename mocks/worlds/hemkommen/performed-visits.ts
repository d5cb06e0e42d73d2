import { homecomingTeam, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'

const kommun = writerOf(siv.personnummer, sjostadsKommun)

/** The first evening at home. */
export const visits = [
  kommun.visit({
    id: 'UTF-501-1',
    unit: homecomingTeam,
    insats: 'BES-501',
    day: '2026-11-22',
    planned: ['19:30', '20:00'],
    done: ['19:40', '20:25'],
    services: ['Hjälp i säng'],
    deviation: 'Tog längre tid. Vi gick igenom hemmet och larmet tillsammans.',
  }),
]
