import { isObject, type Json, listOf, textIn } from './json.ts'

/*
 * What changes the meaning of an element of FHIR, whatever it is: the labels that say who may see it, that it was a mistake,
 * and what only those who know it may read past. One rule for every type of resource and every element in it.
 */

/** HL7: not for the patient; not before somebody has told the patient; and data of a test, which is about nobody. */
const notForPatient = new Set(['NOPAT', 'TBOO', 'HTEST'])

/** True for what is marked as not for the patient, in its meta or by a label of its own. */
export function isLabelled(element: Json): boolean {
  return labelsOf(element).some((label) =>
    notForPatient.has((textIn(isObject(label) ? label['code'] : label) ?? '').toUpperCase()),
  )
}

function labelsOf(element: Json): unknown[] {
  const meta = listOf(element['meta']).filter(isObject)
  return [
    ...meta.flatMap((one) => [...listOf(one['security']), ...listOf(one['tag'])]),
    ...conceptLabels(element['securityLabel']),
    ...extensionLabels(element['extension'], 3),
  ]
}

/** Labels of an extension, or one within it. */
function extensionLabels(extension: unknown, steps: number): unknown[] {
  return listOf(extension)
    .filter(isObject)
    .flatMap((one) => [
      one['valueCoding'],
      one['valueCode'],
      ...conceptLabels(one['valueCodeableConcept']),
      ...(steps > 0 ? extensionLabels(one['extension'], steps - 1) : []),
    ])
}

const conceptLabels = (concepts: unknown): unknown[] =>
  listOf(concepts).flatMap((one) => (isObject(one) ? [one, ...listOf(one['coding']), one['text']] : one))

const states = ['status', 'lifecycleStatus', 'docStatus', 'verificationStatus'] as const

/** True for what was entered in error, which RIV-TA calls nullified. */
export function isInError(element: Json): boolean {
  return states.some((name) => {
    const state = element[name]
    const codes = isObject(state)
      ? listOf(state['coding'])
          .filter(isObject)
          .map((one) => one['code'])
      : [state]
    return codes.some((code) => textIn(code)?.toLowerCase() === 'entered-in-error')
  })
}

/** True for what the patient is not to see at all. It is gone without a trace, and not named as unreadable. */
export function isWithheld(element: Json): boolean {
  return isLabelled(element) || isInError(element)
}

/** Names of the parts that change the meaning of what they stand in. */
export const modifiers: ReadonlySet<string> = new Set([
  'status',
  'intent',
  'lifecycleStatus',
  'docStatus',
  'doNotPerform',
  'prohibited',
  'isSubpotent',
  'clinicalStatus',
  'verificationStatus',
  'mode',
])

/**
 * Where something stands, in an element or below it, that changes what it means in a way that is not known here; undefined
 * when nothing does. `apart` names parts that are looked at by themselves.
 */
export function unknownModifier(element: Json, apart: readonly string[] = []): string | undefined {
  const labels = [element['meta']].flat().map((meta) => (isObject(meta) ? meta['security'] : meta))
  if (labels.some((label) => label !== undefined && !isReadableLabel(label))) return 'meta/security'
  const left: { value: unknown; path: string }[] = [{ value: element, path: '' }]
  for (let one = left.pop(); one; one = left.pop()) {
    const { value, path } = one
    if (Array.isArray(value)) {
      for (const [index, inner] of value.entries()) left.push({ value: inner, path: `${path}[${index + 1}]` })
    } else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) {
        const at = path === '' ? key : `${path}/${key}`
        if (changesMeaning(key, inner, value)) return at
        if (path !== '' || !apart.includes(key)) left.push({ value: inner, path: at })
      }
    }
  }
  return undefined
}

function changesMeaning(key: string, inner: unknown, element: Json): boolean {
  if (key === 'modifierExtension') return !(Array.isArray(inner) && inner.length === 0)
  if (key === 'implicitRules' || key === '_implicitRules') return true
  // A modifier without a value, only with the reason why: nobody can say what it would have been.
  return key.startsWith('_') && modifiers.has(key.slice(1)) && element[key.slice(1)] === undefined
}

function isReadableLabel(label: unknown): boolean {
  return Array.isArray(label) && label.every((one) => isObject(one) && textIn(one['code']) !== undefined)
}
