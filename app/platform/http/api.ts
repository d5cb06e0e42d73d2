import * as v from 'valibot'
import { type Answer, answerEnvelopeSchema, sourceSchema, type Unreadable } from '../answer/contract.ts'
import { now } from '../clock/clock.ts'
import { ApiError, kindOfStatus } from './api-error.ts'

/** Whose data, and who asks: goes with every request and into every query key. */
export type Who = {
  personId: string
  actorId: string
  actorType: 'subject_of_care' | 'subject_of_care_agent'
}

/** The platform gives up after 28 s; whoever is still silent two seconds later is not going to answer. */
export const patience = 30_000

/**
 * Fetches one resource and checks it against its contract.
 * Throws `ApiError`, or the abort reason when the caller lost interest.
 */
export async function getResource<Schema extends v.GenericSchema>(
  resource: string,
  schema: Schema,
  options: { who?: Who; signal?: AbortSignal } = {},
): Promise<v.InferOutput<Schema>> {
  const body = await getJson(resource, options)
  const result = v.safeParse(schema, body)
  if (!result.success) {
    throw new ApiError('wrong-shape', resource, { path: pathOf(result.issues[0]) })
  }
  return result.output
}

/**
 * Fetches an answer with many items. Each item is checked on its own: one that breaks the contract is named
 * in `unreadable` with its source, and the others live. Throws `ApiError` as `getResource`.
 */
export async function getAnswer<Schema extends v.GenericSchema>(
  resource: string,
  itemSchema: Schema,
  who: Who,
  signal: AbortSignal,
): Promise<FetchedAnswer<v.InferOutput<Schema>>> {
  const envelope = await getResource(resource, answerEnvelopeSchema, { who, signal })
  const items: v.InferOutput<Schema>[] = []
  const unreadable = [...envelope.unreadable]
  for (const [index, raw] of envelope.items.entries()) {
    const result = v.safeParse(itemSchema, raw)
    if (result.success) items.push(result.output)
    else unreadable.push(unreadableItem(resource, index, raw, result.issues[0]))
  }
  return { ...envelope, items, unreadable, fetchedAt: now().toISOString() }
}

/** An answer and when it reached this browser, by the platform's clock (ISO 8601, UTC). */
export type FetchedAnswer<Item> = Answer<Item> & { fetchedAt: string }

async function getJson(resource: string, { who, signal }: { who?: Who; signal?: AbortSignal }) {
  const timer = new AbortController()
  const timeout = setTimeout(() => timer.abort(), patience)
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}api/${resource}`, {
      headers: headersFor(who),
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, timer.signal]) : timer.signal,
    })
    const kind = kindOfStatus(response.status)
    if (kind) throw new ApiError(kind, resource, { status: response.status })
    return await jsonOf(response, resource)
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    if (error instanceof ApiError) throw error
    throw new ApiError(timer.signal.aborted ? 'silent' : 'unreachable', resource)
  } finally {
    clearTimeout(timeout)
  }
}

async function jsonOf(response: Response, resource: string): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError('not-json', resource, { status: response.status })
  }
}

function headersFor(who: Who | undefined): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json' }
  if (!who) return headers
  return { ...headers, 'Subject-Of-Care': who.personId, 'Actor-Id': who.actorId, 'Actor-Type': who.actorType }
}

function unreadableItem(
  resource: string,
  index: number,
  raw: unknown,
  issue: v.BaseIssue<unknown>,
): Unreadable {
  const source = v.safeParse(v.object({ source: sourceSchema }), raw)
  const path = pathOf(issue)
  return {
    contract: resource,
    path: `items[${index}]${path && `.${path}`}`,
    reason: issue.type,
    ...(source.success && { sourceName: source.output.source.careGiver.name }),
  }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? ''
}
