import { addressOf } from './address.ts'
import { forgetAhead, takeAhead } from './ahead.ts'
import { ApiError, kindOfStatus } from './api-error.ts'
import { headersOf, type Who } from './who.ts'

/** What the door tells whoever keeps the session. */
export type DoorListeners = {
  /** 401: the one who asked is not logged in any longer. */
  loggedOut: (actorId: string) => void
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

let round = new AbortController()

/** Ends every request about a person that is under way. What still comes of them is thrown away. */
export function abandonRequests(): void {
  round.abort(new DOMException('The person has been changed', 'AbortError'))
  round = new AbortController()
  forgetAhead()
}

/** The platform gives up after 28 s; whoever is still silent two seconds later is not going to answer. */
export const patience = 30_000

export type Request = {
  who?: Who
  signal?: AbortSignal
  /** Narrows what is asked for. Never personal data: it stands in the address. */
  query?: Record<string, string>
  /** Area that the answer belongs to, where it is not the first word of the resource. */
  area?: string
  /** How long the platform is to wait before it answers with what has come. */
  prefer?: string | undefined
  /** Beside those of who asks about whom. */
  headers?: Record<string, string>
  /** Sent as JSON with POST; without it the resource is only read. */
  body?: unknown
}

/**
 * The one door to the översikts-API: asks for a resource, and reads what comes with `read` while the time lasts. It knows whom
 * it asks for and no contract. Throws `ApiError`, or the abort reason when the caller lost interest.
 */
export async function ask<Read>(
  resource: string,
  request: Request,
  read: (response: Response) => Promise<Read>,
): Promise<Read> {
  const { who, signal, area = firstWord(resource) } = request
  // Who looks at the own data as another would sees, and does nothing: not even that something was opened is told.
  if (who?.withheld?.has(area) || (who?.preview && request.body !== undefined))
    throw new ApiError('withheld', area)
  const ofRound = who && round.signal
  // `AbortSignal.any` is younger than the browsers of app/bundling/browsers.ts.
  const stop = new AbortController()
  const end = () => stop.abort()
  const waiting = new AbortController()
  const timeout = setTimeout(end, patience)
  for (const one of [signal, ofRound]) {
    if (one?.aborted) end()
    one?.addEventListener('abort', end, { signal: waiting.signal })
  }
  try {
    const response = await send(resource, request, stop.signal)
    const kind = kindOfStatus(response.status)
    if (kind) {
      // What nobody reads would hold its connection open.
      await response.body?.cancel()
      // After what is thrown below, so that whoever sent it is told that it was not done.
      if (kind === 'logged-out' && who) queueMicrotask(() => listeners?.loggedOut(who.actorId))
      if (kind === 'forbidden' && who?.actorType === 'subject_of_care_agent') listeners?.forbidden()
      throw new ApiError(kind, resource, { status: response.status })
    }
    const result = await read(response)
    if (ofRound?.aborted) report('late', resource)
    ofRound?.throwIfAborted()
    if (who && response.headers.get('Subject-Of-Care') !== who.personId) {
      report('wrong-person', resource)
      throw new ApiError('wrong-person', resource)
    }
    const expires = response.headers.get('Session-Expires')
    if (expires) listeners?.expires(expires)
    return result
  } catch (error) {
    if (ofRound?.aborted) throw ofRound.reason
    if (signal?.aborted) throw signal.reason
    if (error instanceof ApiError) throw error
    throw new ApiError(stop.signal.aborted ? 'silent' : 'unreachable', resource)
  } finally {
    clearTimeout(timeout)
    waiting.abort()
  }
}

function send(
  resource: string,
  { who, query, prefer, body, headers: more }: Request,
  signal: AbortSignal,
): Promise<Response> {
  const address = addressOf({ resource, ...(query && { query }) })
  const headers = headersOf(who, body !== undefined, prefer)
  const ahead = body === undefined ? takeAhead(address, headers) : undefined
  if (ahead) return orAborted(ahead, signal)
  return fetch(`${import.meta.env.BASE_URL}api/${address}`, {
    headers: { ...headers, ...more },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    cache: 'no-store',
    signal,
  })
}

/** What is under way already, or the signal's reason as soon as nobody waits for it. */
function orAborted(coming: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    coming.then(resolve, reject)
  })
}

/** Tells the platform that an answer was thrown away: what happened to which resource, and nothing of what it held. */
function report(kind: 'late' | 'wrong-person', resource: string): void {
  const body = JSON.stringify({ kind, resource: firstWord(resource) })
  fetch(`${import.meta.env.BASE_URL}api/avvikelser`, { method: 'POST', body, cache: 'no-store' }).catch(
    () => undefined,
  )
}

/** `tidslinje` of `tidslinje/a-1/svar`. */
export const firstWord = (resource: string) => resource.split('/')[0] ?? resource
