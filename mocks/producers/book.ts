import type { BookingAnswer } from '../../app/tidslinje/boka/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import type { ProducerId } from '../catalogue/producers.ts'
import type { FreeTimeRecord } from '../contracts/own/free-times.ts'
import type { TimeslotDetail } from '../contracts/riv-ta/get-subject-of-care-schedule.ts'
import { timeIn } from '../worlds/lookup.ts'
import type { Persona } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { holderOf, isLost, makeBooking } from './made-bookings.ts'

/** A free time as its producer holds it, who is to have it, and the world in which it is booked. */
export type Wanted = {
  world: World
  persona: Persona
  producer: Producer & { id: ProducerId }
  offer: FreeTimeRecord
}

/** What the producer says to one who wants a free time, and the booking, where the person has it now. */
export type Booked = { outcome: BookingAnswer['outcome']; text?: string; booking?: TimeslotDetail }

/** Books a free time, if it is still free: a time is one person's, and is not given away twice. */
export function book({ world, persona, producer, offer }: Wanted): Booked {
  const holder = holderOf(world, producer.id, offer.slotId)
  if (holder?.by.id === persona.id) return { outcome: 'already-yours', booking: holder.booking }
  if (holder || isLost(world, offer.slotId)) return { outcome: 'gone' }
  const hoursLeft = (Date.parse(offer.start) - timeIn(world).getTime()) / 3_600_000
  const { untilHours } = producer.bookings ?? { untilHours: 0 }
  if (hoursLeft < untilHours) return { outcome: 'too-late', text: tooLate(untilHours) }
  return { outcome: 'done', booking: makeBooking(world, persona, producer.id, offer) }
}

/** The producer's own words to the person. */
const tooLate = (hours: number) => `Tiden går att boka till och med ${hours} timmar före. Ring oss i stället.`
