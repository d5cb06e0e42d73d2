import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'

const region = writerOf(birgitta.personnummer, regionStorstaden)
const kommun = writerOf(birgitta.personnummer, sjostadsKommun)

/** Weights by day, at ten past seven; the days that are not there she did not weigh herself. */
const weights: Readonly<Record<string, number>> = {
  '2026-10-26': 68.2,
  '2026-10-27': 68.1,
  '2026-10-28': 68.3,
  '2026-10-29': 68.2,
  '2026-10-31': 68.5,
  '2026-11-01': 68.4,
  '2026-11-02': 68.1,
  '2026-11-03': 68.2,
  '2026-11-04': 68,
  '2026-11-07': 68.4,
  '2026-11-08': 68.6,
  '2026-11-09': 68.5,
  '2026-11-10': 68.3,
  '2026-11-11': 68.4,
  '2026-11-12': 68.2,
  '2026-11-13': 68.3,
  '2026-11-15': 68.7,
  '2026-11-16': 68.6,
  '2026-11-17': 68.4,
  '2026-11-18': 68.3,
  '2026-11-19': 68.2,
  '2026-11-21': 68.4,
  '2026-11-22': 68.3,
  '2026-11-23': 68.5,
}

/** Blood pressure on Sundays. */
const pressures: Readonly<Record<string, readonly [number, number]>> = {
  '2026-10-18': [142, 78],
  '2026-10-25': [138, 76],
  '2026-11-01': [140, 74],
  '2026-11-08': [134, 72],
  '2026-11-15': [136, 76],
  '2026-11-22': [132, 74],
}

/** On the fifteenth the system of the kommun was closed, and that weight did not get there. */
const notToKommun = ['2026-11-15']
/** On the nineteenth she wrote two digits the wrong way round, and put it right. */
const wrongFirst = { '29463-7': 86.2 }

const entered = (writer: typeof region, unit: typeof ekbacken, without: readonly string[] = []) => [
  ...Object.entries(weights)
    .filter(([day]) => !without.includes(day))
    .map(([day, kilos]) =>
      writer.measurement({
        id: `mv-vikt-${day}`,
        unit,
        taken: `${day}T07:10`,
        code: '29463-7',
        name: 'Vikt',
        values: { '29463-7': kilos },
        ucum: 'kg',
        ...(day === '2026-11-19' && { former: { values: wrongFirst, changed: `${day}T07:16` } }),
      }),
    ),
  ...Object.entries(pressures).map(([day, [over, under]]) =>
    writer.measurement({
      id: `mv-tryck-${day}`,
      unit,
      taken: `${day}T08:30`,
      code: '85354-9',
      name: 'Blodtryck',
      values: { '8480-6': over, '8462-4': under },
      ucum: 'mm[Hg]',
    }),
  ),
]

/** Written in for somebody else, and taken back. */
const mistake = {
  id: 'mv-fel-1',
  taken: '2026-11-06T07:30',
  code: '29463-7',
  name: 'EJ-FOR-PATIENT: skrivet för fel person',
  values: { '29463-7': 91 },
  ucum: 'kg',
  nullified: 'Fel person',
}

export const regionMeasurements = [
  ...entered(region, ekbacken),
  region.measurement({ ...mistake, unit: ekbacken }),
]
export const kommunMeasurements = entered(kommun, homeNursing, notToKommun)
