import { parsedJson } from '../json-text.ts'
import type { AnswerFault, AnswerReading } from '../reading.ts'
import { incompleteEntry, incompleteIn, partlyIn, tellsOfLess } from './incomplete.ts'
import { isObject, type Json, listOf, textIn } from './json.ts'
import { isInError, isLabelled, isWithheld } from './meaning.ts'
import { companions } from './systems.ts'
import { newestOf } from './versions.ts'
import { forPatient } from './withheld.ts'

/** A resource in an answer, or contained in one that is. */
export type Resource = {
  type: string
  id: string | undefined
  json: Json
  /** From the top of the answer. */
  path: string
  fullUrl: string | undefined
  /** The resource that it is contained in. */
  within: Resource | undefined
  /** Not for the patient: by its own label, or that of the whole answer. */
  labelled: boolean
  /** Entered in error, or deleted since. */
  gone: boolean
}

/** An answer to a search, opened: every resource that can be told apart, and what cannot. */
export type Opened = { kind: 'open'; resources: Resource[]; faults: AnswerFault[] }

type Closed = Exclude<AnswerReading<never>, { kind: 'read' }>

/** True for what is gone without a trace. */
export const isHidden = ({ labelled, gone }: Resource) => labelled || gone

/** Opens an answer in which resources of some types are wanted. Never throws. */
export function openBundle(answer: string, ...wanted: readonly string[]): Opened | Closed {
  const read = parsedJson(answer)
  if ('reason' in read) return unreadable('', read.reason)
  const { value: body } = read
  if (!isObject(body)) return unreadable('resourceType', 'missing')
  if (body['resourceType'] === 'OperationOutcome') {
    const code = listOf(body['issue'])
      .filter(isObject)
      .map((issue) => textIn(issue['code']))[0]
    return code === undefined ? unreadable('issue', 'missing') : { kind: 'fault', code }
  }
  if (body['resourceType'] !== 'Bundle') return unreadable('resourceType', 'missing')
  if (body['implicitRules'] !== undefined) return unreadable('implicitRules', 'bad-value')
  const { entry = [] } = body
  if (!Array.isArray(entry)) return unreadable('entry', 'bad-value')
  const faults = incompleteIn(body)
  const deleted = new Set(entry.flatMap((one: unknown) => deletedBy(one) ?? []))
  const resources: Resource[] = []
  for (const [index, one] of entry.entries()) {
    const path = `entry[${index + 1}]`
    const opened = openEntry(one, path)
    if (!opened || 'reason' in opened || !isHidden(opened)) faults.push(...incompleteEntry(one, path))
    if (opened === undefined) continue
    if ('reason' in opened) faults.push(opened)
    else {
      resources.push({
        ...opened,
        labelled: opened.labelled || isLabelled(body),
        gone: opened.gone || deleted.has(`${opened.type}/${opened.id}`),
      })
    }
  }
  const { each, faults: former } = eachOnce(resources, wanted)
  const seen = each.flatMap((one) => [one, ...containedIn(one).resources]).filter((one) => !isHidden(one))
  faults.push(...seen.flatMap(({ json, path }) => partlyIn(json, path)))
  const none = !each.some(({ type }) => wanted.includes(type))
  const odd = each.filter(
    (one) => !wanted.includes(one.type) && !isHidden(one) && (none || !companions.has(one.type)),
  )
  faults.push(...former, ...odd.map(({ path }) => ({ path: `${path}/resourceType`, reason: 'bad-value' })))
  return { kind: 'open', resources: each, faults }
}

function unreadable(path: string, reason: string): Closed {
  return { kind: 'unreadable', fault: { path, reason } }
}

/** Type and id of the resource that an entry says was deleted. */
function deletedBy(entry: unknown): string | undefined {
  if (!isObject(entry) || entry['resource'] !== undefined || !isObject(entry['request'])) return undefined
  const { method, url } = entry['request']
  if (method !== 'DELETE') return undefined
  return textIn(url)?.split('/_history/')[0]?.split('/').slice(-2).join('/')
}

