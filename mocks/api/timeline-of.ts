import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import { isStatus } from '../contracts/riv-ta/care-contact-status.ts'
import type { ItemOf } from '../contracts/contracts.ts'
import type { CareContact } from '../contracts/riv-ta/get-care-contacts.ts'
import type { TimeslotDetail } from '../contracts/riv-ta/get-subject-of-care-schedule.ts'
import { meetOtherwise } from '../contracts/riv-ta/meeting-of.ts'
import type { FromProducer } from '../platform/gather.ts'
import { apart } from '../platform/apart.ts'
import { oneOfEachMeeting } from './meeting-times.ts'
import { planEvents, bookingKey } from './plan-events.ts'
import { type Replies, withReplies } from './replied.ts'
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

/** The events of records that have passed the patient filter, with what was answered them, earliest first. */
export function timelineOf(records: TimelineRecords, replies: Replies): TimelineEvent[] {
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
    ...oneOfEachMeeting(withoutDoubles(once(bookings), once(contacts))),
    ...records.GetRequestActivities.map(requestEvent),
    ...events,
  ]
  return withReplies(apart(all), replies).toSorted(byStart)
}

/**
 * The event that tells of each care contact, by the id that the care contact has alone: the booking that it was, or itself. One of
 * which there are several of the same id is not among them, since nobody knows which is meant.
 */
export function visitsIn(records: TimelineRecords, events: readonly TimelineEvent[]): Map<string, string> {
  const bookings = once(records.GetSubjectOfCareSchedule.map(bookingEvent))
  const contacts = once(records.GetCareContacts.map(careContactEvent))
  const booked = new Map(
    pairsOf(bookings, contacts).flatMap((contact, index) => {
      const booking = bookings[index]
      return contact && booking ? [[contact, booking.event.id] as const] : []
    }),
  )
  const told = new Set(events.map(({ id }) => id))
  const byId = Map.groupBy(contacts, ({ event }) => event.id)
  return new Map(
    [...byId].flatMap(([id, [contact, ...others]]) => {
      const visit = contact && (booked.get(contact) ?? id)
      return visit && others.length === 0 && told.has(visit) ? [[id, visit]] : []
    }),
  )
}

/** What stands there twice in all its parts is one, and takes up one place only. */
function once(placed: readonly Placed[]): Placed[] {
  const seen = new Map<string, string[]>()
  return placed.filter(({ event }) => {
    const before = seen.get(event.id)
    if (!before) seen.set(event.id, [JSON.stringify(event)])
    else if (before.includes(JSON.stringify(event))) return false
    else before.push(JSON.stringify(event))
    return true
  })
}

function withPlans(placed: Placed, belongsTo: TimelineEvent['belongsTo'] | undefined): Placed {
  return belongsTo ? { ...placed, event: { ...placed.event, belongsTo } } : placed
}

/** Bookings and care contacts, with a booking and the care contact it became as one. */
function withoutDoubles(bookings: readonly Placed[], contacts: readonly Placed[]): TimelineEvent[] {
  const pairs = pairsOf(bookings, contacts)
  const taken = new Set(pairs)
  const booked = bookings.map(({ event }, index) => {
    const contact = pairs[index]
    return contact ? joined(event, contact.event) : event
  })
  return [...booked, ...contacts.filter((one) => !taken.has(one)).map(({ event }) => event)]
}

/**
 * The care contact that each booking became: the same record of the same system, else the same unit and start. The booking
 * keeps its details and takes the care contact's status.
 */
function pairsOf(bookings: readonly Placed[], contacts: readonly Placed[]): (Placed | undefined)[] {
  const left = new Set(contacts)
  const byId = Map.groupBy(contacts, ({ event }) => event.id)
  const byKey = Map.groupBy(contacts, ({ event, unit }) => keyOf(event, unit))
  const take = (one: Placed | undefined) => (one && left.delete(one) ? one : undefined)
  const same = bookings.map((booking) =>
    take(byId.get(booking.event.id)?.find((contact) => isSameRecord(booking, contact))),
  )
  return bookings.map(({ event, unit }, index) => same[index] ?? take(sameVisit(event, unit)))

  function sameVisit(booking: TimelineEvent, unit: string | undefined): Placed | undefined {
    const key = keyOf(booking, unit)
    if (!key) return undefined
    const here = (byKey.get(key) ?? []).filter((one) => left.has(one))
    // What is off says nothing of another record, and two ways to meet are two visits.
    return here.find(({ event }) => !isOff(event) && !meetOtherwise(booking, event))
  }
}

/**
 * True for one record in two contracts. An id alone does not say so, for a system may number its bookings and its contacts apart;
 * the start does, or that a time at the same unit is called off or was only planned: then the schedule has the new one.
 */
function isSameRecord(booking: Placed, contact: Placed): boolean {
  if (booking.event.id !== contact.event.id || booking.unit !== contact.unit) return false
  return (
    !isMoved(booking.event, contact.event) ||
    isStatus(contact.event.status?.code, 'cancelled', 'booked', 'waiting')
  )
}

function isOff({ status }: TimelineEvent): boolean {
  return isStatus(status?.code, 'cancelled')
}

function isSameSystem(a: TimelineEvent, b: TimelineEvent): boolean {
  return a.source.sourceSystemHSAId === b.source.sourceSystemHSAId
}

function joined(booking: TimelineEvent, contact: TimelineEvent): TimelineEvent {
  const performer = booking.performer ?? contact.performer
  // Only the care contact says what kind of professional it is.
  const title = contact.performer?.hsaId === performer?.hsaId ? contact.performer?.title : undefined
  const moved = isMoved(booking, contact)
  const { status, remote: _, ...told } = contact
  return {
    ...told,
    ...booking,
    ...(performer && { performer: { ...performer, ...(title && { title }) } }),
    // What was called off of a visit with a new time is its former time.
    ...(status && !moved && { status }),
    ...(moved && { movedFrom: contact.start }),
    alsoFrom: isSameSystem(contact, booking) ? [] : [contact.source],
  }
}

/** The event of a booking, told together with the care contact that it became. */
export function bookedEvent(
  booking: FromProducer<TimeslotDetail>,
  contact: FromProducer<CareContact> | undefined,
): TimelineEvent {
  const { event } = bookingEvent(booking)
  return contact ? joined(event, careContactEvent(contact).event) : event
}

/** The care contact that a booking is told together with, among these. */
export function contactOf(
  booking: FromProducer<TimeslotDetail>,
  bookings: readonly FromProducer<TimeslotDetail>[],
  contacts: readonly FromProducer<CareContact>[],
): FromProducer<CareContact> | undefined {
  const placed = contacts.map(careContactEvent)
  const pairs = pairsOf(bookings.map(bookingEvent), placed)
  const found = pairs[bookings.indexOf(booking)]
  return found && contacts[placed.indexOf(found)]
}

/** True for the same record with another start: the schedule has the new one. */
function isMoved(booking: TimelineEvent, contact: TimelineEvent): boolean {
  return (
    booking.id === contact.id &&
    booking.start !== undefined &&
    contact.start !== undefined &&
    Date.parse(booking.start) !== Date.parse(contact.start)
  )
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
