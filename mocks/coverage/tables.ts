import type { ContractName } from '../contracts/contracts.ts'
import type { Table } from './fate.ts'
import { alert } from './tables/alert.ts'
import { booking } from './tables/booking.ts'
import { careContact } from './tables/care-contact.ts'
import { careManager } from './tables/care-manager.ts'
import { carePlan } from './tables/care-plan.ts'
import { careService } from './tables/care-service.ts'
import { diagnosis } from './tables/diagnosis.ts'
import { functionalStatus } from './tables/functional-status.ts'
import { imaging } from './tables/imaging.ts'
import { laboratory } from './tables/laboratory.ts'
import { listing } from './tables/listing.ts'
import { medication } from './tables/medication.ts'
import { note } from './tables/note.ts'
import { referralOutcome } from './tables/referral-outcome.ts'
import { requestActivity } from './tables/request-activity.ts'
import { accessLog, block, consent } from './tables/sharing.ts'
import { vaccination } from './tables/vaccination.ts'

/** Of each national contract: where in the portal its fields are shown. */
export const tables: { readonly [C in ContractName]?: Table } = {
  GetSubjectOfCareSchedule: booking,
  GetCareContacts: careContact,
  GetCarePlans: carePlan,
  GetRequestActivities: requestActivity,
  GetCareServices: careService,
  GetListing: listing,
  GetCareManagers: careManager,
  GetMedicationHistory: medication,
  GetVaccinationHistory: vaccination,
  GetAlertInformation: alert,
  GetDiagnosis: diagnosis,
  GetFunctionalStatus: functionalStatus,
  GetLaboratoryOrderOutcome: laboratory,
  GetImagingOutcome: imaging,
  GetReferralOutcome: referralOutcome,
  GetCareDocumentation: note,
  GetAllExtendedConsentsForPatient: consent,
  GetAccessLogsForPatient: accessLog,
  GetExtendedBlocksForPatient: block,
}
