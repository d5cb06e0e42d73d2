import type { Unit } from '../../catalogue/producer.ts'
import type { TimeslotDetail } from '../../contracts/riv-ta/get-subject-of-care-schedule.ts'
import { at } from './common.ts'

const forms = {
  besok: 'Besök',
  hembesok: 'Hembesök',
  telefon: 'Telefonsamtal',
  video: 'Videosamtal',
  // A code that only its source knows, and no name of it.
  annat: undefined,
} as const

/** Facts of a booked time. Times are Swedish local; without a start it has no time yet. */
export type BookingFacts = {
  id: string
  unit: Unit
  start?: string
  end?: string
  what: string
  form: keyof typeof forms
  /** Somebody by name, or only by role, as hemtjänst often books. */
  performer?: { hsaId?: string; name: string }
  resource?: string
  /** What the unit says about the time. */
  purpose?: string
  /** What the person said. */
  reason?: string
  invitation?: boolean
  allowed: readonly ('cancel' | 'rebook' | 'message')[]
}

/** A booked time as a producer holds it. */
export function booking(facts: BookingFacts): TimeslotDetail {
  const { id, unit, start, end, what, form, performer, resource, purpose, reason, invitation, allowed } =
    facts
  return {
    ...(start && { startTimeInclusive: at(start) }),
    ...(end && { endTimeExclusive: at(end) }),
    healthcare_facility: unit.hsaId,
    ...(performer?.hsaId && { performer: performer.hsaId }),
    bookingId: id,
    ...(purpose && { purpose }),
    ...(reason && { reason }),
    ...(resource && { resourceName: resource }),
    healthcare_facility_name: unit.name,
    ...(performer && { performerName: performer.name }),
    timeTypeName: what,
    ...(forms[form] && { careTypeName: forms[form] }),
    careTypeID: form,
    cancel_booking_allowed: allowed.includes('cancel'),
    rebooking_allowed: allowed.includes('rebook'),
    message_allowed: allowed.includes('message'),
    ...(invitation && { isInvitation: true }),
  }
}
