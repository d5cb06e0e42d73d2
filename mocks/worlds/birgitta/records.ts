import type { ProducerId } from '../../catalogue/producers.ts'
import type { Records } from '../../contracts/contracts.ts'
import { kommunAgreements, regionAgreements } from './agreements.ts'
import { eyeCareManagers, footCareManagers, kommunCareManagers, regionCareManagers } from './care-managers.ts'
import { footCarePlans, kommunCarePlans, regionCarePlans } from './care-plans.ts'
import { eyeBookings, footBookings } from './clinic-bookings.ts'
import { homeSupport } from './home-support.ts'
import { kommunBookings } from './kommun-bookings.ts'
import { listings } from './listings.ts'
import { eyeCareContacts, footCareContacts, kommunCareContacts } from './other-care-contacts.ts'
import { kommunPlanStructures, regionPlanStructures } from './plan-structures.ts'
import { regionBookings } from './region-bookings.ts'
import { regionCareContacts } from './region-care-contacts.ts'
import { relatedPersons } from './related-persons.ts'
import { representations } from './representations.ts'
import { eyeRequests, regionRequests } from './requests.ts'

/** What each producer holds about Birgitta. */
export const birgittaRecords: Readonly<Record<Exclude<ProducerId, 'region-fjallmarken'>, Records>> = {
  'region-storstaden': {
    GetSubjectOfCareSchedule: regionBookings,
    GetCareContacts: regionCareContacts,
    GetCarePlans: regionCarePlans,
    GetRequestActivities: regionRequests,
    GetListing: listings,
    GetCareManagers: regionCareManagers,
    Agreements: regionAgreements,
    PlanStructures: regionPlanStructures,
    Representations: representations,
    RelatedPersons: relatedPersons,
  },
  ogonkliniken: {
    GetSubjectOfCareSchedule: eyeBookings,
    GetCareContacts: eyeCareContacts,
    GetRequestActivities: eyeRequests,
    GetCareManagers: eyeCareManagers,
  },
  'sjostads-kommun': {
    GetSubjectOfCareSchedule: kommunBookings,
    GetCareContacts: kommunCareContacts,
    GetCarePlans: kommunCarePlans,
    GetCareManagers: kommunCareManagers,
    Agreements: kommunAgreements,
    PlanStructures: kommunPlanStructures,
    HomeSupport: homeSupport,
  },
  'fotkliniken-linden': {
    GetSubjectOfCareSchedule: footBookings,
    GetCareContacts: footCareContacts,
    GetCarePlans: footCarePlans,
    GetCareManagers: footCareManagers,
  },
}
