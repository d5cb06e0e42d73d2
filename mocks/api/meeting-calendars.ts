import type { MeetingCalendar } from '../../app/vardplaner/mote/contract.ts'
import { isStatus } from '../contracts/riv-ta/care-contact-status.ts'
import { repliesIn } from '../platform/event-replies.ts'
import type { Question } from '../platform/gather.ts'
import { maySee } from '../platform/may-know.ts'
import { personKey } from '../worlds/per-world.ts'
import { knownEvents } from './known-events.ts'
import { answerableIn, calendarsOf, type PlanMet } from './meeting-of-plan.ts'

/** How a meeting stands in each calendar that has it; none to one who may not see times. */
export function calendarsTold(question: Question, met: PlanMet): MeetingCalendar[] {
  if (!maySee(question.rights, 'tidslinje')) return []
  const replies = repliesIn(personKey(question.world, question.persona))
  const answerable = answerableIn(question, met)
  const told = knownEvents(question).flatMap((event) =>
    [event.source, ...event.alsoFrom].map((source) => ({ event, source })),
  )
  return calendarsOf(met).map(({ producer, bookingId, event: id }): MeetingCalendar => {
    // Told together with that of another calendar, it is known by its source.
    const found = told.find(
      ({ source }) =>
        source.documentId === bookingId && source.sourceSystemHSAId === producer?.sourceSystemHSAId,
    )
    const name = found?.source.careUnit?.name ?? producer?.name
    const named = name ? { name } : {}
    if (!found || !id) return { ...named, standing: 'unknown' }
    const { event, source } = found
    const answered = replies.has(id)
    return {
      ...named,
      event: event.id,
      source,
      // What the person has answered does not make the source call it off.
      standing: !answered && isStatus(event.status?.code, 'cancelled') ? 'off' : standingOf(event.start, met),
      ...(event.start?.includes('T') && { start: event.start }),
      ...(answerable.includes(id) && { heard: answered }),
    }
  })
}

const standingOf = (start: string | undefined, { meeting }: PlanMet) =>
  start && meeting?.start && Date.parse(start) !== Date.parse(meeting.start) ? 'other-time' : 'stands'
