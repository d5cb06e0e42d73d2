import { HttpResponse } from 'msw'
import type { ApiFault } from '../worlds/faults/faults.ts'
import { noStore, problem } from './problem.ts'

type Json = Record<string, unknown>

/**
 * Answers as an översikts-API with the given fault would. `good` makes the answer it should have given.
 * With `tyst` it answers only when the request is aborted, and then with a network error.
 */
export async function faultyAnswer(
  fault: ApiFault,
  signal: AbortSignal,
  good: () => Promise<Json | Response>,
): Promise<Response> {
  switch (fault) {
    case '500':
      return problem(500, 'internal')
    case '503':
      return problem(503, 'engagement-index-down')
    case 'html':
      return HttpResponse.html('<!doctype html><title>Underhåll</title><h1>Underhåll pågår</h1>', {
        headers: noStore,
      })
    case 'tyst':
      await aborted(signal)
      return HttpResponse.error()
    case 'skrap':
      return spoilt(await good())
    case 'annan':
      return json({ resultat: [], meddelande: 'ok' })
    case 'bruten':
      return HttpResponse.error()
    case 'sen':
      await late(signal)
      return asResponse(await good())
    case 'annan-person':
      return asResponse(await good())
  }
}

/** A JSON answer that no cache may keep. */
export function json(body: Json): Response {
  return HttpResponse.json(body, { headers: noStore })
}

/** What the API answers: a body as JSON, or a response as it is. */
export function asResponse(answer: Json | Response): Response {
  return answer instanceof Response ? answer : json(answer)
}

function late(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 3_000)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
}

function spoilt(answer: Json | Response): Response {
  return answer instanceof Response ? answer : json(withRubbish(answer))
}

/** The answer with one item before the others that breaks the contract; a session loses its person. */
function withRubbish(answer: Json): Json {
  const { items } = answer
  if (!Array.isArray(items)) return { ...answer, person: 'okänd' }
  const [first]: unknown[] = items
  const source = typeof first === 'object' && first !== null && 'source' in first ? first.source : undefined
  return { ...answer, items: [{ id: 17, start: 'i morgon', connected: 'ja', source }, ...items] }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
