import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { AnswerFault, AnswerReading } from '../reading.ts'
import { isHidden, openBundle, type Resource } from './bundle.ts'
import { faultOf } from './faults.ts'
import { reference, text } from './fields.ts'
import { unknownModifier } from './meaning.ts'
import { type Resolve, resolverOf } from './references.ts'
import { type PatientOf, patientsOf } from './subject.ts'
import { uniqueIds } from './unique-ids.ts'

/** What a reader of one resource has beside it: the others of the answer, whom they are about, and whose answer it is. */
export type Ways = {
  resources: readonly Resource[]
  resolve: Resolve
  patientOf: PatientOf
  source: FhirSource
}

/** A resource that is a record: its id, unique in the answer, and whom it is about. */
export type Record = { resource: Resource; id: string; patientId: string }

/** One record, what is wrong with it, or nothing of what is not to be seen; beside it, what is wrong with its parts. */
export type ReadOne<Item> = (
  record: Record,
  ways: Ways,
  faults: AnswerFault[],
) => Item | AnswerFault | undefined

/**
 * Reads each resource of some types in an answer as a record. What is hidden is gone without a trace, and what has no id, is about
 * nobody who is known, or may mean something else than it seems, is named.
 */
export function readEach<Item extends object>(
  answer: string,
  source: FhirSource,
  types: readonly string[],
  readOne: ReadOne<Item>,
): AnswerReading<Item> {
  const opened = openBundle(answer, ...types)
  if (opened.kind !== 'open') return opened
  const { resources } = opened
  const ways = { resources, resolve: resolverOf(resources), patientOf: patientsOf(resources, source), source }
  const idOf = uniqueIds()
  const items: Item[] = []
  const faults = [...opened.faults]
  for (const resource of resources) {
    if (!types.includes(resource.type) || isHidden(resource)) continue
    const record = recordOf(resource, ways.patientOf)
    if ('reason' in record) {
      faults.push(record)
      continue
    }
    const id = idOf(record.id, `${resource.type}-${record.id}`)
    const item = readOne({ ...record, id }, ways, faults)
    if (item === undefined) continue
    if (isFault(item)) faults.push(item)
    else items.push(item)
  }
  return { kind: 'read', items, faults }
}

const isFault = (one: object): one is AnswerFault => 'reason' in one && 'path' in one

function recordOf(resource: Resource, patientOf: PatientOf): Record | AnswerFault {
  const { json, path } = resource
  const unknown = unknownModifier(json, ['contained'])
  if (unknown !== undefined) return { path: `${path}/${unknown}`, reason: 'bad-value' }
  const id = v.safeParse(v.object({ id: text }), json)
  if (!id.success) return faultOf(path, id.issues[0])
  const key = json['subject'] === undefined && json['patient'] !== undefined ? 'patient' : 'subject'
  const subject = v.safeParse(v.object({ [key]: reference }), json)
  if (!subject.success) return faultOf(path, subject.issues[0])
  const to = subject.output[key]
  const patientId = to && patientOf(to, resource)
  if (patientId === undefined) return { path: `${path}/${key}/identifier`, reason: 'missing' }
  return { resource, id: id.output.id, patientId }
}

/** What is wrong with a word that decides what a resource means: it is not there, or none of those that have a meaning here. */
export function wordFault(
  { json, path }: Resource,
  key: string,
  known: readonly string[],
): AnswerFault | undefined {
  const given = json[key]
  if (typeof given === 'string' && known.includes(given)) return undefined
  return { path: `${path}/${key}`, reason: given === undefined ? 'missing' : 'bad-value' }
}
