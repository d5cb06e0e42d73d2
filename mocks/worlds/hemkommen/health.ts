import { ekbacken, orthopaedicWard, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeRehab, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { atc, degrees, healthWriterOf } from '../facts/health.ts'
import { siv } from './person.ts'
import { homecomingPhysio, orthopaedist, wardNurse } from './staff.ts'

const region = healthWriterOf(siv.personnummer, regionStorstaden)
const kommun = healthWriterOf(siv.personnummer, sjostadsKommun)
const onWard = { unit: orthopaedicWard, author: orthopaedist }

export const regionAlerts = [
  region.alert({
    ...onWard,
    id: 'UPP-501',
    type: 'restriction',
    to: '2027-02-14T23:59',
    restriction: 'Höften ska inte böjas mer än 90 grader de första tre månaderna.',
    written: '2026-11-15T14:00',
    signed: { by: orthopaedist, at: '2026-11-15T14:10' },
  }),
  region.alert({
    ...onWard,
    id: 'UPP-502',
    type: 'treatment',
    from: '2026-11-15T20:00',
    to: '2026-12-12T23:59',
    comment: 'Ökad risk för blödning. Inga värktabletter som ibuprofen och naproxen.',
    treatment: {
      treatmentDescription: 'Får blodförtunnande spruta varje kväll',
      pharmaceuticalTreatment: [atc('B01AB', 'Heparingruppen')],
    },
    written: '2026-11-15T14:05',
    signed: { by: orthopaedist, at: '2026-11-15T14:10' },
  }),
  region.alert({
    id: 'UPP-503',
    unit: orthopaedicWard,
    type: 'hypersensitivity',
    ascertained: '2026-11-17',
    comment: 'Illamående och förvirring. Gick över när tabletterna togs bort.',
    hypersensitivity: {
      typeOfHypersensitivity: { originalText: 'Överkänslighet avs. läkemedel' },
      ...degrees('low', 'likely'),
      pharmaceuticalHypersensitivity: {
        atcSubstance: atc('N02AX02', 'Tramadol'),
        pharmaceuticalProductId: [],
      },
    },
    author: wardNurse,
    written: '2026-11-17T10:40',
  }),
]

export const regionDiagnoses = [
  region.diagnosis({
    ...onWard,
    id: 'DIA-501',
    code: 'S72.00',
    name: 'Fraktur på lårbenshals, sluten',
    set: '2026-11-14T20:10',
    written: '2026-11-14T20:30',
    signed: { by: orthopaedist, at: '2026-11-15T07:30' },
  }),
  region.diagnosis({
    ...onWard,
    id: 'DIA-502',
    code: 'I10.9',
    name: 'Essentiell hypertoni',
    type: 'Bidiagnos',
    set: '2026-11-22T10:30',
    written: '2026-11-22T10:45',
    signed: { by: orthopaedist, at: '2026-11-22T11:30' },
  }),
  region.diagnosis({
    id: 'DIA-480',
    unit: ekbacken,
    code: 'I10.9',
    name: 'Essentiell hypertoni',
    chronic: true,
    set: '2017-03-14T09:00',
    written: '2017-03-14T09:20',
  }),
]

export const functionalStatuses = [
  kommun.assessment({
    id: 'FUN-501',
    unit: homeRehab,
    title: 'Bedömning vid hemkomsten',
    abilities: [
      ['förflyttning', 'Går själv inne med rollator. Behöver hjälp att resa sig ur sängen.'],
      ['på- och avklädning', 'Klär överkroppen själv. Behöver hjälp med strumpor och skor.'],
      ['personlig hygien', 'Tvättar sig själv. Behöver hjälp i duschen.'],
      ['födointag', 'Äter själv. Behöver hjälp att bära mat och dryck.'],
    ],
    author: homecomingPhysio,
    written: '2026-11-22T13:00',
  }),
]
