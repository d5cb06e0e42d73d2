import { isObject, type Json } from './json.ts'
import { isLabelled, modifiers } from './meaning.ts'

/** Stands where something was that the patient is not to see. */
const marker: Json = { extension: [{ valueCode: 'NOPAT' }] }

/** Parts whose place among their like is told, or of which it matters that there is one: a marker is left for them. */
const counted = new Set([
  'activity',
  'participant',
  'performer',
  'performerType',
  'requestedPerformer',
  'informationProvider',
  'contributor',
  'managingOrganization',
])
/** Pointers that are looked at one by one: what they point to is not to be named as what nothing points to. */
const pointers = new Set(['goal', 'careTeam', 'supportingInfo'])
/** Parts without which the whole would say something else, or nothing: it is gone with them. */
const vital = new Set([
  ...modifiers,
  'attachment',
  'code',
  'content',
  'description',
  'detail',
  'display',
  'member',
  'name',
  'plannedActivityReference',
  'reference',
  'subject',
  'text',
  'use',
  'value',
  'medicationCodeableConcept',
  'vaccineCode',
  'valueCodeableConcept',
  'valueQuantity',
  'valueString',
])
/** Parts that are looked at by themselves. */
const apart = new Set(['contained', 'extension', 'meta', 'modifierExtension', 'resource', 'securityLabel'])
/** Deeper than anything that is read. */
const deepest = 30

/** An element without those parts of it that are labelled as not for the patient; undefined when nothing is left to tell. */
export function forPatient(element: Json, depth = 0): Json | undefined {
  if (depth > deepest) return element
  const kept: Record<string, unknown> = {}
  const isPlan = element['resourceType'] === 'CarePlan'
  for (const [key, value] of Object.entries(element)) {
    if (element[`_${key}`] !== undefined && isHidden(element[`_${key}`])) {
      if (vital.has(key) && !(isPlan && key === 'description')) return undefined
      continue
    }
    const left = apart.has(key) ? value : partFor(key, value, depth)
    const isGone = left === marker || (Array.isArray(left) && left.length === 0 && left !== value)
    if (isGone && vital.has(key)) return undefined
    define(kept, key, left)
  }
  return kept
}

function partFor(key: string, value: unknown, depth: number): unknown {
  if (isObject(value)) return isLabelled(value) ? marker : (forPatient(value, depth + 1) ?? marker)
  if (!Array.isArray(value)) return value
  let isWhole = true
  const left = value.flatMap((one: unknown) => {
    if (!isObject(one)) return [one]
    const part = isLabelled(one) ? marker : (forPatient(one, depth + 1) ?? marker)
    if (part !== marker) return [part]
    if (pointers.has(key)) return [one]
    isWhole = false
    return counted.has(key) ? [marker] : []
  })
  return isWhole && left.length === 0 ? value : left
}

/** True for what stands beside a simple value, or one of several, and labels it. */
const isHidden = (beside: unknown): boolean =>
  [beside].flat().some((one: unknown) => isObject(one) && isLabelled(one))

/** Sets a key, whatever it is called. */
function define(to: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(to, key, { value, enumerable: true, writable: true, configurable: true })
}
