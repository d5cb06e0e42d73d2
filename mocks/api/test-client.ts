import { getResponse } from 'msw'
import * as v from 'valibot'
import { vi } from 'vitest'
import type { AskingArea } from '../../app/areas.ts'
import { sharingSchema } from '../../app/delning/contract.ts'
import { logItemSchema } from '../../app/delning/laslogg/contract.ts'
import { partySchema } from '../../app/delning/parter/contract.ts'
import { blockedSchema } from '../../app/delning/sparrar/contract.ts'
import { healthAnswerSchema } from '../../app/halsa/contract.ts'
import { noteSchema } from '../../app/anteckningar/contract.ts'
import { feeSchema } from '../../app/avgifter/contract.ts'
import { messageSchema } from '../../app/inkorg/contract.ts'
import { insatsSchema, visitSchema } from '../../app/insatser/contract.ts'
import { careSourceSchema } from '../../app/kallor/contract.ts'
import { contactSchema, homeSupportSchema } from '../../app/kontakter/contract.ts'
import { medicineSchema } from '../../app/lakemedel/contract.ts'
import { representationSchema } from '../../app/ombud/contract.ts'
import { measurementSchema } from '../../app/matvarden/contract.ts'
import { agreementSchema } from '../../app/overenskommelser/contract.ts'
import { replySchema } from '../../app/provsvar/contract.ts'
import { referralSchema } from '../../app/remisser/contract.ts'
import { answerEnvelopeSchema } from '#platform/answer/contract.ts'
import { timelineAnswerSchema, timelineEventSchema } from '../../app/tidslinje/contract.ts'
import { woundSchema } from '../../app/sar/contract.ts'
import { changeSchema, sinceAroundSchema } from '../../app/sedan-sist/contract.ts'
import { vaccinationSchema } from '../../app/vaccinationer/contract.ts'
import { proposalSchema } from '../../app/vardplaner/forslag/contract.ts'
import { carePlanSchema, informationSchema } from '../../app/vardplaner/contract.ts'
import { type PersonaId, personaOf } from '../worlds/personas.ts'
import { parseWorld, type World } from '../worlds/world.ts'
import { createHandlers } from './handlers.ts'
import { inOneOrder } from './in-one-order.ts'

/** For tests: the resources with items, and the portal's schema of an answer of each. Strict: nothing extra. */
export const answerSchemas = {
  tidslinje: v.object({ ...timelineAnswerSchema.entries, items: v.array(timelineEventSchema) }),
  kontakter: schemaOf(contactSchema),
  hemstod: schemaOf(homeSupportSchema),
  overenskommelser: schemaOf(agreementSchema),
  vardplaner: schemaOf(carePlanSchema),
  patientinformation: schemaOf(informationSchema),
  lakemedel: schemaOf(medicineSchema),
  vaccinationer: schemaOf(vaccinationSchema),
  remisser: schemaOf(referralSchema),
  avgifter: schemaOf(feeSchema),
  inkorg: schemaOf(messageSchema),
  insatser: schemaOf(insatsSchema),
  genomforande: schemaOf(visitSchema),
  sar: schemaOf(woundSchema),
  matvarden: schemaOf(measurementSchema),
  halsa: healthAnswerSchema,
  provsvar: schemaOf(replySchema),
  anteckningar: schemaOf(noteSchema),
  ombud: schemaOf(representationSchema),
  delning: schemaOf(sharingSchema),
  kallor: schemaOf(careSourceSchema),
} satisfies Record<AskingArea, unknown> & Record<string, unknown>
/** The same of those below an area, whose faults are those of the area, and of what is made of several. */
const schemasBelow = {
  'sedan-sist': v.object({
    ...answerEnvelopeSchema.entries,
    ...sinceAroundSchema.entries,
    items: v.array(changeSchema),
  }),
  'delning/logg': schemaOf(logItemSchema),
  'delning/sparrar': schemaOf(blockedSchema),
  'delning/parter': schemaOf(partySchema),
  forslag: schemaOf(proposalSchema),
}
const allSchemas = { ...answerSchemas, ...schemasBelow }
export type Told = keyof typeof allSchemas
/** Every resource with items. */
export const everyTold = Object.keys(allSchemas) as Told[]
export type Themed = keyof typeof answerSchemas
export const themed = Object.keys(answerSchemas) as Themed[]

