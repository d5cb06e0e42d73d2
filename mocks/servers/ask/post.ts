import { type Dispatcher, request } from 'undici'
import type { Source } from '../settings.ts'
import { boundedBody, type Held, longest } from './bounded-body.ts'
import { failureOf, isLost, SourceFailure } from './failure.ts'

/** A source that can be asked: what its file says, its connections, and what comes from it now. */
export type Reached = { source: Source; dispatcher: Dispatcher; held: Held }

export type Posted = {
  status: number
  /** Media type in small letters, without parameters. */
  type: string
  charset: string | undefined
  headers: Readonly<Record<string, unknown>>
  bytes: Buffer
}

/** Longest answer with an error that is read, in bytes. */
const longestError = 1_000_000

/**
 * Posts a question to a source and reads the answer, within bounds of time and size. It is asked once more when the connection
 * was lost before anything came: to ask changes nothing. Follows no redirect. Rejects with the reason of the signal, or with a
 * SourceFailure.
 */
export async function post(
  { source, dispatcher, held }: Reached,
  address: string,
  { headers, body, signal }: { headers: Record<string, string>; body: string; signal: AbortSignal },
): Promise<Posted> {
  const late = AbortSignal.timeout(source.timeoutMs)
  const waiting = AbortSignal.any([signal, late])
  const own = source.consumerHsaId && { 'x-rivta-original-serviceconsumer-hsaid': source.consumerHsaId }
  const options = {
    method: 'POST' as const,
    dispatcher,
    signal: waiting,
    headers: { ...source.headers, ...own, ...headers, 'Accept-Encoding': 'gzip' },
    body,
  }
  try {
    const answer = await request(address, options).catch((error: unknown) => {
      if (waiting.aborted || !isLost(error)) throw error
      return request(address, options)
    })
    const { statusCode: status, headers: told } = answer
    if (status >= 300 && status < 400) {
      answer.body.on('error', () => {}).destroy()
      throw new SourceFailure(`The source points elsewhere (HTTP ${status}), which is not followed`)
    }
    const [type = '', ...parameters] = String(told['content-type'] ?? '').split(';')
    const charset = /^\s*charset\s*=\s*"?([\w.:-]+)"?\s*$/i
    const bytes = await boundedBody(answer.body, {
      encoding: String(told['content-encoding'] ?? '').toLowerCase(),
      length: String(told['content-length'] ?? ''),
      limit: status < 300 ? longest.answer : longestError,
      held,
    })
    return {
      status,
      type: type.trim().toLowerCase(),
      charset: parameters.flatMap((one) => charset.exec(one)?.[1] ?? [])[0],
      headers: told,
      bytes,
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (late.aborted) throw new SourceFailure(`No whole answer within ${source.timeoutMs} ms`)
    throw failureOf(error)
  }
}
