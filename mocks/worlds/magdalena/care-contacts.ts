import {
  breastClinic,
  cancerRehab,
  laboratory,
  oncologyClinic,
  regionStorstaden,
  surgicalWard,
} from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { oncologist, rehabPhysio, surgeon } from './staff.ts'

const { careContact } = writerOf(magdalena.personnummer, regionStorstaden)

/** What has happened to Magdalena in the region. */
export const careContacts = [
  careContact({
    id: 'VK-201',
    unit: breastClinic,
    start: '2026-09-22T13:00',
    end: '2026-09-22T13:45',
    reason: 'Besked om provsvar',
    form: 'visit',
    status: 'finished',
    author: surgeon,
    written: '2026-09-22T14:30',
  }),
  careContact({
    id: 'VT-202',
    unit: surgicalWard,
    start: '2026-10-12T07:00',
    end: '2026-10-13T12:00',
    reason: 'Operation av bröstet',
    form: 'admission',
    status: 'finished',
    author: surgeon,
    written: '2026-10-13T13:10',
  }),
  careContact({
    id: 'VK-203',
    unit: cancerRehab,
    start: '2026-10-29T09:00',
    end: '2026-10-29T09:50',
    reason: 'Första besöket hos fysioterapeut',
    form: 'visit',
    status: 'finished',
    author: rehabPhysio,
    written: '2026-10-29T10:05',
  }),
  careContact({
    id: 'VK-204',
    unit: oncologyClinic,
    start: '2026-11-09T11:00',
    end: '2026-11-09T11:45',
    reason: 'Samtal inför strålbehandling',
    form: 'visit',
    status: 'finished',
    author: oncologist,
    written: '2026-11-09T12:20',
  }),
  careContact({
    id: 'VK-205',
    unit: laboratory,
    start: '2026-11-16T07:50',
    reason: 'Blodprov',
    form: 'visit',
    status: 'finished',
    written: '2026-11-16T08:00',
  }),
  careContact({
    id: 'VK-206',
    unit: breastClinic,
    start: '2026-11-05T14:00',
    reason: 'EJ-FOR-PATIENT: konferens utan patienten',
    form: 'other',
    status: 'finished',
    written: '2026-11-05T15:00',
    approvedForPatient: false,
  }),
]
