import { http, type HttpHandler, HttpResponse } from 'msw'
import type { Answer } from '../../app/platform/answer/contract.ts'
import { EngagementIndexDown } from '../platform/engagement-index.ts'
import type { Question } from '../platform/gather.ts'
import { type Resource, resources } from '../worlds/faults.ts'
import { apiFault, timeIn } from '../worlds/lookup.ts'
import { personaOf } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { faultyAnswer, json } from './faulty.ts'
import { kallor } from './kallor.ts'
import { kontakter } from './kontakter.ts'
import { ombud } from './ombud.ts'
import { overenskommelser } from './overenskommelser.ts'
import { problem } from './problem.ts'
import { refusal } from './request-headers.ts'
import { session } from './session.ts'
import { tidslinje } from './tidslinje.ts'
import { vardplaner } from './vardplaner.ts'

type Themed = Exclude<Resource, 'session'>

const answers: Record<Themed, (question: Question) => Promise<Answer<unknown>>> = {
  tidslinje,
  kontakter,
  overenskommelser,
  vardplaner,
  ombud,
  kallor,
}

/**
 * Handlers of the översikts-API, for a service worker or `getResponse`. They match under any host and base
 * path. `worldOf` says which world a request is answered from. Anything else under `/api/` answers 501.
 */
export function createHandlers(worldOf: (request: Request) => World): HttpHandler[] {
  return [
    ...resources.map((resource) =>
      http.get(`*/api/${resource}`, ({ request }) => respond(resource, request, worldOf(request))),
    ),
    http.all(
      ({ request }) => isUnknownResource(new URL(request.url).pathname),
      () => problem(501, 'not-built'),
    ),
  ]
}

async function respond(resource: Resource, request: Request, world: World): Promise<Response> {
  const { signal } = request
  const good = () => answerFrom(resource, world, signal)
  try {
    const refused = resource === 'session' ? undefined : refusal(request, personaOf(world.persona))
    if (refused) return refused
    const fault = apiFault(world, resource)
    return fault ? await faultyAnswer(fault, signal, good) : json(await good())
  } catch (error) {
    if (signal.aborted) return HttpResponse.error()
    if (error instanceof EngagementIndexDown) return problem(503, 'engagement-index-down')
    throw error
  }
}

async function answerFrom(resource: Resource, world: World, signal: AbortSignal) {
  const persona = personaOf(world.persona)
  if (resource === 'session') return session(persona, timeIn(world))
  return answers[resource]({ world, persona, signal })
}

/** Modules of these mocks lie under `/mocks/api/` when they are developed; they are no resources. */
function isUnknownResource(pathname: string): boolean {
  return pathname.includes('/api/') && !pathname.includes('/mocks/api/')
}
