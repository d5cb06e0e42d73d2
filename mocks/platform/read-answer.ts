import { contracts as national } from '../contracts/contracts.ts'
import type { Reading } from '../contracts/reading.ts'
import { readCareTeams } from '../contracts/fhir/read-care-teams.ts'
import { readPlans, readStructures } from '../contracts/fhir/read-plans.ts'
import type { Contract, FhirContract, Producer } from '../catalogue/producer.ts'
import { asFhir } from '../producers/write-answer.ts'
import type { ItemOf } from '../producers/write-answer.ts'
import {
  agreementRecordSchema,
  homeSupportRecordSchema,
  planStructureRecordSchema,
  relatedPersonRecordSchema,
  representationRecordSchema,
} from '../contracts/own/json-contracts.ts'
import type { AnswerReading } from '../contracts/answer-reading.ts'
import { readJsonAnswer } from '../contracts/own/json-reader.ts'

type Readers = { [C in Contract]: (text: string) => AnswerReading<ItemOf[C]> }

const readers: Readers = {
  GetSubjectOfCareSchedule: (text) => asAnswerReading(national.GetSubjectOfCareSchedule.read(text)),
  GetCareContacts: (text) => asAnswerReading(national.GetCareContacts.read(text)),
  GetCarePlans: (text) => asAnswerReading(national.GetCarePlans.read(text)),
  GetRequestActivities: (text) => asAnswerReading(national.GetRequestActivities.read(text)),
  GetListing: (text) => asAnswerReading(national.GetListing.read(text)),
  GetCareManagers: (text) => asAnswerReading(national.GetCareManagers.read(text)),
  Agreements: (text) => readJsonAnswer(text, agreementRecordSchema),
  PlanStructures: (text) => readJsonAnswer(text, planStructureRecordSchema),
  Representations: (text) => readJsonAnswer(text, representationRecordSchema),
  RelatedPersons: (text) => readJsonAnswer(text, relatedPersonRecordSchema),
  HomeSupport: (text) => readJsonAnswer(text, homeSupportRecordSchema),
}

type FhirReaders = { [C in FhirContract]: (text: string, producer: Producer) => AnswerReading<ItemOf[C]> }

const fhirReaders: FhirReaders = {
  GetCarePlans: readPlans,
  PlanStructures: readStructures,
  GetCareManagers: readCareTeams,
}

/** Reads the text of any producer's answer, in whichever of its ways it speaks. Never throws. */
export function readAnswer<C extends Contract>(
  contract: C,
  text: string,
  producer: Producer,
): AnswerReading<ItemOf[C]> {
  const inFhir = asFhir(producer, contract)
  // The two are the same contract, which the compiler cannot see.
  if (inFhir) return fhirReaders[inFhir](text, producer) as AnswerReading<ItemOf[C]>
  return readers[contract](text)
}

/** One shape of reading for both kinds of contract. The words of a fault stay behind: nobody vouches for them. */
function asAnswerReading<Item>(reading: Reading<Item>): AnswerReading<Item> {
  if (reading.ok) return { kind: 'read', items: reading.items, faults: reading.unreadable }
  const { reason, path } = reading.fault
  if (reason === 'soap-fault' || reason === 'error-result') return { kind: 'fault', code: reason }
  return { kind: 'unreadable', fault: { path, reason } }
}
