import * as v from 'valibot'
import { eventReplies, eventReplyAnswerSchema, type TimelineEvent } from '../../app/tidslinje/contract.ts'
import { producers } from '../catalogue/producers.ts'
import { requireIndex } from '../platform/engagement-index.ts'
import { keepReply, repliesIn } from '../platform/event-replies.ts'
import type { ItemOf } from '../contracts/contracts.ts'
import type { Question } from '../platform/gather.ts'
import type { Persona } from '../worlds/personas.ts'
import { forPatient } from '../platform/patient-filter.ts'
import { reach } from '../platform/reach.ts'
import { asItWas } from '../producers/as-it-was.ts'
import { confirm } from '../producers/confirmation.ts'
import { bookingsMade, isRetaken } from '../producers/made-bookings.ts'
import { replyTo } from '../producers/replies.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import { json } from './faulty.ts'
import { knownEvents, knownRecords } from './known-events.ts'
import { problem } from './problem.ts'
import { contactOf } from './timeline-of.ts'
import { bookingEvent } from './timeline-events.ts'

/**
 * What `POST /api/tidslinje/{id}/svar` takes.
 * - `reply`: what is answered; see the answer for what the source makes of it
 */
export const bodySchema = v.object({ reply: v.picklist(eventReplies) })

/**
 * `POST /api/tidslinje/{id}/svar`: sends the person's answer on to the producer of the booking. 400 for a body
 * that is no answer, 502 when the producer fails, 504 when it is silent; then nothing has been changed.
 */
export async function svar(
  question: Question & { actor?: Persona },
  id: string,
  body: unknown,
): Promise<Response> {
  const parsed = v.safeParse(bodySchema, body)
  if (!parsed.success) return problem(400, 'bad-reply')
  const { world, persona } = question
  requireIndex(world)
  const found = bookingOf(question, id)
  if (!found) return json({ outcome: 'unknown', undoable: false })
  const { producer } = found
  const reached = await reach(producer, 'GetSubjectOfCareSchedule', question)
  if (reached === 'silent') return problem(504, 'source-silent')
  if (reached === 'failed') return problem(502, 'source-refused')
  const { personnummer } = persona.person
  const worldKey = personKey(world, persona)
  const { reply } = parsed.output
  const before = repliesIn(worldKey).get(id)
  const booked = before ?? bookedBefore(question, found)
  const answer = replyTo(
    {
      producer,
      booking: found.item,
      worldKey,
      now: timeIn(world),
      isRetaken: isRetaken(world, producer.id, found.item.bookingId),
    },
    reply,
  )
  if (answer.outcome === 'done') {
    confirm({ producer, booking: found.item, of: personnummer, worldKey, now: timeIn(world) }, reply)
    const { person } = question.actor ?? persona
    const name = person.protectedIdentity ? undefined : `${person.givenName} ${person.familyName}`
    const by = { id: (question.actor ?? persona).id, ...(name && { name }) }
    const { booking, contact } = booked
    keepReply(
      worldKey,
      id,
      reply === 'undo' ? undefined : { reply, undoable: answer.undoable, by, booking, contact },
    )
  }
  return json(v.parse(eventReplyAnswerSchema, answer))
}

type Booking = { producer: (typeof producers)[number]; item: ItemOf['GetSubjectOfCareSchedule'] }

/** The booking of an event among the connected producers, as it was before any answer to it. */
function bookingOf(question: Question, id: string): Booking | undefined {
  const { world, persona } = question
  const all = producers
    .filter((one) => world.connected.includes(one.id))
    .flatMap((producer): Booking[] => {
      const records = [
        ...(asItWas(persona.records[producer.id] ?? {}, persona, producer.id, timeIn(world))
          .GetSubjectOfCareSchedule ?? []),
        ...bookingsMade(world, persona, producer.id),
      ]
      const { visible } = forPatient('GetSubjectOfCareSchedule', records, persona.person.personnummer)
      return visible.map((item) => ({ producer, item }))
    })
  const found = all.find((one) => bookingEvent(one).event.id === id)
  if (found) return found
  // Beside others of the same id an event has one of its own: then it is known by what it tells.
  const event = knownEvents(question).find((one) => one.id === id && one.kind === 'booking')
  const same = event && all.filter((one) => isTold(bookingEvent(one).event, event))
  return same?.length === 1 ? same[0] : undefined
}

const isTold = (booking: TimelineEvent, event: TimelineEvent) =>
  booking.source.documentId === event.source.documentId &&
  booking.source.sourceSystemHSAId === event.source.sourceSystemHSAId &&
  booking.start === event.start &&
  booking.title === event.title

/** The booking, and the care contact that the person is told together with it, whoever answers. */
function bookedBefore({ world, persona }: Question, booking: Booking) {
  const own = { world, persona }
  const bookings = knownRecords('GetSubjectOfCareSchedule', own)
  const { id } = bookingEvent(booking).event
  const known = bookings.find((one) => bookingEvent(one).event.id === id)
  return { booking, contact: known && contactOf(known, bookings, knownRecords('GetCareContacts', own)) }
}
