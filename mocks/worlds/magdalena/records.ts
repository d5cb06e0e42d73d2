import { agreements } from './agreements.ts'
import { bookings } from './bookings.ts'
import { careContacts } from './care-contacts.ts'
import { carePlans, planStructures } from './plans.ts'
import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import {
  breastClinic,
  cancerRehab,
  ekbacken,
  oncologyClinic,
  regionStorstaden,
} from '../../catalogue/region-storstaden.ts'
import { listing } from '../facts/listing.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { danielForMagdalena, magdalenaForLeo, magdalenaForRolf } from './representations.ts'
import { contactNurse, counsellor, familyDoctor, surgeon } from './staff.ts'

const { careManager, request, header } = writerOf(magdalena.personnummer, regionStorstaden)

const workdays = { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] } as const

/** What the region holds about Magdalena, six weeks after an operation of the breast. */
export const magdalenaRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: bookings,
    GetCareContacts: careContacts,
    GetCarePlans: carePlans,
    GetRequestActivities: [
      request({
        id: 'REM-401-2',
        requestId: 'REM-401',
        unit: breastClinic,
        author: { ...surgeon, unit: breastClinic },
        receiver: oncologyClinic,
        type: { code: '1', displayName: 'Remiss för strålbehandling' },
        status: { code: '5', displayName: 'Mottagningen har svarat på remissen' },
        at: '2026-10-20T09:10',
      }),
    ],
    GetListing: [listing({ unit: ekbacken, doctor: familyDoctor, from: '2018-02-01' })],
    GetCareManagers: [
      careManager({
        code: { code: '4', displayName: 'Fast vårdkontakt med övergripande samordningsansvar' },
        practitioner: contactNurse,
        unit: breastClinic,
        from: '2026-09-22',
        phones: [{ value: '08-465 004 51', hours: { ...workdays, start: '08:00', end: '15:30' } }],
        mail: 'kontaktsjukskoterska@brostmottagningen.example',
        note: 'Ring mig om allt som rör cancern, också det som känns smått.',
        internalNotes: 'INTERN-ANTECKNING: ringer ofta på fredagar.',
      }),
      careManager({
        code: { code: '2', displayName: 'Fast läkarkontakt i primärvård' },
        practitioner: familyDoctor,
        unit: ekbacken,
        from: '2024-09-01',
        phones: [],
      }),
      careManager({
        code: { originalText: 'Kurator' },
        practitioner: counsellor,
        unit: cancerRehab,
        from: '2026-10-29',
        phones: [{ value: '08-465 004 55' }],
      }),
    ],
    Agreements: agreements,
    PlanStructures: planStructures,
    Representations: [danielForMagdalena.forMe, magdalenaForRolf.byMe, magdalenaForLeo.byMe],
    RelatedPersons: [
      {
        header: header({ id: 'NAR-701', unit: breastClinic, written: '2026-09-22T14:00' }),
        name: 'Daniel Hult',
        relationship: 'Make',
        phone: '070-174 06 20',
        note: 'Ring honom om du inte når mig på dagen.',
      },
    ],
  },
}
