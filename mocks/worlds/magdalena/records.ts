import type { RecordsByProducer } from '../persona.ts'
import { agreements } from './agreements.ts'
import { bookings } from './bookings.ts'
import { careContacts } from './care-contacts.ts'
import { careManagers } from './care-managers.ts'
import { carePlans } from './care-plans.ts'
import { labReplies } from './lab-replies.ts'
import { listings } from './listings.ts'
import { messages } from './messages.ts'
import { notes } from './notes.ts'
import { fees } from './patient-fees.ts'
import { planStructures } from './plan-structures.ts'
import { relatedPersons } from './related-persons.ts'
import { representations } from './representations.ts'
import { requests } from './requests.ts'
import { dispensed } from './dispensed.ts'
import { medications } from './medications.ts'
import { vaccinations } from './vaccinations.ts'
import { alerts, diagnoses } from './health.ts'
import { imagingReplies, referralReplies } from './outcomes.ts'

/** What the region holds about Magdalena, six weeks after an operation of the breast. */
export const magdalenaRecords: RecordsByProducer = {
  'region-storstaden': {
    GetMedicationHistory: medications,
    DispensedMedications: dispensed,
    GetVaccinationHistory: vaccinations,
    GetSubjectOfCareSchedule: bookings,
    GetCareContacts: careContacts,
    GetCarePlans: carePlans,
    GetRequestActivities: requests,
    GetListing: listings,
    GetCareManagers: careManagers,
    GetCareDocumentation: notes,
    Agreements: agreements,
    PlanStructures: planStructures,
    Representations: representations,
    RelatedPersons: relatedPersons,
    PatientFees: fees,
    Messages: messages,
    GetAlertInformation: alerts,
    GetDiagnosis: diagnoses,
    GetLaboratoryOrderOutcome: labReplies,
    GetImagingOutcome: imagingReplies,
    GetReferralOutcome: referralReplies,
  },
}
