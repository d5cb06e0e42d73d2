import type { ContractBase, FhirForm } from './contract.ts'
import { agreements } from './own/agreements.ts'
import { dispensedMedications } from './own/dispensed-medications.ts'
import { consentRequests } from './own/consent-requests.ts'
import { freeTimes } from './own/free-times.ts'
import { homeSupport } from './own/home-support.ts'
import type { OwnContract } from './own/own-contract.ts'
import { messages } from './own/messages.ts'
import { measurementPlans } from './own/measurement-plans.ts'
import { ownMeasurements } from './own/own-measurements.ts'
import { patientFees } from './own/patient-fees.ts'
import { careDecisions } from './own/care-decisions.ts'
import { patientInformation } from './own/patient-information.ts'
import { performedVisits } from './own/performed-visits.ts'
import { planProposals } from './own/plan-proposals.ts'
import { planStructures } from './own/plan-structures.ts'
import { refusedReadings } from './own/refused-readings.ts'
import { relatedPersons } from './own/related-persons.ts'
import { representations } from './own/representations.ts'
import { sharingObjections } from './own/sharing-objections.ts'
import { woundCare } from './own/wound-care.ts'
import type { AnswerReading } from './reading.ts'
import { getAccessLogsForPatient } from './riv-ta/get-access-logs-for-patient.ts'
import { getAlertInformation } from './riv-ta/get-alert-information.ts'
import { getAllExtendedConsentsForPatient } from './riv-ta/get-all-extended-consents-for-patient.ts'
import { getCareContacts } from './riv-ta/get-care-contacts.ts'
import { getCareDocumentation } from './riv-ta/get-care-documentation.ts'
import { getCareManagers } from './riv-ta/get-care-managers.ts'
import { getCarePlans } from './riv-ta/get-care-plans.ts'
import { getMedicationHistory } from './riv-ta/get-medication-history.ts'
import { getCareServices } from './riv-ta/get-care-services.ts'
import { getDiagnosis } from './riv-ta/get-diagnosis.ts'
import { getExtendedBlocksForPatient } from './riv-ta/get-extended-blocks-for-patient.ts'
import { getFunctionalStatus } from './riv-ta/get-functional-status.ts'
import { getImagingOutcome } from './riv-ta/get-imaging-outcome.ts'
import { getLaboratoryOrderOutcome } from './riv-ta/get-laboratory-order-outcome.ts'
import { getListing } from './riv-ta/get-listing.ts'
import { getReferralOutcome } from './riv-ta/get-referral-outcome.ts'
import { getRequestActivities } from './riv-ta/get-request-activities.ts'
import { getSubjectOfCareSchedule } from './riv-ta/get-subject-of-care-schedule.ts'
import { getVaccinationHistory } from './riv-ta/get-vaccination-history.ts'
import type { RivTaContract } from './riv-ta/riv-ta-contract.ts'

/** Every contract there is, the national ones first. All that depends on a contract is derived from this list. */
const all = [
  getSubjectOfCareSchedule,
  getCareContacts,
  getCarePlans,
  getRequestActivities,
  getCareServices,
  getListing,
  getCareManagers,
  getMedicationHistory,
  getVaccinationHistory,
  getAlertInformation,
  getDiagnosis,
  getFunctionalStatus,
  getLaboratoryOrderOutcome,
  getImagingOutcome,
  getReferralOutcome,
  getCareDocumentation,
  getAllExtendedConsentsForPatient,
  getAccessLogsForPatient,
  getExtendedBlocksForPatient,
  agreements,
  planStructures,
  representations,
  relatedPersons,
  careDecisions,
  performedVisits,
  homeSupport,
  dispensedMedications,
  patientFees,
  messages,
  woundCare,
  patientInformation,
  freeTimes,
  measurementPlans,
  ownMeasurements,
  consentRequests,
  refusedReadings,
  sharingObjections,
  planProposals,
] as const

type Described = (typeof all)[number]

/** Name of a contract: the published one, or the project's own. */
export type ContractName = Described['name']

/** Name of a contract that a source may answer in FHIR instead. */
export type FhirContractName = Extract<Described, { fhir: unknown }>['name']

type ItemIn<One> = One extends { read: (text: string) => AnswerReading<infer Item> } ? Item : never

/** A record of each contract. */
export type ItemOf = { [One in Described as One['name']]: ItemIn<One> }

/** What one producer holds about one person. */
export type Records = { readonly [C in ContractName]?: readonly ItemOf[C][] }

/** What there is to know of a contract. */
export type Contract<C extends ContractName> = ContractBase<C, ItemOf[C]> &
  (RivTaContract<C, ItemOf[C]> | OwnContract<C, ItemOf[C]>) & { fhir?: FhirForm<ItemOf[C]> }

/** Every contract by its name. */
export const contracts = Object.fromEntries(all.map((one) => [one.name, one])) as unknown as {
  readonly [C in ContractName]: Contract<C>
}

/** The names of all contracts, the national ones first. */
export const contractNames: readonly ContractName[] = all.map(({ name }) => name)
