import { bjorkensHemtjanst, privateHomeCare } from '../../catalogue/bjorkens-hemtjanst.ts'
import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { daysFrom, weekDayOf } from '../facts/visit-days.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'

const kommun = writerOf(birgitta.personnummer, sjostadsKommun)
const bjorken = writerOf(birgitta.personnummer, bjorkensHemtjanst)

/** From the day that the decision is in force to the morning that the clock of the mocks stands at. */
const days = daysFrom('2026-09-02', '2026-11-23')
const today = '2026-11-23'

/** When they came another time than was planned, did something else, or have not told. */
const otherwise: Readonly<Record<string, { done?: readonly [string, string]; deviation?: string }>> = {
  '2026-11-06': { deviation: 'Inställt. Birgitta var hos sin dotter.' },
  '2026-11-12': {},
  '2026-11-17': { done: ['08:20', '08:55'], deviation: 'Ingen dusch. Birgitta var trött och ville vänta.' },
  '2026-11-19': { done: ['08:45', '09:15'], deviation: 'Vi kom sent. Bilen startade inte.' },
}

const mornings = days
  .filter((day) => weekDayOf(day) <= 5)
  .map((day, index) => {
    const hasShower = [2, 5].includes(weekDayOf(day))
    const end = hasShower ? '09:00' : '08:30'
    const usual = [`08:0${index % 5}`, index % 3 ? end : end.replace(':00', ':05')] as const
    return kommun.visit({
      id: `UTF-${day}-M`,
      unit: homeCare,
      insats: 'BES-2210',
      day,
      planned: ['08:00', end],
      ...(day < today && (otherwise[day] ?? { done: usual })),
      services: hasShower ? ['Hjälp på morgonen', 'Dusch'] : ['Hjälp på morgonen'],
    })
  })

const cleanings = days
  .filter((day, index) => weekDayOf(day) === 3 && index % 14 === 0)
  .map((day) =>
    kommun.visit({
      id: `UTF-${day}-S`,
      unit: homeCare,
      insats: 'BES-2210',
      day,
      planned: ['13:00', '14:30'],
      done: ['13:05', '14:30'],
      staff: 'Vårdbiträde',
      services: ['Städning'],
    }),
  )

/** Visits of hemtjänst, planned and done. One was not planned: they came when the alarm went. */
export const kommunVisits = [
  ...mornings,
  ...cleanings,
  kommun.visit({
    id: 'UTF-2026-11-15-L',
    unit: homeCare,
    insats: 'BES-2210',
    day: '2026-11-15',
    done: ['21:10', '21:40'],
    services: ['Hjälp efter larm'],
  }),
]

/** Shopping on Fridays, by the private utförare, told from its own system. */
export const privateVisits = days
  .filter((day) => weekDayOf(day) === 5)
  .map((day) =>
    bjorken.visit({
      id: `BJU-${day}`,
      unit: privateHomeCare,
      insats: 'BES-2212',
      insatsSystem: sjostadsKommun.sourceSystemHSAId,
      day,
      planned: ['10:00', '11:00'],
      done: ['10:00', '10:50'],
      staff: 'Vårdbiträde',
      services: ['Inköp'],
    }),
  )
