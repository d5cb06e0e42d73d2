import type { EventReply, EventReplyAnswer } from '../../app/tidslinje/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import type { TimeslotDetail } from '../contracts/riv-ta/get-subject-of-care-schedule.ts'
import { meetingOfBooking } from '../contracts/riv-ta/meeting-of.ts'
import { type Change, changeOf, setChange } from './changes.ts'

/** A booked time as its producer holds it, and the world in which it is answered. */
export type Booked = {
  producer: Producer
  booking: TimeslotDetail
  worldKey: string
  now: Date
  /** True when somebody has booked the time anew since it was called off. */
  isRetaken?: boolean
}

const changeBy: Readonly<Record<Exclude<EventReply, 'undo'>, Change>> = {
  coming: 'accepted',
  'other-time': 'time-asked',
  cancel: 'cancelled',
  'no-help-needed': 'cancelled',
  'cannot-come': 'cannot-come',
}

/**
 * What the producer says to the person's answer, and does. Its own rules decide: whether the time may be called
 * off at all (`cancel_booking_allowed`, `isInvitation`), until when, and whether it can be taken back.
 */
export function replyTo(
  { producer, booking, worldKey, now, isRetaken }: Booked,
  reply: EventReply,
): EventReplyAnswer {
  const { bookingId, startTimeInclusive: start } = booking
  if (!bookingId) return { outcome: 'not-possible', undoable: false }
  const before = changeOf(worldKey, producer.logicalAddress, bookingId)
  const set = (change: Change | undefined) => setChange(worldKey, producer.logicalAddress, bookingId, change)
  const { untilHours, undo } = producer.replies
  if (reply === 'undo') {
    if (!before) return { outcome: 'already-done', undoable: false }
    if (!undo || isRetaken) return { outcome: 'not-possible', undoable: false, text: texts.noUndo }
    set(undefined)
    return { outcome: 'done', undoable: false }
  }
  if (!isAllowed(booking, reply)) return { outcome: 'not-possible', undoable: false }
  if (before === changeBy[reply]) return { outcome: 'already-done', undoable: undo }
  const hoursLeft = start ? (Date.parse(start) - now.getTime()) / 3_600_000 : Infinity
  // To hear that somebody comes is never too late.
  if (reply !== 'coming' && hoursLeft < untilHours) {
    return { outcome: 'too-late', undoable: false, text: texts.tooLate(untilHours) }
  }
  set(changeBy[reply])
  return { outcome: 'done', undoable: undo, text: texts[reply] }
}

function isAllowed(booking: TimeslotDetail, reply: EventReply): boolean {
  const mayCancel = booking.cancel_booking_allowed === true
  const { atHome } = meetingOfBooking(booking)
  if (reply === 'coming') return booking.isInvitation === true
  if (reply === 'cannot-come' || reply === 'other-time') {
    return booking.isInvitation === true || (mayCancel && atHome)
  }
  return mayCancel && atHome === (reply === 'no-help-needed')
}

/** The producers' own words to the person. */
const texts = {
  coming: 'Tack, då ses vi.',
  'other-time': 'Tack för att du sa till. Vi hör av oss till dig om en ny tid.',
  cancel: 'Din tid är avbokad. Välkommen att boka en ny när det passar dig.',
  'no-help-needed': 'Tack, då kommer vi inte den här gången.',
  'cannot-come': 'Tack för att du sa till.',
  noUndo: 'Tiden har redan gått till någon annan. Ring oss för en ny.',
  tooLate: (hours: number) => `Du behöver säga till senast ${hours} timmar före. Ring oss i stället.`,
} as const
