import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import { isStatus } from '../contracts/riv-ta/care-contact-status.ts'
import type { KeptReply } from '../platform/event-replies.ts'
import type { Persona } from '../worlds/personas.ts'

/** A reply that the platform keeps, with the time as the one who is told of it may know it. */
export type ToldReply = Pick<KeptReply, 'reply' | 'undoable' | 'by'> & {
  asBooked: TimelineEvent
  /** Id of the care contact that the booking was told together with. */
  joined?: string | undefined
}

/** The replies that are told, by the id of the event, and whom they are told to. */
export type Replies = { kept: ReadonlyMap<string, ToldReply>; actor?: Persona | undefined }

/**
 * Events with what was answered them. One that was called off here stands as it was booked, with what the source says of
 * it now, so that a visit at home is not told with the address of an office; it stands also when its source tells no more of
 * it. The care contact that it was planned as is that visit, and no second row that still seems to be coming.
 */
export function withReplies(events: TimelineEvent[], { kept, actor }: Replies): TimelineEvent[] {
  if (kept.size === 0) return events
  const off = [...kept].filter(([, { reply }]) => reply === 'cancel' || reply === 'no-help-needed')
  const parts = new Set(off.flatMap(([, { joined }]) => joined ?? []))
  const left = events.filter((event) => !parts.has(event.id) || kept.has(event.id) || hasTakenPlace(event))
  const told = new Set(left.map(({ id }) => id))
  return [
    ...left.map((event) => {
      const reply = kept.get(event.id)
      return reply && isAbout(reply, event) ? answered(event, reply, actor) : event
    }),
    ...off
      .filter(([id]) => !told.has(id))
      .map(([, reply]) => answered({ ...reply.asBooked, belongsTo: [] }, reply, actor)),
  ]
}

function hasTakenPlace({ status }: TimelineEvent): boolean {
  return isStatus(status?.code, 'ongoing', 'finished')
}

/** False when the schedule has the same record at another time: a new time has not been answered. */
function isAbout({ asBooked }: ToldReply, event: TimelineEvent): boolean {
  return event.kind !== 'booking' || event.start === asBooked.start
}

/** What the time is a part of is told by the event as it is gathered. */
function answered(
  { status, alsoFrom, source, belongsTo }: TimelineEvent,
  { reply, undoable, by, asBooked }: ToldReply,
  actor: Persona | undefined,
): TimelineEvent {
  const own = actor === undefined || actor.id === by.id
  const stands = reply === 'coming' || reply === 'other-time'
  return {
    ...asBooked,
    belongsTo,
    source,
    alsoFrom,
    ...(status && { status }),
    ...(!stands && { cancelBookingAllowed: false, rebookingAllowed: false }),
    answered: { reply, undoable, own, ...(!own && by.name && { by: by.name }) },
  }
}
