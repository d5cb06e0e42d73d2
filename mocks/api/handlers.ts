import { http, type HttpHandler, HttpResponse } from 'msw'
import type { Chance } from '../contracts/mutate.ts'
import { letGoReads } from '../platform/going-reads.ts'
import { EngagementIndexDown } from '../platform/engagement-index.ts'
import { hash } from '../platform/hash.ts'
import { expiryOf, loggedIn, logIn, logOut } from '../platform/logins.ts'
import { type Resource } from '../worlds/faults/faults.ts'
import { apiFault } from '../worlds/lookup.ts'
import { type Persona, personaByPersonId, personaOf } from '../worlds/personas.ts'
import { randomOf } from '../worlds/random.ts'
import type { World } from '../worlds/world.ts'
import { faultOf } from './fault-of.ts'
import { asResponse, faultyAnswer, json } from './faulty.ts'
import { inParts as answerInParts, type Wanted, wantedOf } from './in-parts.ts'
import { once } from './once.ts'
import { problem } from './problem.ts'
import { session } from './session.ts'
import { whoAsks } from './who-asks.ts'
import type { Asked } from './asked.ts'
import { type Route, routes } from './routes.ts'

/**
 * Handlers of the översikts-API, for a service worker or `getResponse`. They match under any host and base
 * path. `worldOf` says which world a request is answered from. Anything else under `/api/` answers 501.
 */
export function createHandlers(worldOf: (request: Request) => World): HttpHandler[] {
  return [
    http.get('*/api/session', ({ request }) => sessionIn(worldOf(request), request)),
    http.post('*/api/session/forlang', ({ request }) => {
      const world = worldOf(request)
      const actor = loggedIn(world)
      return answerIn(world, 'forlang', request, async () => {
        if (actor) logIn(world, actor.id)
        return actor ? session(actor, world) : problem(401, 'not-logged-in')
      })
    }),
    http.post('*/api/session/slut', ({ request }) => {
      const world = worldOf(request)
      return answerIn(world, 'slut', request, async () => {
        const actor = loggedIn(world)
        logOut(world)
        return actor ? {} : problem(401, 'not-logged-in')
      })
    }),
    http.post('*/api/avvikelser', () => json({})),
    ...routes.map((route) =>
      http[route.method](`*/api/${route.path}`, async ({ request, params }) => {
        const body: unknown =
          route.method === 'post' ? await request.json().catch(() => undefined) : undefined
        return respondIn(worldOf(request), route, request, {
          id: String(params['id']),
          place: String(params['place']),
          body,
        })
      }),
    ),
    http.all(
      ({ request }) => isUnknownResource(new URL(request.url).pathname),
      () => problem(501, 'not-built'),
    ),
  ]
}

function sessionIn(world: World, request: Request): Promise<Response> {
  const actor = loggedIn(world)
  return answerIn(world, 'session', request, async () =>
    actor ? session(actor, world) : problem(401, 'not-logged-in'),
  )
}

/** An answer about nobody in particular, as a fault of the world lets it be. */
async function answerIn(
  world: World,
  resource: Resource,
  request: Request,
  good: () => Promise<Record<string, unknown> | Response>,
): Promise<Response> {
  const fault = apiFault(world, resource)
  return fault
    ? faultyAnswer(fault, request.signal, good, chanceOf(world, request))
    : asResponse(await good())
}

async function respondIn(
  world: World,
  { method, resource, need, answer, inParts, letsReadsGo = true, isOnce = false }: Route,
  request: Request,
  sent: Pick<Asked, 'id' | 'place' | 'body'>,
): Promise<Response> {
  const { signal } = request
  const asking = mayAsk()
  if (asking instanceof Response) return asking
  const { actor, rights } = asking
  const fault = faultOf(world, resource, request, isOnce)
  const persona = fault?.aboutAnother ? somebodyElse(asking.subject) : asking.subject
  const { searchParams: search } = new URL(request.url)
  const key = request.headers.get('Idempotency-Key') ?? ''
  const asked = { world, persona, rights, signal, actor, search, key, ...sent }
  const wanted = inParts && wantedOf(request)
  const good = () => (wanted ? part(inParts, wanted) : isOnce ? doneOnce() : answer(asked))
  try {
    const response = fault
      ? await faultyAnswer(fault, signal, good, chanceOf(world, request))
      : asResponse(await good())
    if (wanted && response.ok) response.headers.set('Preference-Applied', `wait=${wanted.wait}`)
    return about(persona, world, response)
  } catch (error) {
    if (signal.aborted) return HttpResponse.error()
    if (error instanceof EngagementIndexDown) return problem(503, 'engagement-index-down')
    throw error
  } finally {
    // What has been changed is asked for anew, by whoever asks.
    if (method === 'post' && letsReadsGo)
      letGoReads((read) => read.world.key === world.key && read.subject === persona.id)
  }

  /** What is sent is done to its end, whoever still waits for the answer. */
  function doneOnce() {
    const { body } = sent
    return once({ request, world, actor, persona, body }, async (lasting) =>
      asResponse(await answer({ ...asked, signal: lasting })),
    )
  }

  /** With the end of a right, or of a log-in, what was asked by it is let go. */
  function mayAsk(again = false) {
    const allowed = whoAsks(request, world, typeof need === 'function' ? need(sent.body) : need, { again })
    const subject = personaByPersonId(request.headers.get('Subject-Of-Care') ?? '')?.id
    if (allowed instanceof Response)
      letGoReads((read) => read.visit === world.visit && read.subject === subject)
    return allowed
  }

  /** Who asks is judged again for each answer that is made, since rights and log-ins end meanwhile. */
  function part(answerOf: NonNullable<Route['inParts']>, much: Wanted) {
    const { pathname } = new URL(request.url)
    const owner = {
      visit: world.visit,
      actor: actor.id,
      subject: persona.id,
      world,
      preview: request.headers.get('View-Scopes'),
      address: `${pathname}?${search}`,
    }
    return answerInParts({
      wanted: much,
      owner,
      signal,
      answer: async (goingRead) => {
        const still = mayAsk(true)
        return still instanceof Response ? still : answerOf({ ...asked, rights: still.rights, goingRead })
      },
    })
  }
}

/** Numbers of an address in a world, so that the same link is answered alike. */
function chanceOf({ persona, startsAt }: World, { url, method }: Request): Chance {
  const [, address] = url.split('/api/')
  return randomOf(Number.parseInt(hash(`${persona} ${startsAt} ${method} ${address}`).slice(0, 7), 36))
}

/** Says whose an answer is, and how long the session now lasts. */
function about(persona: Persona, world: World, response: Response): Response {
  if (response.type === 'error') return response
  response.headers.set('Subject-Of-Care', persona.person.id)
  response.headers.set('Session-Expires', expiryOf(world).toISOString())
  return response
}

function somebodyElse(persona: Persona): Persona {
  return personaOf(persona.id === 'magdalena' ? 'birgitta' : 'magdalena')
}

/** Modules of these mocks lie under `/mocks/api/` when they are developed; they are no resources. */
function isUnknownResource(pathname: string): boolean {
  return pathname.includes('/api/') && !pathname.includes('/mocks/api/')
}
