import type { AnswerReading, AnswerFault } from '../../contracts/reading.ts'
import { type ContractName, contracts } from '../../contracts/contracts.ts'
import { isOtherThanLab } from '../../contracts/fhir/lab-kind.ts'
import { isObject, type Json } from '../../contracts/fhir/json.ts'
import { companions } from '../../contracts/fhir/systems.ts'

/** What the reader of a contract found in a bundle: its items, and its faults by the places of the whole bundle. */
export type Found = { items: readonly object[]; faults: AnswerFault[] }

/** Types of which a contract's records are made. */
const wanted: Readonly<Partial<Record<ContractName, readonly string[]>>> = {
  GetAlertInformation: ['AllergyIntolerance'],
  GetDiagnosis: ['Condition'],
  GetVaccinationHistory: ['Immunization'],
  GetMedicationHistory: ['MedicationRequest', 'MedicationStatement'],
  GetCareDocumentation: ['DocumentReference'],
  GetCarePlans: ['CarePlan'],
  PlanStructures: ['CarePlan'],
  GetCareManagers: ['CareTeam'],
  GetLaboratoryOrderOutcome: ['DiagnosticReport', 'Observation'],
  OwnMeasurements: ['Observation'],
}

/** Reads a bundle as an answer of one contract, without what is of another. Never throws. */
export function readAs(
  contract: ContractName,
  bundle: Json,
  now: Date,
  isOfPlan: (json: Json) => boolean,
): Found {
  const all = Array.isArray(bundle['entry']) ? (bundle['entry'] as unknown[]) : []
  const types = wanted[contract] ?? []
  const kept = [...all.entries()].filter(([, one]) => {
    const resource = isObject(one) && isObject(one['resource']) ? one['resource'] : undefined
    const type = resource?.['resourceType']
    if (!resource || typeof type !== 'string') return false
    if (type === 'Observation')
      return contract === 'OwnMeasurements' ? isOtherThanLab(resource) : !isOtherThanLab(resource)
    if (contract !== 'GetCarePlans' && contract !== 'PlanStructures' && isOfPlan(resource)) return false
    return types.includes(type) || companions.has(type)
  })
  const text = JSON.stringify({ ...bundle, entry: kept.map(([, one]) => one) })
  const form = contracts[contract].fhir
  const read = form?.read(text, { sourceSystemHSAId: 'okand', now }) as AnswerReading<object> | undefined
  if (read?.kind !== 'read') return { items: [], faults: [] }
  const whole = (path: string) =>
    path.replace(/^entry\[(\d+)\]/, (_, place: string) => `entry[${(kept[Number(place) - 1]?.[0] ?? 0) + 1}]`)
  return {
    items: read.items,
    faults: read.faults.map(({ path, reason }) => ({ path: whole(path), reason })),
  }
}