let opened = 0

/** The world of a query string; throws on one that is wrong. */
export function openWorld(query: string): World {
  const parsed = parseWorld(new URLSearchParams(query))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  // A world of its own, in which what a test changes is changed in no other.
  const key = `opened-${(opened += 1)}`
  return { ...parsed.world, key, visit: key }
}

/** The headers that the portal sends for the person of a world, or for another whom that person represents. */
export function headersOf(world: World, subject: PersonaId = world.persona): Record<string, string> {
  return {
    'Subject-Of-Care': personaOf(subject).person.id,
    'Actor-Id': personaOf(world.persona).person.id,
    'Actor-Type': subject === world.persona ? 'subject_of_care' : 'subject_of_care_agent',
  }
}

/** The same world as another person sees it, in a browser of that person's own. */
export function seenBy(world: World, persona: PersonaId): World {
  return { ...world, persona, visit: `${world.visit} ${persona}` }
}

/** The worlds of the requests under way, by the header that says which. */
const askedIn = new Map<string, World>()
const whichWorld = 'Test-World'

// Made once, since each handler takes a stack trace when it is made, which costs more than what the handlers answer.
const handlers = createHandlers((request) => {
  const world = askedIn.get(request.headers.get(whichWorld) ?? '')
  if (!world) throw new Error(`${request.url} is asked in no world`)
  return world
})

let requests = 0

/** What the API answers a request in a world. */
export async function responseIn(world: World, request: Request): Promise<Response | undefined> {
  const id = String((requests += 1))
  request.headers.set(whichWorld, id)
  askedIn.set(id, world)
  try {
    return await getResponse(handlers, request)
  } finally {
    askedIn.delete(id)
  }
}

/** Asks a resource of a world. With fake timers, time passes until there is an answer, at most 40 s. */
export async function ask(query: string, resource: string, init: RequestInit = {}): Promise<Response> {
  const world = openWorld(query)
  const request = new Request(`http://x.example/some/base/api/${resource}`, {
    headers: headersOf(world),
    ...init,
  })
  const pending = responseIn(world, request)
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(40_000)
  const response = await pending
  if (!response) throw new Error(`nothing answers ${resource}`)
  return response
}

/** Asks a resource in a world, or with a body sends it there. The body of the answer is not checked. */
export async function send(
  world: World,
  resource: string,
  body?: unknown,
  headers = headersOf(world),
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const response = await responseIn(
    world,
    new Request(`http://x.example/api/${resource}`, {
      headers,
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    }),
  )
  if (!response) throw new Error(`nothing answers ${resource}`)
  return {
    status: response.status,
    body: (await response.json()) as unknown,
    headers: response.headers,
  }
}

/** The answer of a resource, checked against the portal's contract. */
export async function answer<Resource extends Told>(
  query: string,
  resource: Resource,
  search = '',
): Promise<v.InferOutput<(typeof allSchemas)[Resource]>> {
  const response = await ask(query, resource + search)
  const body: unknown = await response.json()
  const checked = v.parse<(typeof allSchemas)[Resource]>(allSchemas[resource], body)
  // The schemas drop what they do not know; whatever they dropped should not have been sent.
  if (JSON.stringify(inOneOrder(checked)) !== JSON.stringify(inOneOrder(body))) {
    throw new Error(`${resource} holds fields that are not in its contract`)
  }
  return checked
}

function schemaOf<Item extends v.GenericSchema>(item: Item) {
  return v.object({ ...answerEnvelopeSchema.entries, items: v.array(item) })
}
