import type { Jar } from './jar.ts'
import { atATime, turns } from './turns.ts'

/** What is asked. `path` is below `/api/`; `shown` is how it is told of, with no id of anything in it. */
export type Asking = {
  path: string
  shown?: string
  method?: string
  headers?: Record<string, string>
  body?: string
  /** About whom, in words. */
  about?: string
}

type Asked = { asking: Asking; address: string; ms: number }
/** Why no answer came, or none that could be read to its end. */
type Loss = 'unreachable' | 'silent' | 'cut' | 'too-large' | 'given-up'
type Lost = Asked & { lost: Loss }
export type Answered = Asked & {
  lost?: undefined
  status: number
  headers: Headers
  text: string
  /** Bytes of the body. */
  size: number
  /** Undefined when it is none. */
  json: unknown
}
export type Seen = Answered | Lost

export type Fetch = (request: Request) => Promise<Response>
export type Ask = (asking: Asking) => Promise<Seen>

type Limits = {
  /** Milliseconds in which an answer has to be there, to its end. */
  patience: number
  /** Bytes of the largest answer. */
  largest: number
}

/** After so many questions in a row without an answer, nothing more is asked. */
const mostLost = 6

/** Asks a server as one browser would. Never throws, and never waits longer than the patience. */
export function clientOf(base: string, fetch: Fetch, { patience, largest }: Limits) {
  const seen: Seen[] = []
  let lostInRow = 0
  const take = turns(atATime)

  const askBy =
    (jar: Jar): Ask =>
    async (asking) => {
      const one = await take(() => lostOrSeen(jar, asking))
      lostInRow = one.lost ? lostInRow + 1 : 0
      seen.push(one)
      return one
    }

  async function lostOrSeen(jar: Jar, asking: Asking): Promise<Seen> {
    const began = performance.now()
    const asked = () => ({ asking, address: inWords(asking), ms: performance.now() - began })
    if (lostInRow >= mostLost) return { ...asked(), lost: 'given-up' }
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), patience)
    try {
      const response = await orStopped(fetch(requestOf(base, jar, asking, stop.signal)), stop.signal)
      jar.take(response.headers)
      const bytes = await orStopped(bytesOf(response, largest), stop.signal)
      if (!bytes) return { ...asked(), lost: 'too-large' }
      const text = new TextDecoder().decode(bytes)
      const { status, headers } = response
      return { ...asked(), status, headers, text, size: bytes.length, json: jsonOf(text) }
    } catch (error) {
      return {
        ...asked(),
        lost: stop.signal.aborted ? 'silent' : isUnreachable(error) ? 'unreachable' : 'cut',
      }
    } finally {
      clearTimeout(timer)
      stop.abort()
    }
  }

  return { askBy, seen }
}

function requestOf(base: string, jar: Jar, asking: Asking, signal: AbortSignal): Request {
  const { path, method = 'GET', headers = {}, body } = asking
  return new Request(`${base}/api/${path}`, {
    method,
    headers: { Accept: 'application/json', ...jar.headers(), ...headers },
    redirect: 'manual',
    signal,
    ...(body !== undefined && { body }),
  })
}

function inWords({ path, shown = path, method = 'GET', about }: Asking): string {
  return [method, shown.slice(0, 120), about && `(${about})`].filter(Boolean).join(' ')
}

/** What is coming, or a failure as soon as it is stopped, also of a fetch that does not listen. */
function orStopped<Value>(coming: Promise<Value>, signal: AbortSignal): Promise<Value> {
  coming.catch(() => undefined)
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true })
    coming.then(resolve, reject)
  })
}

/** The whole body; undefined of one that is too large, of which the rest is left. */
async function bytesOf({ body }: Response, largest: number): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array()
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > largest) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isUnreachable = (error: unknown) =>
  error instanceof Error &&
  error.cause instanceof Error &&
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT|ERR_SSL|UNABLE_TO|bad port/.test(
    `${'code' in error.cause ? String(error.cause.code) : ''} ${error.cause.message}`,
  )
