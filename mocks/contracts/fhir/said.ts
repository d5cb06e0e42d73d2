import { isObject, type Json, listOf } from './json.ts'
import { systems } from './systems.ts'

/*
 * Tells what a source says nothing of from what it says in a way that has no place in the portal: of that, nobody is to be told
 * that it is missing.
 */

/** HL7 DataAbsentReason: that there is nothing to say, as far as the source knows. */
const nothing = new Set([
  'unknown',
  'asked-unknown',
  'temp-unknown',
  'not-asked',
  'asked-declined',
  'not-applicable',
])

/** True for an element that holds anything but ids, nothing, and that there is nothing to hold. */
export function saysAnything(element: unknown): boolean {
  const left = [element]
  while (left.length > 0) {
    const one = left.pop()
    const isHolder = Array.isArray(one) || isObject(one)
    if (!isHolder && one !== undefined && one !== null && one !== '') return true
    if (!isHolder || (isObject(one) && isAbsence(one))) continue
    for (const [key, value] of Object.entries(one)) if (key !== 'id') left.push(value)
  }
  return false
}

const isAbsence = ({ url, valueCode }: Json): boolean =>
  url === systems.dataAbsentReason && nothing.has(String(valueCode))

/** True for an element that says anything in a part whose name begins with one of these, or in what stands beside that. */
export function saysAnyOf(element: unknown, names: readonly string[]): boolean {
  return listOf(element)
    .filter(isObject)
    .flatMap((one) => Object.entries(one))
    .some(
      ([key, value]) =>
        names.some((name) => key.startsWith(name) || key.startsWith(`_${name}`)) && saysAnything(value),
    )
}
