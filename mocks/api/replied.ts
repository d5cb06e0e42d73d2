import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import type { KeptReply } from '../platform/event-replies.ts'
import type { Persona } from '../worlds/personas.ts'

/** A planned time as the one who asks is to see it, and the replies that the platform keeps. */
export type Replies = { kept: ReadonlyMap<string, KeptReply>; actor?: Persona | undefined }

/**
 * Events with what was answered them. One that was called off here stands as it was booked, with what the source says of
 * it now, so that a visit at home is not told with the address of an office; the care contact that the same visit was
 * planned as is that visit, and no second row that still seems to be coming.
 */
export function withReplies(events: TimelineEvent[], { kept, actor }: Replies): TimelineEvent[] {
  if (kept.size === 0) return events
  const off = [...kept].filter(([, { reply }]) => reply !== 'cannot-come')
  return events
    .filter(
      (event) =>
        !off.some(([id, { asBooked }]) => event.id !== id && isPlannedAs(event, asBooked) && told(id)),
    )
    .map((event) => {
      const reply = kept.get(event.id)
      return reply ? answered(event, reply, actor) : event
    })

  function told(id: string): boolean {
    return events.some((event) => event.id === id)
  }
}

/** True for the care contact, in any system, of the visit that was booked: same unit, same start. */
function isPlannedAs(event: TimelineEvent, booked: TimelineEvent): boolean {
  return (
    event.kind === 'care-contact' &&
    event.place?.hsaId !== undefined &&
    event.place.hsaId === booked.place?.hsaId &&
    event.start !== undefined &&
    booked.start !== undefined &&
    Date.parse(event.start) === Date.parse(booked.start)
  )
}

function answered(
  event: TimelineEvent,
  { reply, undoable, by, asBooked }: KeptReply,
  actor: Persona | undefined,
): TimelineEvent {
  const { status, alsoFrom, source } = event
  return {
    ...asBooked,
    source,
    alsoFrom,
    ...(status && { status }),
    cancelBookingAllowed: false,
    rebookingAllowed: false,
    answered: { reply, undoable, ...(actor?.id !== by.id && { by: by.name }) },
  }
}
