import * as v from 'valibot'
import type { AnswerFault } from '../reading.ts'
import type { Resource } from './bundle.ts'
import { faultOf } from './faults.ts'
import { type Concept, concept, concepts, type Reference, reference, text, wordsOf } from './fields.ts'
import { isObject, type Json, listOf, textIn } from './json.ts'
import { type Resolve, typeOf } from './references.ts'
import { saysAnyOf, saysAnything } from './said.ts'

/** Somebody who is to do something: whom it points to, what they are, or no more than that there is somebody. */
export type Doer = { to?: Reference; words?: string }

/** Where requests of R4 and R5 say who is to do what they are about. */
const places = ['performer', 'owner', 'requestedPerformer', 'performerType', 'sender', 'informationProvider']
/** Those who come to a booking, or where it is, without being the ones who give it. */
const guests = new Set(['Patient', 'RelatedPerson', 'Group', 'Location', 'Device'])

/** A Reference, a concept, a CodeableReference of both, or an actor with what it does. */
const doerSchema = v.object({
  ...concept.entries,
  reference: v.optional(v.lazy((one) => (isObject(one) ? reference : text))),
  type: v.optional(v.lazy((one) => (typeof one === 'string' ? text : concepts))),
  display: reference.entries.display,
  identifier: reference.entries.identifier,
  concept: v.optional(concept),
  function: v.optional(concept),
  actor: v.optional(reference),
})

/** Those who are to do what a request is about, or what of them cannot be read. */
export function doersOf(resource: Resource, resolve: Resolve): Doer[] | AnswerFault {
  const { json, path, type } = resource
  const doers: Doer[] = []
  const isGuest = (raw: Json, { to }: Doer) =>
    to ? guests.has(typeOf(to, resolve(to, resource)) ?? '') : !saysAnyOf(raw, ['type', 'extension'])
  for (const key of type === 'Appointment' ? ['participant'] : places) {
    for (const [index, raw] of listOf(json[key]).entries()) {
      const at = `${path}/${key}${Array.isArray(json[key]) ? `[${index + 1}]` : ''}`
      if (!isObject(raw)) return { path: at, reason: 'bad-value' }
      const doer = doerOf(raw, at)
      if ('reason' in doer) return doer
      const isOff = textIn(raw['status'])?.toLowerCase() === 'declined'
      const isNobody = !saysAnything(raw) || (key === 'participant' && (isOff || isGuest(raw, doer)))
      if (!isNobody) doers.push(doer)
    }
  }
  // Who does each part of a group has no place of its own.
  return actionsIn(json).some((one) => saysAnyOf(one, ['participant'])) ? [...doers, {}] : doers
}

function doerOf(raw: Json, at: string): Doer | AnswerFault {
  const read = v.safeParse(doerSchema, raw)
  if (!read.success) return faultOf(at, read.issues[0])
  const { reference: to, type, display, identifier, actor, coding, text: words } = read.output
  const own = {
    ...(typeof to === 'string' && { reference: to }),
    ...(typeof type === 'string' && { type }),
    ...(display && { display }),
    ...(identifier && { identifier }),
  }
  const pointer = actor ?? (typeof to === 'object' ? to : own)
  const isSomebody = Object.values(pointer).some((one) => one !== undefined)
  const kinds = [{ coding, text: words }, read.output.concept, read.output.function]
  if (typeof type === 'object') kinds.push(...type)
  const told = [...new Set(kinds.flatMap((one) => kindIn(one) ?? []))].join(', ')
  return { ...(isSomebody && { to: pointer }), ...(told && { words: told }) }
}

/** Words for what somebody is; that of HL7 for how somebody takes part tell nothing of it. */
const kindIn = (one: Concept | undefined): string | undefined =>
  one &&
  wordsOf({ ...one, coding: one.coding.filter(({ system }) => !system?.endsWith('/v3-ParticipationType')) })

/** The parts of a group of requests, and theirs. */
export function actionsIn(json: Json): Json[] {
  const found: Json[] = []
  const left = [...listOf(json['action'])]
  while (left.length > 0) {
    const one = left.pop()
    if (!isObject(one)) continue
    found.push(one)
    for (const inner of listOf(one['action'])) left.push(inner)
  }
  return found
}
