import { type ProducerId, producerOf } from '../catalogue/producers.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { FreeTimeRecord } from '../contracts/own/free-times.ts'
import type { TimeslotDetail } from '../contracts/riv-ta/get-subject-of-care-schedule.ts'
import { takenMeanwhile } from '../worlds/free-times.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personKey, perWorld } from '../worlds/per-world.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { changeOf } from './changes.ts'

/** A free time that somebody of the world has booked. */
type Made = {
  producer: ProducerId
  slotId: string
  by: Pick<Persona, 'id'>
  booking: TimeslotDetail & { bookingId: string }
}

const made = perWorld<readonly Made[]>('made-bookings')
/** Those of which it has come out that a stranger took them. */
const lost = perWorld<ReadonlySet<string>>('lost-times')

const madeIn = (world: World) => made.get(world.key) ?? []

/** What a person has booked with a producer in this world, called off or not. */
export const bookingsMade = (world: World, by: Persona, producer: ProducerId): TimeslotDetail[] =>
  madeIn(world).flatMap((one) => (one.by.id === by.id && one.producer === producer ? [one.booking] : []))

/** The booking that now holds a free time, of whomever it is; one that was called off holds none. */
export function holderOf(world: World, producer: ProducerId, slotId: string): Made | undefined {
  return madeIn(world).find(
    (one) => one.producer === producer && one.slotId === slotId && !isCalledOff(world, one),
  )
}

function isCalledOff(world: World, { producer, by, booking }: Made): boolean {
  const { logicalAddress } = producerOf(producer)
  return changeOf(personKey(world, by), logicalAddress, booking.bookingId) === 'cancelled'
}

/** True when another booking has taken the time of one that was called off. */
export function isRetaken(world: World, producer: ProducerId, bookingId: string | undefined): boolean {
  const before = madeIn(world).find((one) => one.producer === producer && one.booking.bookingId === bookingId)
  return before !== undefined && holderOf(world, producer, before.slotId) !== undefined
}

/** Those of the offered times that can be booked still, as far as the producer knows: not begun, and not taken. */
export function stillFree(
  world: World,
  producer: ProducerId,
  offered: readonly FreeTimeRecord[],
): FreeTimeRecord[] {
  const now = timeIn(world).getTime()
  const gone = lost.get(world.key)
  return offered.filter(
    ({ slotId, start }) =>
      Date.parse(start) > now && !gone?.has(slotId) && !holderOf(world, producer, slotId),
  )
}

/** True of a time that a stranger has taken; from now on it is not told as free. */
export function isLost(world: World, slotId: string): boolean {
  if (!takenMeanwhile.has(slotId)) return false
  lost.set(world.key, new Set(lost.get(world.key)).add(slotId))
  return true
}

const forms = {
  physical: ['besok', 'Besök'],
  phone: ['telefon', 'Telefonsamtal'],
  video: ['video', 'Videosamtal'],
} as const

/** Books a free time: from now on it stands in the person's schedule, and can be called off there. */
export function makeBooking(
  world: World,
  by: Persona,
  producer: ProducerId,
  offer: FreeTimeRecord,
): TimeslotDetail {
  const before = madeIn(world)
  const { slotId, header, start, end, performer, typeOfVisit, form, information } = offer
  const unit = unitOf(header.careUnitHSAId)
  const [careTypeID, careTypeName] = forms[form]
  const times = before.filter((one) => one.producer === producer && one.slotId === slotId).length
  const booking = {
    startTimeInclusive: start,
    ...(end && { endTimeExclusive: end }),
    healthcare_facility: header.careUnitHSAId,
    ...(performer?.hsaId && { performer: performer.hsaId }),
    // Booked anew after it was called off, it is another booking.
    bookingId: `${slotId}-${times + 1}`,
    ...(information && { purpose: information }),
    ...(unit && { healthcare_facility_name: unit.name }),
    ...(performer && { performerName: performer.name }),
    timeTypeName: typeOfVisit,
    careTypeName,
    careTypeID,
    cancel_booking_allowed: true,
    rebooking_allowed: false,
    message_allowed: unit?.links?.message !== undefined,
  }
  made.set(world.key, [...before, { producer, slotId, by: { id: by.id }, booking }])
  return booking
}

/** Tells the states of a person's bookings apart, for what is kept between answers. */
export const madeKey = (world: World, by: Persona): string =>
  madeIn(world)
    .flatMap((one) => (one.by.id === by.id ? [one.booking.bookingId] : []))
    .join(' ')
