import { isOtherThanLab } from '../../contracts/fhir/lab-kind.ts'
import type { Json } from '../../contracts/fhir/json.ts'
import { companions } from '../../contracts/fhir/systems.ts'
import { allergy, condition, documentReference, immunization, media } from './health.ts'
import {
  binary,
  organization,
  patient,
  pointedTo,
  practitioner,
  practitionerRole,
  provenance,
  relatedPerson,
} from './people.ts'
import type { ResourceTable } from './resource-table.ts'
import { diagnosticReport, labObservation, ownObservation, serviceRequest, specimen } from './results.ts'
import {
  carePlan,
  careTeam,
  goal,
  medicationRequest,
  medicationResource,
  medicationStatement,
} from './treatment.ts'

const byType: Readonly<Record<string, ResourceTable>> = {
  AllergyIntolerance: allergy,
  Binary: binary,
  CarePlan: carePlan,
  CareTeam: careTeam,
  Condition: condition,
  DiagnosticReport: diagnosticReport,
  DocumentReference: documentReference,
  Goal: goal,
  Immunization: immunization,
  Location: organization,
  Media: media,
  Medication: medicationResource,
  MedicationRequest: medicationRequest,
  MedicationStatement: medicationStatement,
  Organization: organization,
  Patient: patient,
  Practitioner: practitioner,
  PractitionerRole: practitionerRole,
  Provenance: provenance,
  RelatedPerson: relatedPerson,
  ServiceRequest: serviceRequest,
  Specimen: specimen,
}

/** What is known of a resource by its type; undefined for a type that is not read at all. */
export function tableOfResource(type: string, json: Json): ResourceTable | undefined {
  if (type === 'Observation') return isOtherThanLab(json) ? ownObservation : labObservation
  if (Object.hasOwn(byType, type)) return byType[type]
  return companions.has(type) ? pointedTo(type) : undefined
}

/** The types of resources that a contract's records are made of, each with its table. */
export const tablesOf = (contract: string): [type: string, table: ResourceTable][] =>
  [
    ...Object.entries(byType),
    ['Observation', labObservation] as const,
    ['Observation', ownObservation] as const,
  ].flatMap(([type, table]) => (table.contracts?.some((name) => name === contract) ? [[type, table]] : []))
