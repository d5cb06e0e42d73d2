import type { Answer } from '#platform/answer/contract.ts'
import type { TimelineAnswer, TimelineEvent } from '../../app/tidslinje/contract.ts'
import { isInWindow, type Window } from '../contracts/windows.ts'
import { answerOf } from '../platform/answer.ts'
import { gather, type Gathered, type Question } from '../platform/gather.ts'
import type { Persona } from '../worlds/personas.ts'
import { knownEvents, monthsOf } from './known-events.ts'
import { apartId } from '../platform/apart.ts'
import { repliesFor } from './replies-told.ts'
import { timelineOf } from './timeline-of.ts'

/** A question, and who asks it: what one has answered oneself is told in other words than what another has. */
type Asked = Question & { actor?: Persona }

/**
 * `GET /api/tidslinje?from&to`: from GetSubjectOfCareSchedule, GetCareContacts, GetRequestActivities, and the
 * project's own Agreements and PlanStructures. Earliest first.
 */
export async function tidslinje(question: Asked, window: Window): Promise<TimelineAnswer> {
  const { events, gathered } = await gatherEvents({ ...question, window })
  const answer = answerOf(
    events.filter((event) => isInWindow(event, window)),
    ...gathered,
  )
  return { ...answer, window, ...monthsOf(knownEvents(question)) }
}

/**
 * `GET /api/tidslinje/{id}`: the event in an answer of its own, or none. Only its own day is asked for, so that
 * a long life does not have to be read to show one visit.
 */
export async function handelse(question: Asked, id: string): Promise<Answer<TimelineEvent>> {
  const known = knownEvents(question).find((event) => event.id === id)
  const { events, gathered } = await gatherEvents({ ...question, window: daysOf(known) })
  const found = events.filter((event) => event.id === id)
  // Beside others of the same id it has another than alone on its day.
  const alone = found.length > 0 ? found : events.filter((event) => apartId(event) === id)
  return answerOf(
    alone.map((event) => ({ ...event, id })),
    ...gathered,
  )
}

/** A window that holds the event, and the time it had before. What has no time is in every window without an end. */
export function daysOf(event: TimelineEvent | undefined): Window {
  const [from, last = from] = [event?.start, event?.movedFrom]
    .flatMap((time) => time?.slice(0, 10) ?? [])
    .toSorted()
  if (from === undefined || last === undefined || last >= '9999-12-31') return { from: from ?? '9999-12-31' }
  return { from, to: new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10) }
}

async function gatherEvents(
  question: Asked,
): Promise<{ events: TimelineEvent[]; gathered: Gathered<unknown>[] }> {
  const [bookings, contacts, requests, agreements, plans] = await Promise.all([
    gather('GetSubjectOfCareSchedule', question),
    gather('GetCareContacts', question),
    gather('GetRequestActivities', question),
    gather('Agreements', question),
    gather('PlanStructures', question),
  ])
  const { actor } = question
  const records = {
    GetSubjectOfCareSchedule: bookings.items,
    GetCareContacts: contacts.items,
    GetRequestActivities: requests.items,
    Agreements: agreements.items,
    PlanStructures: plans.items,
  }
  const events = timelineOf(records, { kept: repliesFor(question), actor })
  return { events, gathered: [bookings, contacts, requests, agreements, plans] }
}
