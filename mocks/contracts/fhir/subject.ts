import * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { AnswerFault } from '../reading.ts'
import { baseOf, containedIn, type Resource, withoutVersion } from './bundle.ts'
import { type Reference, reference } from './fields.ts'
import { type Json, listOf, textIn } from './json.ts'
import { numberOf, plainNumber, saysWho } from './patient.ts'
import { type Resolve, resolverOf, typeOf } from './references.ts'

/** Whom a subject is; undefined when that cannot be told. */
export type PatientOf = (subject: Reference, from: Resource) => string | undefined

/**
 * Tells whom the resources of an answer are about: by the identifier of the subject, or that of the Patient it points to. A
 * server may do no more than point at somebody who did not come along. When that is the only one who is pointed at, it is the
 * one who was asked about; else nobody can tell who is who.
 */
export function patientsOf(resources: readonly Resource[], { askedAbout }: FhirSource): PatientOf {
  const resolve = resolverOf(resources)
  const all = resources.flatMap((one) => [one, ...containedIn(one).resources])
  const subjects = all.flatMap((from) =>
    pointersIn(from.json).flatMap(({ to }) => (to?.reference ? [{ to, from }] : [])),
  )
  const keyOf = keysOf(subjects, resolve)
  /** The numbers that are said of each who is pointed at. */
  const pointed = new Map<string, Set<string>>()
  for (const { to, from } of subjects) {
    const key = keyOf(to, from)
    const numbers = pointed.get(key) ?? new Set()
    for (const one of known(to, from)) numbers.add(one)
    pointed.set(key, numbers)
  }
  // Somebody who did come along, though nothing points there, is not the one who did not.
  for (const one of resources) {
    if (one.type === 'Patient' && saysWho(one.json) && !pointed.has(one.path))
      pointed.set(one.path, new Set())
  }
  return (to, from) => {
    const key = to.reference === undefined ? undefined : keyOf(to, from)
    const numbers = new Set([...known(to, from), ...((key && pointed.get(key)) || [])])
    // Somebody of two numbers may be either.
    if (numbers.size > 1) return undefined
    const [number] = numbers
    if (number !== undefined || !key || !to.reference) return number
    const patient = resolve(to, from, 'Patient')
    if (patient && saysWho(patient.json)) return undefined
    if ([...pointed.keys()].some((one) => one !== key)) return undefined
    const type = typeOf(to, resolve(to, from))
    if (type !== undefined && type !== 'Patient') return undefined
    // Without knowing who was asked about, it is nobody's whom we know.
    return askedAbout ?? nameIn(to.reference)
  }

  function known(to: Reference, from: Resource): string[] {
    const patient = resolve(to, from, 'Patient')
    const said = [to.identifier?.value, patient && numberOf(patient.json, askedAbout)]
    return said.flatMap((one) => (one ? plainNumber(one) : []))
  }
}

/**
 * Names each who is pointed at, alike however it is done: by what is found, else by the whole address. One without a server is
 * that of the only server that has one of the name.
 */
function keysOf(
  subjects: readonly { to: Reference; from: Resource }[],
  resolve: Resolve,
): (to: Reference, from: Resource) => string {
  const bases = new Map<string, Set<string>>()
  for (const { to, from } of subjects) {
    const { name, base } = addressOf(to.reference ?? '', from)
    if (base) bases.set(name, (bases.get(name) ?? new Set()).add(base))
  }
  return (to, from) => {
    const found = resolve(to, from, 'Patient')
    if (found) return found.path
    const { name, base } = addressOf(to.reference ?? '', from)
    const [only, second] = bases.get(name) ?? []
    return `${base || (second === undefined ? (only ?? '') : '')} ${name}`
  }
}

function addressOf(to: string, from: Resource): { name: string; base: string } {
  const root = from.within ?? from
  if (to.startsWith('#')) return { name: to, base: root.path }
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(to)
  const base = isAbsolute ? withoutVersion(to).split('/').slice(0, -2).join('/') : baseOf(root)
  return { name: nameIn(to), base: base ?? '' }
}

/** `Patient/1`, however much of its address stands before it. */
const nameIn = (to: string) => withoutVersion(to).split('/').slice(-2).join('/')

/** Where in a resource stands whom it is about, by its type, and whom that points to; without `to` where it cannot be read. */
function pointersIn(json: Json): { key: string; to?: Reference }[] {
  const keys = ['subject', 'patient', ...(json['resourceType'] === 'Task' ? ['for'] : [])]
  return keys
    .filter((key) => json[key] !== undefined)
    .flatMap((key) =>
      listOf(json[key]).map((one) => {
        const read = v.safeParse(reference, one)
        return read.success ? { key, to: read.output } : { key }
      }),
    )
}

const saysNothing = (to: Reference) => !textIn(to.reference) && !to.identifier?.value && !to.display

/** What is wrong with whom a part of a plan is about: it is somebody else, or nobody can tell. Undefined when all is well. */
export function wrongSubject(
  { json, path, ...rest }: Resource,
  patientId: string,
  patientOf: PatientOf,
): AnswerFault | undefined {
  const from = { json, path, ...rest }
  const isHis = (to: Reference) => patientOf(to, from) === patientId
  const wrong = pointersIn(json).find(({ to }) => !to || !(saysNothing(to) || isHis(to)))
  if (wrong) return { path: `${path}/${wrong.key}`, reason: 'wrong-subject' }
  if (json['resourceType'] !== 'Appointment') return undefined
  // Others may come to it as well.
  const patients = listOf(json['participant']).flatMap((one) => {
    const read = v.safeParse(v.object({ actor: reference }), one)
    return read.success && typeOf(read.output.actor, undefined) === 'Patient' ? read.output.actor : []
  })
  return patients.length === 0 || patients.some(isHis)
    ? undefined
    : { path: `${path}/participant`, reason: 'wrong-subject' }
}
