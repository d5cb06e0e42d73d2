import * as v from 'valibot'
import type { AnswerFault, AnswerReading } from '../reading.ts'
import { systems } from './systems.ts'

/*
 * Reads what is wanted of FHIR, R4 for plans and R5 for the CareTeam of a fast kontakt, into the records that the other
 * sources give. What a resource holds besides is left alone. A resource that breaks what is wanted is named, the others
 * live. Nothing here throws.
 */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
export const date = v.pipe(v.string(), v.isoDate())
export const instant = v.pipe(v.string(), v.isoTimestamp())
const identifier = v.object({ system: v.optional(text), value: v.optional(text) })
export const reference = v.object({
  reference: v.optional(text),
  display: v.optional(text),
  identifier: v.optional(identifier),
})
export const subject = v.object({ identifier: v.object({ value: text }) })
export const concept = v.object({
  coding: v.optional(
    v.array(v.object({ system: v.optional(text), code: v.optional(text), display: v.optional(text) })),
    [],
  ),
  text: v.optional(text),
})
export const period = v.object({ start: date, end: v.optional(date) })

export type Found = { resource: unknown; path: string }

export function readResources<Schema extends v.GenericSchema, Item>(
  answer: string,
  resourceType: string,
  schema: Schema,
  itemOf: (resource: v.InferOutput<Schema>) => Item,
): AnswerReading<Item> {
  const body = parsed(answer)
  if (body === undefined) return { kind: 'unreadable', fault: { path: '', reason: 'not-json' } }
  const outcome = v.safeParse(
    v.object({
      resourceType: v.literal('OperationOutcome'),
      issue: v.pipe(v.array(v.object({ code: text })), v.minLength(1)),
    }),
    body,
  )
  if (outcome.success) return { kind: 'fault', code: outcome.output.issue[0]?.code ?? 'exception' }
  const isBundle = v.safeParse(v.object({ resourceType: v.literal('Bundle') }), body)
  if (!isBundle.success) return { kind: 'unreadable', fault: { path: 'resourceType', reason: 'missing' } }
  const items: Item[] = []
  const faults: AnswerFault[] = []
  for (const found of resourcesIn(body, resourceType)) {
    const resource = v.safeParse(schema, found.resource)
    if (resource.success) items.push(itemOf(resource.output))
    else faults.push(faultOf(found.path, resource.issues[0]))
  }
  return { kind: 'read', items, faults }
}

export function resourcesIn(body: unknown, resourceType: string): Found[] {
  const bundle = v.safeParse(v.object({ entry: v.array(v.object({ resource: v.unknown() })) }), body)
  if (!bundle.success) return []
  const isOfType = v.object({ resourceType: v.literal(resourceType) })
  return bundle.output.entry.flatMap(({ resource }, index) =>
    v.is(isOfType, resource) ? { resource, path: `entry[${index + 1}]/resource` } : [],
  )
}

export function keyed<Schema extends v.GenericSchema<unknown, { id: string }>>(
  schema: Schema,
  resource: unknown,
): [string, v.InferOutput<Schema>][] {
  const read = v.safeParse(schema, resource)
  return read.success ? [[read.output.id, read.output]] : []
}

export function faultsOf(schema: v.GenericSchema, { resource, path }: Found): AnswerFault[] {
  const read = v.safeParse(schema, resource)
  return read.success ? [] : [faultOf(path, read.issues[0])]
}

function faultOf(at: string, issue: v.BaseIssue<unknown>): AnswerFault {
  const path = v.getDotPath(issue)?.replaceAll('.', '/')
  return {
    path: path ? `${at}/${path}` : at,
    reason: issue.input === undefined ? 'missing' : 'bad-value',
  }
}

export function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer) ?? undefined
  } catch {
    return undefined
  }
}

const hsaOid = systems.hsaId.slice('urn:oid:'.length)
export const hsaId = (value: string) => ({ root: hsaOid, extension: value })
