import * as v from 'valibot'
import type { Answer } from '#platform/answer/contract.ts'
import { type Bookable, bookingAnswerSchema } from '../../app/tidslinje/boka/contract.ts'
import { producers } from '../catalogue/producers.ts'
import { answerOf } from '../platform/answer.ts'
import { noteDid } from '../platform/access-log.ts'
import { requireIndex } from '../platform/engagement-index.ts'
import { gather, type Question } from '../platform/gather.ts'
import { mayKnow } from '../platform/may-know.ts'
import { forPatient } from '../platform/patient-filter.ts'
import { reach } from '../platform/reach.ts'
import { book, type Wanted } from '../producers/book.ts'
import type { Persona } from '../worlds/personas.ts'
import { freeTimeId, freeTimeOf, otherUnits } from './bookable.ts'
import { json } from './faulty.ts'
import { problem } from './problem.ts'
import { bookingEvent } from './timeline-events.ts'

/**
 * `GET /api/tidslinje/boka`: the free times, soonest first, from the project's own contract FreeTimes; and after them the person's
 * other units, from GetSubjectOfCareSchedule and, where contacts may be seen, GetListing.
 */
export async function bokbara(question: Question): Promise<Answer<Bookable>> {
  const knowsListing = mayKnow(question.rights, 'GetListing')
  const [free, bookings, listings] = await Promise.all([
    gather('FreeTimes', question),
    gather('GetSubjectOfCareSchedule', question),
    knowsListing ? gather('GetListing', question) : undefined,
  ])
  const times = free.items.map(freeTimeOf).toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))
  const named = [
    ...(listings?.items ?? []).map(({ producer, item }) => ({
      producer,
      hsaId: item.healthcareFacility?.id,
    })),
    ...bookings.items.map(({ producer, item }) => ({ producer, hsaId: item.healthcare_facility })),
  ]
  const gathered = [free, bookings, ...(listings ? [listings] : [])]
  return answerOf<Bookable>([...times, ...otherUnits(named, times)], ...gathered)
}

/**
 * What `POST /api/tidslinje/boka` takes.
 * - `time`: id of a free time, of `GET /api/tidslinje/boka`
 */
export const bodySchema = v.object({ time: v.string() })

type Asked = Question & { actor: Persona; key: string }

/**
 * `POST /api/tidslinje/boka`: books a free time with its producer. 400 for a body that names none, 502 when the producer fails,
 * 504 when it is silent; then nothing has been booked.
 */
export async function boka(asked: Asked, body: unknown): Promise<Response> {
  const parsed = v.safeParse(bodySchema, body)
  if (!parsed.success) return problem(400, 'bad-time')
  const { world, persona, actor, key } = asked
  requireIndex(world)
  const wanted = offerOf(asked, parsed.output.time)
  if (!wanted) return json({ outcome: 'gone' })
  const { producer } = wanted
  const reached = await reach(producer, 'FreeTimes', asked)
  if (reached === 'silent') return problem(504, 'source-silent')
  if (reached === 'failed') return problem(502, 'source-refused')
  const { booking, ...said } = book(wanted)
  const event = booking && bookingEvent({ producer, item: booking }).event
  if (said.outcome === 'done' && event?.place) {
    noteDid(world.key, { actor, subject: persona.id, key }, { kind: 'booked', with: event.place.name })
  }
  return json(v.parse(bookingAnswerSchema, { ...said, event }))
}

/** The offer of an id among those of the connected producers, whether or not it is still free. */
function offerOf({ world, persona, rights }: Question, id: string): Wanted | undefined {
  return producers
    .filter((one) => world.connected.includes(one.id))
    .flatMap((producer) => {
      const offered = persona.records[producer.id]?.FreeTimes ?? []
      const { visible } = forPatient('FreeTimes', offered, persona.person.personnummer, rights)
      return visible.map((offer) => ({ world, persona, producer, offer }))
    })
    .find(({ producer, offer }) => freeTimeId(producer, offer) === id)
}
