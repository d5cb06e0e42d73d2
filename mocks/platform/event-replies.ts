import type { EventReply } from '../../app/tidslinje/contract.ts'
import type { CareContact } from '../contracts/riv-ta/get-care-contacts.ts'
import type { TimeslotDetail } from '../contracts/riv-ta/get-subject-of-care-schedule.ts'
import { perWorld } from '../worlds/per-world.ts'
import type { FromProducer } from './gather.ts'

/** What was answered a booked time, by whom, and the records of it as they stood when it was answered. */
export type KeptReply = {
  reply: Exclude<EventReply, 'undo'>
  /** True when the source takes it back. */
  undoable: boolean
  /** Whoever answered: id of the persona, and the name for others to see; none of one whose identity is protected. */
  by: { id: string; name?: string }
  booking: FromProducer<TimeslotDetail>
  /** The care contact that the booking was told together with. */
  contact?: FromProducer<CareContact> | undefined
}

/**
 * What the platform has sent on and a source has said yes to, by the id of the event, in each opened world. No national
 * contract tells who called a time off, and what a source keeps of it often says less than the booking did.
 */
const kept = perWorld<ReadonlyMap<string, KeptReply>>()

const none: ReadonlyMap<string, KeptReply> = new Map()

/** The replies that stand in a world. */
export function repliesIn(worldKey: string): ReadonlyMap<string, KeptReply> {
  return kept.get(worldKey) ?? none
}

/** Keeps a reply or, with undefined, forgets it. */
export function keepReply(worldKey: string, eventId: string, reply: KeptReply | undefined): void {
  const replies = new Map(repliesIn(worldKey))
  if (reply) replies.set(eventId, reply)
  else replies.delete(eventId)
  kept.set(worldKey, replies)
}
