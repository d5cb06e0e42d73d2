import { HttpResponse } from 'msw'
import type { Chance } from '../contracts/mutate.ts'
import type { ApiFault } from '../worlds/faults/api-faults.ts'
import { noStore, problem } from './problem.ts'

type Json = Record<string, unknown>

/**
 * Answers as an översikts-API with the given fault would. `good` makes the answer it should have given. One that never
 * answers does so only when the request is aborted, and then with a network error. By `chance` it is spoilt.
 */
export async function faultyAnswer(
  { waits, instead, spoils, loses }: ApiFault,
  signal: AbortSignal,
  good: () => Promise<Json | Response>,
  chance: Chance,
): Promise<Response> {
  if (waits !== undefined) await passed(waits, signal)
  if (instead) return answerInstead(instead)
  const answer = await good()
  if (loses === 'silence') await passed(Infinity, signal)
  if (loses) return HttpResponse.error()
  if (!spoils || answer instanceof Response) return asResponse(answer)
  return json(spoils(answer, chance))
}

function answerInstead(instead: NonNullable<ApiFault['instead']>): Response {
  if (instead === 'cut') return HttpResponse.error()
  if ('problem' in instead) return problem(instead.problem, instead.code)
  if ('page' in instead) return HttpResponse.html(instead.page, { headers: noStore })
  return json(instead.json)
}

/** A JSON answer that no cache may keep. */
export function json(body: unknown, status = 200): Response {
  return HttpResponse.json(body as Json, { status, headers: noStore })
}

/** What the API answers: a body as JSON, or a response as it is. */
export function asResponse(answer: Json | Response): Response {
  return answer instanceof Response ? answer : json(answer)
}

/** Resolves after `ms`, never with Infinity, or as soon as the signal is aborted. */
function passed(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = ms === Infinity ? undefined : setTimeout(resolve, ms)
    const stop = () => {
      clearTimeout(timer)
      resolve()
    }
    signal.addEventListener('abort', stop, { once: true })
  })
}
