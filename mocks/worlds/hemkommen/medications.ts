import { ekbacken, orthopaedicWard, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { careCoordinator, homeNurse, orthopaedist } from './staff.ts'

const region = writerOf(siv.personnummer, regionStorstaden)
const kommun = writerOf(siv.personnummer, sjostadsKommun)
const byWard = { unit: orthopaedicWard, author: orthopaedist, written: '2026-11-22T10:30' } as const

const injection = {
  name: 'Dalteparin injektionsvätska 5 000 E',
  substance: 'dalteparin',
  atc: 'B01AB04',
  form: 'Förfylld spruta',
  dose: '1 spruta varje kväll till och med den 12 december.',
  reason: 'Skydd mot blodpropp efter operationen',
  from: '2026-11-14',
  until: '2026-12-12T23:59',
  self: false,
} as const

/** What the ward decided when she went home, and what she took before. */
export const regionMedications = [
  region.medication({ ...byWard, ...injection, id: 'LM-5001' }),
  region.medication({
    ...byWard,
    id: 'LM-5002',
    name: 'Paracetamol tablett 500 mg',
    substance: 'paracetamol',
    atc: 'N02BE01',
    strength: [500, 'mg'],
    form: 'Tablett',
    dose: '2 tabletter på morgonen och 2 på kvällen. Högst 8 tabletter på ett dygn.',
    reason: 'Värk efter operationen',
    from: '2026-11-22',
    evaluate: '2026-12-04',
    recipe: { until: '2027-11-22', amount: 100, unit: 'tabletter' },
  }),
  region.medication({
    unit: ekbacken,
    author: { ...careCoordinator, title: 'Läkare', name: 'Sten Falk', hsaId: 'TSTDEF2329990016-P103' },
    written: '2026-02-03T09:10',
    id: 'LM-5003',
    name: 'Amlodipin tablett 5 mg',
    substance: 'amlodipin',
    atc: 'C08CA01',
    strength: [5, 'mg'],
    form: 'Tablett',
    dose: '1 tablett på morgonen.',
    reason: 'Högt blodtryck',
    since: '2018-04-11',
    from: '2018-04-11',
    recipe: { until: '2027-02-03', amount: 300, unit: 'tabletter' },
  }),
  region.medication({
    ...byWard,
    id: 'LM-5004',
    name: 'Ibuprofen tablett 400 mg',
    substance: 'ibuprofen',
    atc: 'M01AE01',
    strength: [400, 'mg'],
    dose: '1 tablett vid behov.',
    from: '2025-01-15',
    until: '2026-11-13',
    endReason: 'Kan ge blödning tillsammans med sprutan',
    status: 'Inactive',
  }),
]

/** What hemsjukvården gives at home. */
export const kommunMedications = [
  kommun.medication({
    ...injection,
    unit: homeNursing,
    author: homeNurse,
    written: '2026-11-22T15:00',
    id: 'HSVL-51',
    given: { at: '2026-11-22T18:05', comment: 'Given i magen, höger sida.' },
  }),
]
