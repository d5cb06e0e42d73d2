import type { FhirSource } from '../contract.ts'
import { type Resource, withoutVersion } from './bundle.ts'
import type { Reference } from './fields.ts'
import { isObject, listOf, textIn } from './json.ts'
import { resolverOf, typeOf } from './references.ts'
import { systems } from './systems.ts'

/** Whom a subject is; undefined when that cannot be told. */
export type PatientOf = (subject: Reference, from: Resource) => string | undefined

/**
 * Tells whom the resources of an answer are about: by the identifier of the subject, or that of the Patient it points to. A
 * server may do no more than point at somebody who did not come along. When all that do so point at the same one, it is the
 * one who was asked about; when they do not, nobody can tell who is who.
 */
export function patientsOf(resources: readonly Resource[], { askedAbout }: FhirSource): PatientOf {
  const resolve = resolverOf(resources)
  const known: PatientOf = ({ identifier, ...target }, from) => {
    if (identifier?.value) return plainNumber(identifier.value)
    const found = resolve(target, from, 'Patient')
    const own = listOf(found?.json['identifier']).filter(isObject)
    const number = own.find(({ system }) => numberSystems.has(textIn(system) ?? ''))
    const value = textIn(number?.['value'])
    return value && plainNumber(value)
  }
  const pointed = new Map<string, string | undefined>()
  for (const one of resources) {
    const subject = subjectOf(one)
    if (!subject?.reference) continue
    const name = nameIn(subject.reference)
    pointed.set(name, pointed.get(name) ?? known(subject, one))
  }
  const unnamed = [...pointed.values()].filter((number) => number === undefined)
  return (subject, from) => {
    const name = subject.reference && nameIn(subject.reference)
    const number = known(subject, from) ?? (name && pointed.get(name))
    if (number !== undefined || !name || unnamed.length > 1) return number
    const type = typeOf(subject, resolve(subject, from))
    if (type !== undefined && type !== 'Patient') return undefined
    // Without knowing who was asked about, it is nobody's whom we know.
    return askedAbout ?? name
  }
}

/** `Patient/1`, however much of its address stands before it. */
const nameIn = (to: string) => withoutVersion(to).split('/').slice(-2).join('/')

function subjectOf({ json: { subject } }: Resource): Reference | undefined {
  if (!isObject(subject)) return undefined
  const { identifier } = subject
  return {
    reference: textIn(subject['reference']),
    type: textIn(subject['type']),
    display: undefined,
    identifier: isObject(identifier)
      ? { system: textIn(identifier['system']), value: textIn(identifier['value']) }
      : undefined,
  }
}

/** Personnummer, samordnings- and reservnummer. */
const numberSystems: ReadonlySet<string> = new Set([
  systems.personnummer,
  'urn:oid:1.2.752.129.2.1.3.3',
  'urn:oid:1.2.752.129.2.1.3.2',
])

/** A number as the other sources write it. */
const plainNumber = (value: string) => (/^\d{8}-\d{4}$/.test(value) ? value.replace('-', '') : value)
