import { http, type HttpHandler, HttpResponse } from 'msw'
import type { Answer } from '../../app/platform/answer/contract.ts'
import { EngagementIndexDown } from '../platform/engagement-index.ts'
import type { Question } from '../platform/gather.ts'
import { windowOf } from '../platform/windows.ts'
import { type Resource, resources } from '../worlds/faults.ts'
import { apiFault } from '../worlds/lookup.ts'
import { personaOf } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { faultyAnswer, json } from './faulty.ts'
import { dokument } from './dokument.ts'
import { hemstod } from './hemstod.ts'
import { kallor } from './kallor.ts'
import { kontakter } from './kontakter.ts'
import { ombud } from './ombud.ts'
import { begar, begaran } from './begaran.ts'
import { gjort, overenskommelser } from './overenskommelser.ts'
import { problem } from './problem.ts'
import { refusal } from './request-headers.ts'
import { session } from './session.ts'
import { svar } from './svar.ts'
import { handelse, tidslinje } from './tidslinje.ts'
import { vardplaner } from './vardplaner.ts'
import { skrivViktigt, viktigt } from './viktigt.ts'

type Themed = Exclude<Resource, 'session' | 'tidslinje'>

const answers: Record<Themed, (question: Question) => Promise<Answer<unknown>>> = {
  kontakter,
  hemstod,
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
  const respond = (resource: Resource, request: Request, answer: Answering) =>
    respondIn(worldOf(request), resource, request, answer)
  return [
    ...resources
      .filter((resource) => resource !== 'tidslinje')
      .map((resource) =>
        http.get(`*/api/${resource}`, ({ request }) =>
          respond(resource, request, answerOfResource(resource)),
        ),
      ),
    http.get('*/api/tidslinje', ({ request }) => respond('tidslinje', request, answerOfWindow(request))),
    http.get('*/api/tidslinje/:id', ({ request, params }) =>
      respond('tidslinje', request, async (question) => handelse(question, String(params['id']))),
    ),
    http.post('*/api/tidslinje/:id/svar', async ({ request, params }) => {
      const body: unknown = await request.json().catch(() => undefined)
      return respond('tidslinje', request, (question) => svar(question, String(params['id']), body))
    }),
    http.get('*/api/kontakter/begaran', ({ request }) => respond('kontakter', request, begaran)),
    http.post('*/api/kontakter/begaran', async ({ request }) => {
      const body: unknown = await request.json().catch(() => undefined)
      return respond('kontakter', request, (question) => begar(question, body))
    }),
    http.post('*/api/overenskommelser/:id/gjort', async ({ request, params }) => {
      const body: unknown = await request.json().catch(() => undefined)
      return respond('overenskommelser', request, (question) => gjort(question, String(params['id']), body))
    }),
    http.get('*/api/vardplaner/:id/dokument/:place', ({ request, params }) =>
      respond('vardplaner', request, (question) =>
        dokument(question, String(params['id']), String(params['place'])),
      ),
    ),
    http.get('*/api/viktigt', ({ request }) => respond('overenskommelser', request, viktigt)),
    http.post('*/api/viktigt', async ({ request }) => {
      const body: unknown = await request.json().catch(() => undefined)
      return respond('overenskommelser', request, (question) => skrivViktigt(question, body))
    }),
    http.all(
      ({ request }) => isUnknownResource(new URL(request.url).pathname),
      () => problem(501, 'not-built'),
    ),
  ]
}

/** What is answered when nothing is wrong with the API itself: a body, or a whole response such as a refusal. */
type Answering = (question: Question) => Promise<Record<string, unknown> | Response>

function answerOfResource(resource: Themed | 'session'): Answering {
  if (resource === 'session') return async ({ persona, world }) => session(persona, world)
  return answers[resource]
}

function answerOfWindow(request: Request): Answering {
  return async (question) => {
    const window = windowOf(new URL(request.url).searchParams)
    return window ? tidslinje(question, window) : problem(400, 'bad-window')
  }
}

async function respondIn(
  world: World,
  resource: Resource,
  request: Request,
  answer: Answering,
): Promise<Response> {
  const { signal } = request
  const persona = personaOf(world.persona)
  const good = () => answer({ world, persona, signal })
  try {
    const refused = resource === 'session' ? undefined : refusal(request, persona)
    if (refused) return refused
    const fault = apiFault(world, resource)
    return fault ? await faultyAnswer(fault, signal, good) : asResponse(await good())
  } catch (error) {
    if (signal.aborted) return HttpResponse.error()
    if (error instanceof EngagementIndexDown) return problem(503, 'engagement-index-down')
    throw error
  }
}

function asResponse(answer: Record<string, unknown> | Response): Response {
  return answer instanceof Response ? answer : json(answer)
}

/** Modules of these mocks lie under `/mocks/api/` when they are developed; they are no resources. */
function isUnknownResource(pathname: string): boolean {
  return pathname.includes('/api/') && !pathname.includes('/mocks/api/')
}
