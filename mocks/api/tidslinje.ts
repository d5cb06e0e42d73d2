import type { Answer } from '../../app/platform/answer/contract.ts'
import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import { answerOf } from '../platform/answer.ts'
import { gather, type Question } from '../platform/gather.ts'
import { bookingEvent, careContactEvent, type Placed, requestEvent } from './timeline-events.ts'

/** `GET /api/tidslinje`: from GetSubjectOfCareSchedule, GetCareContacts and GetRequestActivities. Earliest first. */
export async function tidslinje(question: Question): Promise<Answer<TimelineEvent>> {
  const [bookings, contacts, requests] = await Promise.all([
    gather('GetSubjectOfCareSchedule', question),
    gather('GetCareContacts', question),
    gather('GetRequestActivities', question),
  ])
  const events = [
    ...withoutDoubles(bookings.items.map(bookingEvent), contacts.items.map(careContactEvent)),
    ...requests.items.map(requestEvent),
  ]
  return answerOf(events.toSorted(byStart), bookings, contacts, requests)
}

/**
 * Bookings and care contacts, with a booking and the care contact it became as one: same unit, same start. It
 * keeps the booking's details and takes the care contact's status.
 */
export function withoutDoubles(bookings: readonly Placed[], contacts: readonly Placed[]): TimelineEvent[] {
  const left = new Map<string, TimelineEvent[]>()
  const alone: TimelineEvent[] = []
  for (const { event, unit } of contacts) {
    const key = keyOf(event, unit)
    if (key) left.set(key, [...(left.get(key) ?? []), event])
    else alone.push(event)
  }
  const booked = bookings.map(({ event, unit }) => {
    const contact = left.get(keyOf(event, unit) ?? '')?.shift()
    if (!contact) return event
    return joined(event, contact)
  })
  return [...booked, ...[...left.values()].flat(), ...alone]
}

function joined(booking: TimelineEvent, contact: TimelineEvent): TimelineEvent {
  const performer = booking.performer ?? contact.performer
  // Only the care contact says what kind of professional it is.
  const title = contact.performer?.hsaId === performer?.hsaId ? contact.performer?.title : undefined
  return {
    ...contact,
    ...booking,
    ...(performer && { performer: { ...performer, ...(title && { title }) } }),
    ...(contact.status && { status: contact.status }),
  }
}

/** Unit and instant; undefined when either is unknown, and then nothing is taken for the same. */
function keyOf({ start }: TimelineEvent, unit: string | undefined): string | undefined {
  return unit && start?.includes('T') ? `${unit} ${Date.parse(start)}` : undefined
}

/** Earliest first; what has no time yet comes last. A date without time comes as its day begins. */
function byStart(a: TimelineEvent, b: TimelineEvent): number {
  const [first, second] = [a, b].map(({ start }) => (start ? Date.parse(start) : Number.MAX_VALUE))
  return (first ?? 0) - (second ?? 0)
}