/** The resource of an entry; what is wrong with it; or nothing, where it says no more than that all is well or was deleted. */
function openEntry(entry: unknown, path: string): Resource | AnswerFault | undefined {
  if (!isObject(entry)) return { path, reason: 'bad-value' }
  if (deletedBy(entry) !== undefined) return undefined
  if (entry['modifierExtension'] !== undefined)
    return { path: `${path}/modifierExtension`, reason: 'bad-value' }
  const opened = openResource(entry['resource'], `${path}/resource`)
  if ('reason' in opened) return opened
  if (opened.type === 'OperationOutcome') {
    return tellsOfLess(opened.json) ? { path: opened.path, reason: 'incomplete' } : undefined
  }
  return { ...opened, fullUrl: textIn(entry['fullUrl']) }
}

function openResource(json: unknown, path: string, within?: Resource): Resource | AnswerFault {
  if (!isObject(json)) return { path, reason: json === undefined ? 'missing' : 'bad-value' }
  const type = textIn(json['resourceType'])
  if (type === undefined) {
    if (isWithheld(json)) return hidden(json, path)
    return {
      path: `${path}/resourceType`,
      reason: json['resourceType'] === undefined ? 'missing' : 'bad-value',
    }
  }
  const shown = forPatient(json)
  return {
    type,
    id: textIn(json['id']),
    json: shown ?? json,
    path,
    fullUrl: undefined,
    within,
    labelled: shown === undefined || isLabelled(json) || within?.labelled === true,
    gone: isInError(json) || within?.gone === true,
  }
}

/** Something that is not to be seen, of which not even the type is known. */
function hidden(json: Json, path: string): Resource {
  return {
    type: '',
    id: undefined,
    json,
    path,
    fullUrl: undefined,
    within: undefined,
    labelled: true,
    gone: true,
  }
}

/** What is contained in a resource, and what of it could not be told apart. */
export function containedIn(resource: Resource): { resources: Resource[]; faults: AnswerFault[] } {
  const resources: Resource[] = []
  const faults: AnswerFault[] = []
  for (const [index, one] of listOf(resource.json['contained']).entries()) {
    const opened = openResource(one, `${resource.path}/contained[${index + 1}]`, resource)
    if ('reason' in opened) faults.push(opened)
    else resources.push(opened)
  }
  return { resources, faults }
}

/**
 * Each resource once: of several with one address or id the newest, and none when any of them is gone. The others are
 * named, where they are what the answer is about.
 */
function eachOnce(
  resources: readonly Resource[],
  wanted: readonly string[],
): { each: Resource[]; faults: AnswerFault[] } {
  const same = new Map<string, Resource[]>()
  const keyOf = sameness(resources)
  for (const one of resources) {
    const key = keyOf(one)
    const others = same.get(key)
    if (others) others.push(one)
    else same.set(key, [one])
  }
  const each: Resource[] = []
  const faults: AnswerFault[] = []
  for (const versions of same.values()) {
    if (versions.some(isHidden)) {
      each.push(...versions.map((one) => (isHidden(one) ? one : { ...one, gone: true })))
      continue
    }
    const { newest, former } = newestOf(versions)
    if (!newest) continue
    each.push(newest)
    if (told.has(newest.type) || wanted.includes(newest.type)) {
      faults.push(...former.map(({ path }) => ({ path: `${path}/id`, reason: 'duplicate-id' })))
    }
  }
  return { each, faults }
}

/**
 * What two versions of one resource have alike: server, type and id. One that does not say its server is at the only one that has
 * its name.
 */
function sameness(resources: readonly Resource[]): (one: Resource) => string {
  const bases = new Map<string, Set<string>>()
  const nameOf = ({ type, id }: Resource) => `${type}/${id}`
  for (const one of resources) {
    const base = baseOf(one)
    if (base) bases.set(nameOf(one), (bases.get(nameOf(one)) ?? new Set()).add(base))
  }
  return (one) => {
    if (one.id === undefined) return one.path
    const [only, second] = bases.get(nameOf(one)) ?? []
    return `${baseOf(one) || (second === undefined ? (only ?? '') : '')} ${nameOf(one)}`
  }
}

const told = new Set(['CarePlan', 'Goal', 'CareTeam', 'DocumentReference', 'Media'])

/** The server that a resource has its address at. */
export function baseOf({ fullUrl }: Resource): string | undefined {
  return fullUrl && withoutVersion(fullUrl).split('/').slice(0, -2).join('/')
}

/** An address without the version it asks for. */
export const withoutVersion = (url: string): string => url.split('/_history/')[0] ?? url
