import type { EventReply, TimelineEvent } from '../contract.ts'
import type { EventState } from '../event-state.ts'

/** What can be done about an event from here, elsewhere, or not at all. */
export type Possible = {
  replies: Exclude<EventReply, 'undo'>[]
  /** The unit's own service for a new time. */
  rebook: string | undefined
  /** The unit takes messages here. */
  write: boolean
  /** The unit's own service for messages, where it takes none here. */
  message: string | undefined
  /** The unit takes a new time, or a message, but not in a service that is known: by phone. */
  byPhone: boolean
  /** Nothing can be changed from here; the unit must be asked. */
  readOnly: boolean
}

/**
 * By the contract's own flags: `cancel_booking_allowed`, `rebooking_allowed`, `message_allowed`, `isInvitation`.
 * A visit at home is not "cancelled": another time is asked for, nobody is at home then, or the help is not needed. What
 * takes least away comes first; what has been answered is not asked again.
 */
export function possibleReplies(event: TimelineEvent, state: EventState): Possible {
  const none = {
    replies: [],
    rebook: undefined,
    write: false,
    message: undefined,
    byPhone: false,
    readOnly: false,
  }
  if (state !== 'coming' && state !== 'undated') return none
  if (event.kind !== 'booking') return { ...none, readOnly: event.kind !== 'request' }
  const { rebookingAllowed, messageAllowed, links } = event
  const rebook = rebookingAllowed ? links.rebook : undefined
  const write = messageAllowed && event.writeTo !== undefined
  const message = messageAllowed && !write ? links.message : undefined
  const replies = repliesTo(event)
    .filter((reply) => reply !== event.answered?.reply)
    // Where one can choose a new time, nobody has to ask for one.
    .filter((reply) => reply !== 'other-time' || !rebook)
  // One without a time can be said yes to here; all else of it is asked by phone.
  const byPhone =
    (rebookingAllowed && !rebook) ||
    (messageAllowed && !message && !write) ||
    (replies.length > 0 && !event.start)
  return {
    replies,
    rebook,
    write,
    message,
    byPhone,
    readOnly: replies.length === 0 && !rebook && !write && !message && !byPhone,
  }
}

function repliesTo({ start, isInvitation, cancelBookingAllowed: cancel, atHome }: TimelineEvent) {
  const isTimed = start !== undefined
  const replies: [reply: Possible['replies'][number], isPossible: boolean][] = [
    ['coming', isInvitation],
    ['other-time', isTimed && (isInvitation || (cancel && atHome))],
    ['cannot-come', isTimed && (atHome ? isInvitation || cancel : isInvitation && !cancel)],
    ['no-help-needed', cancel && atHome],
    ['cancel', cancel && !atHome],
  ]
  return replies.flatMap(([reply, isPossible]) => (isPossible ? [reply] : []))
}
