import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { eva, karin } from './staff.ts'

const region = writerOf(birgitta.personnummer, regionStorstaden)
const kommun = writerOf(birgitta.personnummer, sjostadsKommun)
const byDoctor = { unit: ekbacken, author: karin } as const
const byNurse = { unit: homeNursing, author: eva } as const

/** Of no real product: the year is none that has been. */
export const calciumNplId = '99990309000017'

const furosemide = {
  name: 'Furosemid tablett 40 mg',
  substance: 'furosemid',
  atc: 'C03CA01',
  strength: [40, 'mg'],
  form: 'Tablett',
  reason: 'Hjärtsvikt',
} as const

/** What the doctor of the vårdcentral has decided. */
export const regionMedications = [
  region.medication({
    ...byDoctor,
    ...furosemide,
    id: 'LM-1001',
    written: '2026-10-14T14:20',
    dose: '1 tablett på morgonen.',
    purpose: 'Få bort vätska, så att det går lättare att andas och benen svullnar mindre.',
    since: '2023-03-14',
    from: '2026-10-14',
    evaluate: '2026-12-18',
    recipe: { until: '2027-10-14', amount: 300, unit: 'tabletter' },
    chain: 'LMK-1',
  }),
  region.medication({
    ...byDoctor,
    ...furosemide,
    id: 'LM-0901',
    written: '2023-03-14T10:05',
    dose: '1/2 tablett på morgonen.',
    from: '2023-03-14',
    until: '2026-10-13',
    endReason: 'Dosen ökades',
    status: 'Inactive',
    chain: 'LMK-1',
  }),
  region.medication({
    ...byDoctor,
    id: 'LM-1002',
    written: '2026-03-10T09:40',
    name: 'Metoprolol depottablett 50 mg',
    substance: 'metoprolol',
    atc: 'C07AB02',
    strength: [50, 'mg'],
    form: 'Depottablett',
    dose: '1 tablett på morgonen. Sväljs hel.',
    reason: 'Hjärtsvikt',
    purpose: 'Få hjärtat att slå lugnare.',
    since: '2021-05-04',
    from: '2021-05-04',
    recipe: { until: '2027-03-10', amount: 392, unit: 'tabletter' },
    chain: 'LMK-2',
  }),
  region.medication({
    ...byDoctor,
    id: 'LM-1003',
    written: '2025-12-10T11:15',
    name: 'Ramipril tablett 5 mg',
    substance: 'ramipril',
    atc: 'C09AA05',
    strength: [5, 'mg'],
    form: 'Tablett',
    dose: '1 tablett på kvällen.',
    reason: 'Hjärtsvikt',
    since: '2021-05-04',
    from: '2022-01-18',
    recipe: { until: '2026-12-10', amount: 300, unit: 'tabletter' },
    chain: 'LMK-3',
  }),
  region.medication({
    ...byDoctor,
    id: 'LM-1004',
    written: '2026-10-14T14:25',
    name: 'Paracetamol tablett 500 mg',
    substance: 'paracetamol',
    atc: 'N02BE01',
    strength: [500, 'mg'],
    form: 'Tablett',
    dose: '1–2 tabletter vid behov mot värk. Högst 6 tabletter per dygn.',
    reason: 'Värk från såret',
    from: '2026-10-14',
    recipe: { until: '2027-10-14', amount: 200, unit: 'tabletter' },
    chain: 'LMK-4',
  }),
  region.medication({
    ...byDoctor,
    id: 'LM-1005',
    written: '2026-03-10T09:45',
    name: 'Kalcium och D-vitamin tuggtablett 500 mg/400 IE',
    nplId: calciumNplId,
    substance: 'kalciumkarbonat och kolekalciferol',
    atc: 'A12AX',
    form: 'Tuggtablett',
    dose: '1 tuggtablett på kvällen.',
    reason: 'Skydda skelettet',
    since: '2019-09-02',
    from: '2019-09-02',
    recipe: { until: '2027-03-10', amount: 360, unit: 'tuggtabletter' },
    chain: 'LMK-5',
  }),
  region.medication({
    ...byDoctor,
    id: 'LM-0801',
    written: '2024-11-05T08:50',
    name: 'Naproxen tablett 250 mg',
    substance: 'naproxen',
    atc: 'M01AE02',
    strength: [250, 'mg'],
    form: 'Tablett',
    dose: '1 tablett morgon och kväll vid värk i knät.',
    reason: 'Artros',
    from: '2024-11-05',
    until: '2025-06-02',
    status: 'Inactive',
    chain: 'LMK-6',
  }),
  region.medication({
    ...byDoctor,
    id: 'LM-0802',
    written: '2025-06-02T13:30',
    until: '2025-06-02',
    endReason: 'Tas inte vid hjärtsvikt',
    stops: true,
    chain: 'LMK-6',
  }),
  region.medication({
    ...byDoctor,
    id: 'LM-1090',
    written: '2026-11-09T15:40',
    name: 'Utkast',
    dose: 'Inte bestämt än.',
    approvedForPatient: false,
  }),
  region.medication({
    ...byDoctor,
    id: 'LM-1091',
    written: '2026-10-14T14:30',
    name: 'Fel person',
    dose: '1 tablett.',
    nullified: 'Skrivet på fel person',
  }),
]

/** What hemsjukvården goes by and gives. */
export const kommunMedications = [
  kommun.medication({
    ...byNurse,
    ...furosemide,
    id: 'HSVL-31',
    written: '2026-11-09T16:10',
    dose: '2 tabletter på morgonen.',
    from: '2026-11-10',
    note: 'Ökat på telefon den 9 november. Vårdcentralen ringer senast den 30 november.',
  }),
  kommun.medication({
    ...byNurse,
    id: 'HSVL-32',
    written: '2026-10-19T14:30',
    name: 'Karbamidkräm 5 %',
    substance: 'karbamid',
    atc: 'D02AE01',
    strength: [5, '%'],
    form: 'Kräm',
    dose: 'Smörjs på underbenet när såret läggs om.',
    reason: 'Torr hud runt såret',
    from: '2026-10-19',
    self: false,
    given: { at: '2026-11-16T14:20', comment: 'Huden är hel runt såret.' },
  }),
]
