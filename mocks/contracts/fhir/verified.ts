import type { AnswerFault } from '../reading.ts'
import type { Resource } from './bundle.ts'
import { isObject, listOf, textIn } from './json.ts'
import type { LooseReader } from './loose.ts'

/** Codes of a status that is told as a concept; a text alone is none. */
const codesIn = (given: unknown): string[] =>
  (isObject(given) ? listOf(given['coding']) : [])
    .filter(isObject)
    .flatMap(({ code }) => textIn(code)?.toLowerCase() ?? [])

/** How sure it is, by its code; undefined when it is not said. */
export const certaintyOf = (resource: Resource): string | undefined =>
  codesIn(resource.json['verificationStatus'])[0]

/**
 * Why something cannot be told as true of the person: it is refuted, or less sure than may be told, or nobody can read how sure it
 * is. That it no longer holds has no place in the records, and they say that something was not read.
 */
export function holding(
  of: LooseReader,
  { json, path }: Resource,
  sure: readonly string[],
): AnswerFault | undefined {
  const codes = codesIn(json['verificationStatus'])
  const isSure = codes.length > 0 && codes.every((code) => sure.includes(code))
  if (json['verificationStatus'] !== undefined && !isSure) {
    return { path: `${path}/verificationStatus`, reason: 'bad-value' }
  }
  const states = codesIn(json['clinicalStatus'])
  const isOn = states.length > 0 && states.every((code) => ['active', 'recurrence', 'relapse'].includes(code))
  if (json['clinicalStatus'] !== undefined && !isOn) of.missed.add('clinicalStatus')
  return undefined
}
