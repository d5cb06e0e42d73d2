import { contracts as national } from '../contracts/contracts.ts'
import type { CareContact } from '../contracts/riv-ta/get-care-contacts.ts'
import type { CareManager } from '../contracts/riv-ta/get-care-managers.ts'
import type { CarePlan } from '../contracts/riv-ta/get-care-plans.ts'
import type { Listing } from '../contracts/riv-ta/get-listing.ts'
import type { RequestActivity } from '../contracts/riv-ta/get-request-activities.ts'
import type { TimeslotDetail } from '../contracts/riv-ta/get-subject-of-care-schedule.ts'
import type {
  AgreementRecord,
  HomeSupportRecord,
  PlanStructureRecord,
  RelatedPersonRecord,
  RepresentationRecord,
} from '../contracts/own/json-contracts.ts'
import { writeJsonAnswer } from '../contracts/own/json-reader.ts'
import { writeCareTeams, writePlans, writeStructures } from '../contracts/fhir/write.ts'
import type { Contract, FhirContract, Producer } from '../catalogue/producer.ts'

/** A record of each contract. */
export type ItemOf = {
  GetSubjectOfCareSchedule: TimeslotDetail
  GetCareContacts: CareContact
  GetCarePlans: CarePlan
  GetRequestActivities: RequestActivity
  GetListing: Listing
  GetCareManagers: CareManager
  Agreements: AgreementRecord
  PlanStructures: PlanStructureRecord
  Representations: RepresentationRecord
  RelatedPersons: RelatedPersonRecord
  HomeSupport: HomeSupportRecord
}

/** What one producer holds about one person. */
export type Records = { readonly [C in Contract]?: readonly ItemOf[C][] }

const writers: { [C in Contract]: (items: readonly ItemOf[C][]) => string } = {
  GetSubjectOfCareSchedule: (items) => national.GetSubjectOfCareSchedule.write([...items]),
  GetCareContacts: (items) => national.GetCareContacts.write([...items]),
  GetCarePlans: (items) => national.GetCarePlans.write([...items]),
  GetRequestActivities: (items) => national.GetRequestActivities.write([...items]),
  GetListing: (items) => national.GetListing.write([...items]),
  GetCareManagers: (items) => national.GetCareManagers.write([...items]),
  Agreements: writeJsonAnswer,
  PlanStructures: writeJsonAnswer,
  Representations: writeJsonAnswer,
  RelatedPersons: writeJsonAnswer,
  HomeSupport: writeJsonAnswer,
}

const fhirWriters: { [C in FhirContract]: (items: readonly ItemOf[C][]) => string } = {
  GetCarePlans: writePlans,
  PlanStructures: writeStructures,
  GetCareManagers: writeCareTeams,
}

/** The contract, if the producer answers it in FHIR. */
export function asFhir(producer: Producer, contract: Contract): FhirContract | undefined {
  return producer.fhir?.find((one) => one === contract)
}

/** The producer's whole answer as text: XML in the national contracts, JSON in the project's own, or FHIR. */
export function writeAnswer<C extends Contract>(producer: Producer, contract: C, records: Records): string {
  const inFhir = asFhir(producer, contract)
  if (inFhir) return writeInFhir(inFhir, records)
  const items: readonly ItemOf[C][] | undefined = records[contract]
  return writers[contract](items ?? [])
}

function writeInFhir<C extends FhirContract>(contract: C, records: Records): string {
  const items: readonly ItemOf[C][] | undefined = records[contract]
  return fhirWriters[contract](items ?? [])
}
