import * as v from 'valibot'
import {
  type Answer,
  answerEnvelopeSchema,
  sourceSchema,
  type Unreadable,
} from '#platform/answer/contract.ts'
import { now } from '#platform/clock/clock.ts'
import { ApiError, kindOfStatus } from './api-error.ts'
import { withSharedParts } from './shared-parts.ts'

/** Whose data, and who asks: goes with every request and into every query key. */
export type Who = {
  personId: string
  actorId: string
  actorType: 'subject_of_care' | 'subject_of_care_agent'
  /** Areas that the actor may not see: nothing of them is asked for. */
  withheld?: ReadonlySet<string>
  /** The only areas to show of the own data, to see it as an ombud would. */
  preview?: readonly string[]
}

/** What the door tells whoever keeps the session. */
export type DoorListeners = {
  /** 401: nobody is logged in any longer. */
  loggedOut: () => void
  /** 403 to an ombud: a right may have been taken back. */
  forbidden: () => void
  /** The session now lasts until then (ISO 8601), by the platform's clock. */
  expires: (at: string) => void
}
let listeners: DoorListeners | undefined

/** The one listener at the door. */
export function listenAtDoor(own: DoorListeners): void {
  listeners = own
}

let visit = new AbortController()

/** Ends every request about a person that is under way. What still comes of them is thrown away. */
export function abandonRequests(): void {
  visit.abort(new DOMException('The person has been changed', 'AbortError'))
  visit = new AbortController()
}

/** The platform gives up after 28 s; whoever is still silent two seconds later is not going to answer. */
export const patience = 30_000

type Options = {
  who?: Who
  signal?: AbortSignal
  /** Narrows what is asked for. Never personal data: it stands in the address. */
  query?: Record<string, string>
  /** Area that the answer belongs to, where it is not the first word of the resource. */
  area?: string
  /** Sent as JSON with POST; without it the resource is only read. */
  body?: unknown
}

/**
 * Fetches one resource and checks it against its contract.
 * Throws `ApiError`, or the abort reason when the caller lost interest.
 */
export async function getResource<Schema extends v.GenericSchema>(
  resource: string,
  schema: Schema,
  options: Omit<Options, 'body'> = {},
): Promise<v.InferOutput<Schema>> {
  return checked(resource, schema, await json(resource, options))
}

/** Sends something about a person and checks the answer. Never repeated by itself. Fails as `getResource`. */
export async function postResource<Schema extends v.GenericSchema>(
  resource: string,
  schema: Schema,
  options: Options & { body: unknown },
): Promise<v.InferOutput<Schema>> {
  return checked(resource, schema, await json(resource, options))
}

function checked<Schema extends v.GenericSchema>(
  resource: string,
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body)
  if (!result.success) {
    throw new ApiError('wrong-shape', resource, { path: pathOf(result.issues[0]) })
  }
  return result.output
}

/** A file as it came. `mediaType` is what the platform calls it, which may be wrong. */
export type FetchedFile = { bytes: Uint8Array<ArrayBuffer>; mediaType: string }

/** Fetches a file. Nothing of it has been checked. Fails as `getResource`. */
export async function getFile(resource: string, options: Options & { who: Who }): Promise<FetchedFile> {
  return asked(resource, options, async (response) => ({
    bytes: new Uint8Array(await response.arrayBuffer()),
    mediaType: response.headers.get('Content-Type') ?? '',
  }))
}

type Envelope = v.GenericSchema<unknown, Answer<unknown>>

/** What an answer holds: the schema of its items, and of the envelope when it says more than every answer does. */
export type AnswerShape<
  Item extends v.GenericSchema,
  Around extends Envelope = typeof answerEnvelopeSchema,
> = {
  item: Item
  envelope: Around
}

/**
 * Fetches an answer with many items. Each item is checked on its own: one that breaks the contract is named
 * in `unreadable` with its source, and the others live. Throws `ApiError` as `getResource`.
 */
export async function getAnswer<Item extends v.GenericSchema, Around extends Envelope>(
  resource: string,
  shape: AnswerShape<Item, Around>,
  options: Options & { who: Who },
): Promise<FetchedAnswer<v.InferOutput<Item>> & Omit<v.InferOutput<Around>, keyof Answer<unknown>>> {
  const envelope = await getResource(resource, shape.envelope, options)
  const { items, unreadable } = withSharedParts(() => readItems(resource, shape.item, envelope.items))
  return {
    ...envelope,
    items,
    unreadable: [...envelope.unreadable, ...unreadable],
    fetchedAt: now().toISOString(),
  }
}

