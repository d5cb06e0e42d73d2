import type { FhirContractName } from '../contracts/contracts.ts'
import { isObject, type Json, listOf, textIn } from '../contracts/fhir/json.ts'
import { isOtherThanLab } from '../contracts/fhir/lab-kind.ts'
import { companions, systems } from '../contracts/fhir/systems.ts'
import type { FhirFile } from '../file-kinds/identified.ts'
import type { Answer } from './found.ts'
import { limits } from './limits.ts'
import type { Refused } from './refusals.ts'

/** One entry of a Bundle, as far as it can be told what it is. */
type Entry = { raw: unknown; json: Json; type: string; pointed: boolean }

type Reader = { contract: FhirContractName; types: readonly string[]; isOwn?: (entry: Entry) => boolean }

const isHomeMeasured = ({ json }: Entry) =>
  listOf(json['identifier']).some((one) => isObject(one) && one['system'] === systems.ownMeasurement)
const standsAlone = ({ pointed }: Entry) => !pointed

/** Which resources are records of which contract. What another points to may be no more than a part of that. */
const readers: readonly Reader[] = [
  { contract: 'GetCareManagers', types: ['CareTeam'], isOwn: standsAlone },
  { contract: 'GetCarePlans', types: ['CarePlan'] },
  { contract: 'PlanStructures', types: ['CarePlan'] },
  { contract: 'GetMedicationHistory', types: ['MedicationRequest', 'MedicationStatement'] },
  { contract: 'GetVaccinationHistory', types: ['Immunization'] },
  { contract: 'GetAlertInformation', types: ['AllergyIntolerance'] },
  { contract: 'GetDiagnosis', types: ['Condition'] },
  {
    contract: 'GetLaboratoryOrderOutcome',
    types: ['DiagnosticReport', 'Observation'],
    isOwn: (one) =>
      !isOtherThanLab(one.json) && !isHomeMeasured(one) && (one.type === 'DiagnosticReport' || !one.pointed),
  },
  { contract: 'GetCareDocumentation', types: ['DocumentReference'], isOwn: standsAlone },
  { contract: 'OwnMeasurements', types: ['Observation'], isOwn: isHomeMeasured },
]

/** The types of resources that are shown as something of their own. */
export const shownTypes: readonly string[] = [...new Set(readers.flatMap(({ types }) => types))]

export type FhirAnswers = {
  answers: Answer[]
  /** Types of resources in it that are shown nowhere. */
  notShown: string[]
  /** Whether it is one resource, and was put in a Bundle to be read. */
  isSingle: boolean
  patients: Json[]
}

/** The answers in FHIR: one for each contract that has records in it, with what belongs to them. Never throws. */
export function fhirAnswers({ json, text }: FhirFile): FhirAnswers | Refused {
  const isSingle = textIn(json['resourceType']) !== 'Bundle'
  const bundle: Json = isSingle
    ? { resourceType: 'Bundle', type: 'collection', entry: [{ resource: json }] }
    : json
  const raw = listOf(bundle['entry'])
  if (raw.length > limits.records) return { refusal: 'too-many-records' }
  const whole = isSingle ? JSON.stringify(bundle) : text
  const entries = entriesOf(raw)
  const pointers = pointersOf(entries)
  const answers = readers.flatMap(({ contract, types, isOwn = () => true }): Answer[] => {
    const own = entries.filter((one) => types.includes(one.type) && isOwn(one))
    if (own.length === 0) return []
    const near = reachable(own, pointers)
    const kept = entries.filter((one) => near.has(one) || isBeside(one))
    const isWhole = kept.length === entries.length
    const part = isWhole ? whole : JSON.stringify({ ...bundle, entry: kept.map((one) => one.raw) })
    return [{ contract, text: part, inFhir: true }]
  })
  const notShown = [
    ...new Set(entries.filter((one) => !isBeside(one) && !isShown(one)).map((one) => one.type)),
  ]
  if (answers.length === 0)
    return { refusal: 'no-known-resources', detail: namesOf(entries.map((one) => one.type)) }
  const patients = entries.filter((one) => one.type === 'Patient').map((one) => one.json)
  return { answers, notShown: notShown.filter(isName), isSingle, patients }

  function isShown(one: Entry): boolean {
    return (
      one.pointed || readers.some(({ types, isOwn = () => true }) => types.includes(one.type) && isOwn(one))
    )
  }
}

/** What comes along with any record: those it is about or by, and what cannot be told apart, so that it is named. */
const isBeside = ({ type }: Entry) => type === '' || (companions.has(type) && !shownTypes.includes(type))

const isName = (type: string) => /^[A-Za-z]{2,40}$/.test(type)
const namesOf = (types: readonly string[]) => [...new Set(types)].filter(isName).slice(0, 6).join(', ')

function entriesOf(raw: readonly unknown[]): Entry[] {
  const entries = raw.map((one): Entry => {
    const resource = isObject(one) ? one['resource'] : undefined
    const json = isObject(resource) ? resource : {}
    return { raw: one, json, type: textIn(json['resourceType']) ?? '', pointed: false }
  })
  const targets = pointersOf(entries)
  for (const one of entries) {
    // What says who wrote or signed a resource does not make it a part of anything.
    if (one.type === 'Provenance' || one.type === 'List') continue
    for (const other of targets(one)) if (other !== one) other.pointed = true
  }
  return entries
}

/** Finds the entries that one points to. */
function pointersOf(entries: readonly Entry[]): (from: Entry) => Entry[] {
  const byName = new Map<string, Entry>()
  for (const one of entries) {
    const url = isObject(one.raw) ? textIn(one.raw['fullUrl']) : undefined
    if (url) byName.set(url, one)
    const id = textIn(one.json['id'])
    if (id) byName.set(`${one.type}/${id}`, one)
  }
  return ({ json }) =>
    [...referencesIn(json)].flatMap(
      (to) => byName.get(to) ?? byName.get(to.split('/').slice(-2).join('/')) ?? [],
    )
}

/** Every address that stands as a `reference` at any depth; the text has been refused where it is too deep. */
function* referencesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* referencesIn(one)
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'reference' && typeof inner === 'string') yield inner.split('/_history/')[0] ?? inner
      else yield* referencesIn(inner)
    }
}

function reachable(own: readonly Entry[], pointers: (from: Entry) => Entry[]): ReadonlySet<Entry> {
  const found = new Set(own)
  for (const one of found) for (const other of pointers(one)) found.add(other)
  return found
}
