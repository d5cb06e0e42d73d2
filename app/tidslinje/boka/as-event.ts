import type { TimedEvent } from '../event-state.ts'
import type { FreeTime } from './contract.ts'

/** The event that a free time would be, if it were booked: what is said of it, and what it clashes with, is that of an event. */
export function asEvent({
  id,
  unit,
  typeOfVisit,
  form,
  start,
  end,
  performer,
  source,
}: FreeTime): TimedEvent {
  const { hsaId, name, address, phone } = unit
  return {
    id,
    kind: 'booking',
    title: typeOfVisit,
    start,
    ...(end && { end }),
    ...(form !== 'physical' && { remote: form }),
    ...(performer && { performer: { name: performer } }),
    place: { hsaId, name, ...(address && { address }), ...(phone && { phone }) },
    atHome: false,
    isInvitation: false,
    cancelBookingAllowed: false,
    rebookingAllowed: false,
    messageAllowed: false,
    links: {},
    belongsTo: [],
    source,
    alsoFrom: [],
  }
}
