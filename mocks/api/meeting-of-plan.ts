import { producers } from '../catalogue/producers.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { PlanStructureRecord } from '../contracts/own/plan-structures.ts'
import { type KeptReply, repliesIn } from '../platform/event-replies.ts'
import { type FromProducer, type Question } from '../platform/gather.ts'
import { dayIn, timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import { swedishMinute } from '../worlds/swedish-time.ts'
import { knownRecords } from './known-events.ts'
import { receiverId, unitOfReceiver } from './receiver.ts'
import { itemId } from './source.ts'
import { partsById } from './vardplaner.ts'

type Meeting = NonNullable<PlanStructureRecord['meeting']>

/** A plan whose meeting is asked about, by the id it is told by. */
export type PlanMet = FromProducer<PlanStructureRecord> & { id: string; meeting: Meeting | undefined }

/** The plan of an id, as the one who asks may know it by what its source has now. */
export function planMet(question: Question, id: string): PlanMet | undefined {
  const found = partsById(knownRecords('PlanStructures', question)).get(id)
  return found && { ...found, id, meeting: found.item.meeting }
}

/** Why nothing more can be said to a meeting, or of one that is not there; undefined when it can. */
export function closedBecause({ world }: Question, { item, meeting }: PlanMet) {
  if (item.status === 'ended') return 'plan-ended'
  if (!meeting) return 'no-meeting'
  if (meeting.status === 'cancelled') return 'meeting-cancelled'
  return meeting.status === 'held' || isOver(meeting, timeIn(world), dayIn(world))
    ? 'meeting-over'
    : undefined
}

/** With an end that comes after its start it is over then, else when its Swedish day is. */
function isOver({ start, end }: Meeting, now: Date, today: string): boolean {
  if (!start) return false
  const ends = end !== undefined && Date.parse(end) > Date.parse(start)
  return ends ? Date.parse(end) <= now.getTime() : swedishMinute(new Date(start)).slice(0, 10) < today
}

/** The times in calendars that are the meeting, by the id of the event of each and the producer that has it. */
export function calendarsOf({ meeting }: PlanMet) {
  return (meeting?.bookings ?? []).map(({ sourceSystemHSAId, bookingId }) => {
    const producer = producers.find((one) => one.sourceSystemHSAId === sourceSystemHSAId)
    return { producer, bookingId, event: producer && itemId(producer, 'visit', bookingId) }
  })
}

/** What stands as the answer to a time in a calendar, as it is now: a time that has been moved has not been answered. */
export function answerIn({ world, persona }: Question, event: string): KeptReply | undefined {
  const reply = repliesIn(personKey(world, persona)).get(event)
  if (!reply) return undefined
  const { producer, item } = reply.booking
  const now = knownRecords('GetSubjectOfCareSchedule', { world, persona }).find(
    (one) => one.producer === producer && one.item.bookingId === item.bookingId,
  )
  return now && now.item.startTimeInclusive !== item.startTimeInclusive ? undefined : reply
}

/** The calendars that take replies, whoever asks. */
export function answerableIn({ world, persona }: Question, met: PlanMet): string[] {
  const bookings = knownRecords('GetSubjectOfCareSchedule', { world, persona })
  return calendarsOf(met).flatMap(({ producer, bookingId, event }) => {
    const booking = bookings.find((one) => one.producer === producer && one.item.bookingId === bookingId)
    return event && booking?.item.isInvitation ? [event] : []
  })
}

/** Where a letter about the meeting goes: the unit of the one who called, else of the plan, if it takes any from the one who asks. */
export function letterTarget({ world, persona, rights }: Question, { item, meeting }: PlanMet) {
  const caller = meeting?.calledBy
  const id = receiverId(unitOf(caller ? caller.careUnitHSAId : item.header.careUnitHSAId))
  const found = id !== undefined && unitOfReceiver(world, id)
  const may = !rights || rights.own || rights.may('do', 'inkorg')
  return found && may && persona.records[found.producer.id] ? { id, ...found } : undefined
}
