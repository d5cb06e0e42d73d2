import { http, type HttpHandler, HttpResponse } from 'msw'
import type { Chance } from '../contracts/mutate.ts'
import type { Answer } from '#platform/answer/contract.ts'
import { letGoReads } from '../platform/going-reads.ts'
import { EngagementIndexDown } from '../platform/engagement-index.ts'
import type { Question } from '../platform/gather.ts'
import { hash } from '../platform/hash.ts'
import { expiryOf, loggedIn, logIn, logOut } from '../platform/logins.ts'
import { type Resource } from '../worlds/faults/faults.ts'
import { apiFault } from '../worlds/lookup.ts'
import { type Persona, personaByPersonId, personaOf } from '../worlds/personas.ts'
import { randomOf } from '../worlds/random.ts'
import type { World } from '../worlds/world.ts'
import { anteckningar, anteckningsfil } from './anteckningar.ts'
import { begar, begaran } from './begaran.ts'
import { dokument } from './dokument.ts'
import { asResponse, faultyAnswer, json } from './faulty.ts'
import { hemstod } from './hemstod.ts'
import { inParts as answerInParts, type Wanted, wantedOf } from './in-parts.ts'
import { kallor } from './kallor.ts'
import { kontakter } from './kontakter.ts'
import { andraOmbud, aterkallaOmbud, ombud, ombudslogg, sokOmbud, utseOmbud } from './ombud.ts'
import { gjort, overenskommelser } from './overenskommelser.ts'
import { problem } from './problem.ts'
import { session } from './session.ts'
import { svar } from './svar.ts'
import { handelse, tidslinje } from './tidslinje.ts'
import { tillhor } from './tillhor.ts'
import { vardplaner } from './vardplaner.ts'
import { skrivViktigt, viktigt } from './viktigt.ts'
import { type Need, whoAsks } from './who-asks.ts'
import { windowOf } from './window-of.ts'

/** What is asked, by whom, and what came with it. */
type Asked = Question & { actor: Persona; id: string; place: string; search: URLSearchParams; body: unknown }

/** What is answered when nothing is wrong with the API itself: a body, or a whole response such as a refusal. */
type Answering = (asked: Asked) => Promise<Record<string, unknown> | Response>

type Route = {
  method: 'get' | 'post'
  path: string
  resource: Resource
  need: Need
  answer: Answering
  /** Answered with what has come, to one who does not want to wait for the rest. */
  inParts?: (asked: Asked) => Promise<Answer<unknown> | Response>
}

const see = (area: Need['area']): Need => ({ right: 'see', area })
const act = (area: Need['area'], from?: Need['from']): Need => ({ right: 'do', area, ...(from && { from }) })

const get = (path: string, resource: Resource, need: Need, answer: Answering): Route => ({
  method: 'get',
  path,
  resource,
  need,
  answer,
})
/** The items of an area. */
const list = (
  path: string,
  resource: Resource,
  need: Need,
  answer: NonNullable<Route['inParts']>,
): Route => ({
  ...get(path, resource, need, answer),
  inParts: answer,
})
const post = (path: string, resource: Resource, need: Need, answer: Answering): Route => ({
  ...get(path, resource, need, answer),
  method: 'post',
})

/** Every address below `/api/` that is about a person, with the right it takes. The longer address first: `ombud/sok` is no ombud. */
const routes: readonly Route[] = [
  list('tidslinje', 'tidslinje', see('tidslinje'), (asked) => inWindow(asked)),
  list('tidslinje/:id', 'tidslinje', see('tidslinje'), (asked) => handelse(asked, asked.id)),
  post('tidslinje/:id/svar', 'tidslinje', act('tidslinje'), (asked) => svar(asked, asked.id, asked.body)),
  list('kontakter', 'kontakter', see('kontakter'), kontakter),
  get('kontakter/begaran', 'kontakter', see('kontakter'), begaran),
  post('kontakter/begaran', 'kontakter', act('kontakter'), (asked) => begar(asked, asked.body)),
  list('hemstod', 'hemstod', see('kontakter'), hemstod),
  list('overenskommelser', 'overenskommelser', see('overenskommelser'), overenskommelser),
  post('overenskommelser/:id/gjort', 'overenskommelser', act('att-gora', 'overenskommelser'), (asked) =>
    gjort(asked, asked.id, asked.body),
  ),
  get('viktigt', 'overenskommelser', see('overenskommelser'), viktigt),
  post('viktigt', 'overenskommelser', act('overenskommelser'), (asked) => skrivViktigt(asked, asked.body)),
  list('vardplaner', 'vardplaner', see('vardplaner'), vardplaner),
  get('vardplaner/:id/dokument/:place', 'vardplaner', see('vardplaner'), (asked) =>
    dokument(asked, asked.id, asked.place),
  ),
  list('anteckningar', 'anteckningar', see('anteckningar'), anteckningar),
  get('anteckningar/:id/fil', 'anteckningar', see('anteckningar'), (asked) =>
    anteckningsfil(asked, asked.id),
  ),
  list('ombud', 'ombud', see('self'), ombud),
  get('ombud/logg', 'ombud', see('self'), ombudslogg),
  post('ombud/sok', 'ombud', act('self'), (asked) => sokOmbud(asked, asked.body)),
  post('ombud', 'ombud', act('self'), (asked) => utseOmbud(asked, asked.body)),
  post('ombud/:id', 'ombud', act('self'), (asked) => andraOmbud(asked, asked.id, asked.body)),
  post('ombud/:id/aterkalla', 'ombud', act('self'), (asked) => aterkallaOmbud(asked, asked.id)),
  get('kallor', 'kallor', see('any'), kallor),
  get('tillhor', 'kallor', see('self'), (asked) => tillhor(asked, asked.actor, asked.search)),
]

async function inWindow(asked: Asked) {
  const window = windowOf(asked.search)
  return window ? tidslinje(asked, window) : problem(400, 'bad-window')
}

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
  { method, resource, need, answer, inParts }: Route,
  request: Request,
  sent: Pick<Asked, 'id' | 'place' | 'body'>,
): Promise<Response> {
  const { signal } = request
  const asking = mayAsk()
  if (asking instanceof Response) return asking
  const { actor, rights } = asking
  const fault = apiFault(world, resource)
  const persona = fault?.aboutAnother ? somebodyElse(asking.subject) : asking.subject
  const { searchParams: search } = new URL(request.url)
  const asked = { world, persona, rights, signal, actor, search, ...sent }
  const wanted = inParts && wantedOf(request)
  const good = () => (wanted ? part(inParts, wanted) : answer(asked))
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
    if (method === 'post') letGoReads((read) => read.world.key === world.key && read.subject === persona.id)
  }

  /** With the end of a right, or of a log-in, what was asked by it is let go. */
  function mayAsk(again = false) {
    const allowed = whoAsks(request, world, need, { again })
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
