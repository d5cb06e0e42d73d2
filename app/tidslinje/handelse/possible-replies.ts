import type { EventReply, TimelineEvent } from '../contract.ts'
import type { EventState } from '../event-state.ts'

/** What can be done about an event from here, elsewhere, or not at all. */
export type Possible = {
  replies: Exclude<EventReply, 'undo'>[]
  /** The unit's own service for a new time. */
  rebook: string | undefined
  /** The unit's own service for messages. */
  message: string | undefined
  /** The unit takes a new time, or a message, but not in a service that is known: by phone. */
  byPhone: boolean
  /** Nothing can be changed from here; the unit must be asked. */
  readOnly: boolean
}

/**
 * By the contract's own flags: `cancel_booking_allowed`, `rebooking_allowed`, `message_allowed`, `isInvitation`.
 * A visit at home is not "cancelled": the person says that the help is not needed, or that the time is wrong.
 */
export function possibleReplies(event: TimelineEvent, state: EventState): Possible {
  const none = { replies: [], rebook: undefined, message: undefined, byPhone: false, readOnly: false }
  if (state !== 'coming' && state !== 'undated') return none
  if (event.kind !== 'booking') return { ...none, readOnly: event.kind !== 'request' }
  const {
    cancelBookingAllowed: cancel,
    rebookingAllowed,
    messageAllowed,
    isInvitation,
    atHome,
    links,
  } = event
  const replies: Possible['replies'] = []
  if (cancel) replies.push(atHome ? 'no-help-needed' : 'cancel')
  if (isInvitation || (cancel && atHome)) replies.push('cannot-come')
  const rebook = rebookingAllowed ? links.rebook : undefined
  const message = messageAllowed ? links.message : undefined
  const byPhone = (rebookingAllowed && !rebook) || (messageAllowed && !message)
  return {
    replies,
    rebook,
    message,
    byPhone,
    readOnly: replies.length === 0 && !rebook && !message && !byPhone,
  }
}
