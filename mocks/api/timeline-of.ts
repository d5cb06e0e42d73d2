import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import type { ItemOf } from '../contracts/contracts.ts'
import type { FromProducer } from '../platform/gather.ts'
import { planEvents, bookingKey } from './plan-events.ts'
import { bookingEvent, careContactEvent, type Placed, requestEvent } from './timeline-events.ts'

/** The contracts that the timeline is made of. */
export const timelineContracts = [
  'GetSubjectOfCareSchedule',
  'GetCareContacts',
  'GetRequestActivities',
  'Agreements',
  'PlanStructures',
] as const
type TimelineContract = (typeof timelineContracts)[number]

export type TimelineRecords = { [C in TimelineContract]: readonly FromProducer<ItemOf[C]>[] }

/** The events of records that have passed the patient filter, earliest first. */
export function timelineOf(records: TimelineRecords): TimelineEvent[] {
  const { events, ofBooking } = planEvents(records.Agreements, records.PlanStructures)
  const bookings = records.GetSubjectOfCareSchedule.map((booking) => {
    const placed = bookingEvent(booking)
    const { sourceSystemHSAId, documentId } = placed.event.source
    return withPlans(placed, ofBooking.get(bookingKey(sourceSystemHSAId, documentId)))
  })
  const contacts = records.GetCareContacts.map((contact) => {
    const placed = careContactEvent(contact)
    const { sourceSystemHSAId, documentId } = placed.event.source
    return withPlans(placed, ofBooking.get(bookingKey(sourceSystemHSAId, documentId)))
  })
  const all = [
    ...withoutDoubles(bookings, contacts),
    ...records.GetRequestActivities.map(requestEvent),
    ...events,
  ]
  return all.toSorted(byStart)
}

function withPlans(placed: Placed, belongsTo: TimelineEvent['belongsTo'] | undefined): Placed {
  return belongsTo ? { ...placed, event: { ...placed.event, belongsTo } } : placed
}

/**
 * Bookings and care contacts, with a booking and the care contact it became as one: same unit, same start. It
 * keeps the booking's details and takes the care contact's status.
 */
function withoutDoubles(bookings: readonly Placed[], contacts: readonly Placed[]): TimelineEvent[] {
  const left = new Map<string, TimelineEvent[]>()
  const alone: TimelineEvent[] = []
  for (const { event, unit } of contacts) {
    const key = keyOf(event, unit)
    const known = key && left.get(key)
    if (known) known.push(event)
    else if (key) left.set(key, [event])
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
  const sameSystem = contact.source.sourceSystemHSAId === booking.source.sourceSystemHSAId
  return {
    ...contact,
    ...booking,
    ...(performer && { performer: { ...performer, ...(title && { title }) } }),
    ...(contact.status && { status: contact.status }),
    alsoFrom: sameSystem ? [] : [contact.source],
  }
}

/** Unit and instant; undefined when either is unknown, and then nothing is taken for the same. */
function keyOf({ start }: TimelineEvent, unit: string | undefined): string | undefined {
  return unit && start?.includes('T') ? `${unit} ${Date.parse(start)}` : undefined
}

/** Earliest first; what has no time yet comes last. A date without time comes as its day begins. */
function byStart(a: TimelineEvent, b: TimelineEvent): number {
  return timeOf(a) - timeOf(b)
}

function timeOf({ start }: TimelineEvent): number {
  return start ? Date.parse(start) : Number.MAX_VALUE
}
