import { habilitation, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { schoolHealth, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'
import { habilitationPhysio, schoolNurse } from './staff.ts'

const region = writerOf(vilmer.personnummer, regionStorstaden)

export const regionCareContacts = [
  region.careContact({
    id: 'VK-301',
    unit: habilitation,
    start: '2026-11-13T14:30',
    end: '2026-11-13T15:30',
    reason: 'Träning med fysioterapeut',
    form: 'visit',
    status: 'finished',
    author: habilitationPhysio,
    written: '2026-11-13T15:40',
  }),
  region.careContact({
    id: 'VK-302',
    unit: habilitation,
    start: '2026-09-03T13:00',
    end: '2026-09-03T14:00',
    reason: 'Nya ortoser',
    form: 'visit',
    status: 'finished',
    author: habilitationPhysio,
    written: '2026-09-03T14:20',
  }),
]

const kommun = writerOf(vilmer.personnummer, sjostadsKommun)

export const kommunCareContacts = [
  kommun.careContact({
    id: 'SK-301',
    unit: schoolHealth,
    start: '2026-10-06T10:00',
    end: '2026-10-06T10:10',
    reason: 'Vaccination mot difteri, stelkramp och kikhosta',
    form: 'visit',
    status: 'finished',
    author: schoolNurse,
    written: '2026-10-06T10:20',
  }),
]