function readItems<Item extends v.GenericSchema>(resource: string, schema: Item, all: unknown[]) {
  const items: v.InferOutput<Item>[] = []
  const unreadable: Unreadable[] = []
  const ids = new Set<string>()
  for (const [index, raw] of all.entries()) {
    const result = v.safeParse(schema, raw)
    const id = result.success ? idOf(result.output) : undefined
    if (!result.success) {
      unreadable.push(unreadableItem(resource, index, raw, pathOf(result.issues[0]), result.issues[0].type))
    } else if (id !== undefined && ids.has(id)) {
      // Two things cannot be told apart by one id; the second is named instead of shown as the first.
      unreadable.push(unreadableItem(resource, index, raw, 'id', 'duplicate-id'))
    } else {
      items.push(result.output)
      if (id !== undefined) ids.add(id)
    }
  }
  return { items, unreadable }
}

/** An answer and when it reached this browser, by the platform's clock (ISO 8601, UTC). */
export type FetchedAnswer<Item> = Answer<Item> & { fetchedAt: string }

async function json(resource: string, options: Options): Promise<unknown> {
  return asked(resource, options, (response) => jsonOf(response, resource))
}

/** Asks, and reads what comes with `read` while the time lasts. */
async function asked<Read>(
  resource: string,
  { who, signal, query, body, area = resource.split('/')[0] ?? resource }: Options,
  read: (response: Response) => Promise<Read>,
): Promise<Read> {
  if (who?.withheld?.has(area)) throw new ApiError('withheld', resource)
  const ofVisit = who && visit.signal
  const timer = new AbortController()
  const timeout = setTimeout(() => timer.abort(), patience)
  try {
    const search = query ? `?${new URLSearchParams(query)}` : ''
    const response = await fetch(`${import.meta.env.BASE_URL}api/${resource}${search}`, {
      headers: headersFor(who, body),
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      cache: 'no-store',
      signal: AbortSignal.any([timer.signal, signal, ofVisit].filter((one) => one !== undefined)),
    })
    const kind = kindOfStatus(response.status)
    if (kind) {
      // What nobody reads would hold its connection open.
      await response.body?.cancel()
      if (kind === 'logged-out' && who) listeners?.loggedOut()
      if (kind === 'forbidden' && who?.actorType === 'subject_of_care_agent') listeners?.forbidden()
      throw new ApiError(kind, resource, { status: response.status })
    }
    const result = await read(response)
    if (ofVisit?.aborted) report('late', resource)
    ofVisit?.throwIfAborted()
    if (who && response.headers.get('Subject-Of-Care') !== who.personId) {
      report('wrong-person', resource)
      throw new ApiError('wrong-person', resource)
    }
    const expires = response.headers.get('Session-Expires')
    if (expires) listeners?.expires(expires)
    return result
  } catch (error) {
    if (ofVisit?.aborted) throw ofVisit.reason
    if (signal?.aborted) throw signal.reason
    if (error instanceof ApiError) throw error
    throw new ApiError(timer.signal.aborted ? 'silent' : 'unreachable', resource)
  } finally {
    clearTimeout(timeout)
  }
}

/** Tells the platform that an answer was thrown away: what happened to which resource, and nothing of what it held. */
function report(kind: 'late' | 'wrong-person', resource: string): void {
  const body = JSON.stringify({ kind, resource: resource.split('/')[0] })
  fetch(`${import.meta.env.BASE_URL}api/avvikelser`, { method: 'POST', body, cache: 'no-store' }).catch(
    () => undefined,
  )
}

async function jsonOf(response: Response, resource: string): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError('not-json', resource, { status: response.status })
  }
}

function headersFor(who: Who | undefined, body: unknown): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json' }
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  if (!who) return headers
  return {
    ...headers,
    'Subject-Of-Care': who.personId,
    'Actor-Id': who.actorId,
    'Actor-Type': who.actorType,
    ...(who.preview && { 'View-Scopes': who.preview.join(' ') }),
  }
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item && 'id' in item && typeof item.id === 'string' ? item.id : undefined
}

function unreadableItem(
  resource: string,
  index: number,
  raw: unknown,
  path: string,
  reason: string,
): Unreadable {
  const source = v.safeParse(v.object({ source: sourceSchema }), raw)
  return {
    contract: resource.split('/')[0] ?? resource,
    path: `items[${index}]${path && `.${path}`}`,
    reason,
    ...(source.success && { sourceName: source.output.source.careGiver.name }),
  }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? ''
}
