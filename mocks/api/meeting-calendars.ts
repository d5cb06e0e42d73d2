import type { MeetingCalendar } from '../../app/vardplaner/mote/contract.ts'
import { isStatus } from '../contracts/riv-ta/care-contact-status.ts'
import type { Question } from '../platform/gather.ts'
import { maySee } from '../platform/may-know.ts'
import { knownEvents } from './known-events.ts'
import { answerableIn, answerIn, calendarsOf, type PlanMet } from './meeting-of-plan.ts'

/** How a meeting stands in each calendar that has it; none to one who may not see times. */
export function calendarsTold(question: Question, met: PlanMet): MeetingCalendar[] {
  if (!maySee(question.rights, 'tidslinje')) return []
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
    const answer = answerIn(question, id)?.reply
    const isOwn = answer !== undefined && answer !== 'coming' && answer !== 'other-time'
    return {
      ...named,
      event: event.id,
      source,
      // That the person has called it off is not that the source has.
      standing: !isOwn && isStatus(event.status?.code, 'cancelled') ? 'off' : standingOf(event.start, met),
      ...(event.start?.includes('T') && { start: event.start }),
      ...(answerable.includes(id) && { heard: answer !== undefined }),
    }
  })
}

const standingOf = (start: string | undefined, { meeting }: PlanMet) =>
  start && meeting?.start && Date.parse(start) !== Date.parse(meeting.start) ? 'other-time' : 'stands'
