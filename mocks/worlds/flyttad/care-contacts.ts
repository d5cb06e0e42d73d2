import { healthCentre, medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { bowelClinic, laboratory, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'
import { bowelDoctor, bowelNurse, formerDoctor, formerNurse } from './staff.ts'

const here = writerOf(emil.personnummer, regionStorstaden)

export const regionCareContacts = [
  here.careContact({
    id: 'VK-401',
    unit: bowelClinic,
    start: '2026-10-08T08:30',
    end: '2026-10-08T10:30',
    reason: 'Dropp med medicin',
    form: 'visit',
    status: 'finished',
    author: bowelNurse,
    written: '2026-10-08T10:45',
  }),
  here.careContact({
    id: 'VK-402',
    unit: bowelClinic,
    start: '2026-09-10T13:00',
    end: '2026-09-10T13:45',
    reason: 'Första besöket efter flytten',
    form: 'visit',
    status: 'finished',
    author: bowelDoctor,
    written: '2026-09-10T14:15',
  }),
  here.careContact({
    id: 'VK-403',
    unit: laboratory,
    start: '2026-10-05T07:40',
    reason: 'Prover före dropp',
    form: 'visit',
    status: 'finished',
    written: '2026-10-05T07:50',
  }),
]

const there = writerOf(emil.personnummer, regionFjallmarken)

export const formerRegionCareContacts = [
  there.careContact({
    id: 'F-9001',
    unit: medicalClinic,
    start: '2026-08-13T09:00',
    end: '2026-08-13T11:00',
    reason: 'Dropp med medicin',
    form: 'visit',
    status: 'finished',
    author: formerNurse,
    written: '2026-08-13T11:10',
  }),
  there.careContact({
    id: 'F-8804',
    unit: medicalClinic,
    start: '2026-03-19T10:20',
    end: '2026-03-19T11:00',
    reason: 'Årskontroll',
    form: 'visit',
    status: 'finished',
    author: formerDoctor,
    written: '2026-03-19T11:20',
  }),
  there.careContact({
    id: 'F-8120',
    unit: healthCentre,
    start: '2025-11-04T08:15',
    reason: 'Blodprov',
    form: 'visit',
    status: 'finished',
    written: '2025-11-04T08:25',
  }),
]
