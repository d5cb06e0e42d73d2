import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { careContact } from '../facts/care-contact.ts'
import { listing } from '../facts/listing.ts'
import { amal } from './person.ts'

/**
 * What each producer holds about Amal. The region knows her, but all there is to see is her place in a queue;
 * the others are not in the engagement index.
 */
export const amalRecords: Readonly<Partial<Record<ProducerId, Records>>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: [],
    GetCareContacts: [
      careContact({
        of: amal.personnummer,
        system: regionStorstaden.sourceSystemHSAId,
        id: 'VK-91002',
        unit: ekbacken,
        start: '2026-11-18T10:00',
        reason: 'EJ-FOR-PATIENT: fråga om tolk',
        form: 'other',
        status: 'finished',
        written: '2026-11-18T10:10',
        approvedForPatient: false,
      }),
    ],
    GetCarePlans: [],
    GetRequestActivities: [],
    GetListing: [listing({ unit: ekbacken, from: '2026-11-02', queuePosition: 12 })],
    GetCareManagers: [],
    Agreements: [],
    PlanStructures: [],
    Representations: [],
  },
}
