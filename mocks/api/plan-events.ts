import type { TimelineEvent } from '../../app/tidslinje/contract.ts'
import type { AgreementRecord } from '../contracts/own/agreements.ts'
import type { PlanStructureRecord } from '../contracts/own/plan-structures.ts'
import type { FromProducer } from '../platform/gather.ts'
import { itemId, sourceOf } from './source.ts'
import { nothingAllowed } from './timeline-events.ts'

type BelongsTo = TimelineEvent['belongsTo'][number]

/** What plans and agreements add to the timeline: events of their own, and what bookings are a part of. */
export type PlanEvents = {
  events: TimelineEvent[]
  /** By source system and bookingId. */
  ofBooking: Map<string, BelongsTo[]>
}

/** Key of a booking in `ofBooking`. */
export const bookingKey = (sourceSystemHSAId: string, bookingId: string) =>
  `${sourceSystemHSAId} ${bookingId}`

/**
 * Events from agreements and structured plans: days of follow-up, and activities that have a day. An activity
 * done by a booking is that booking, which is told to belong to the plan, and no event of its own.
 */
export function planEvents(
  agreements: readonly FromProducer<AgreementRecord>[],
  plans: readonly FromProducer<PlanStructureRecord>[],
): PlanEvents {
  const events: TimelineEvent[] = []
  const ofBooking: PlanEvents['ofBooking'] = new Map()
  const belongs = (system: string, bookingId: string, to: BelongsTo) => {
    const key = bookingKey(system, bookingId)
    const before = ofBooking.get(key) ?? []
    // A meeting may be what is to be done by the plan as well: it is told once.
    const others = to.meeting ? before.filter(({ id }) => id !== to.id) : before
    ofBooking.set(key, [...others, to])
  }
  for (const { producer, item } of agreements) {
    const { header, title, goals, followUpDate, bookings = [] } = item
    const to: BelongsTo = {
      kind: 'agreement',
      id: itemId(producer, 'agreement', header.documentId, header.sourceSystemHSAId),
      title,
    }
    const source = sourceOf(producer, header)
    for (const booking of bookings) belongs(header.sourceSystemHSAId, booking, to)
    const days: [what: string, day: string][] = []
    if (followUpDate) days.push([title, followUpDate])
    for (const goal of goals) if (goal.followUpDate) days.push([goal.description, goal.followUpDate])
    for (const [what, day] of days) {
      const id = itemId(producer, 'follow-up', `${header.documentId}\n${what}`, header.sourceSystemHSAId)
      events.push(followUp(id, what, day, to, source))
    }
  }
  for (const { producer, item } of plans) {
    const { header, planDocumentId, title, activities, followUpDate, meeting } = item
    const to: BelongsTo = {
      kind: 'plan',
      id: itemId(producer, 'plan', planDocumentId, header.sourceSystemHSAId),
      title,
    }
    const source = sourceOf(producer, header)
    if (followUpDate) {
      events.push(
        followUp(
          itemId(producer, 'follow-up', header.documentId, header.sourceSystemHSAId),
          title,
          followUpDate,
          to,
          source,
        ),
      )
    }
    for (const activity of activities) {
      const { id, title: what, status, responsible, scheduledPeriod, bookingId } = activity
      if (activity.doNotPerform) continue
      if (bookingId) belongs(header.sourceSystemHSAId, bookingId, to)
      // What comes again has no one day, nor has what is known by its month only. It stands in the plan, and among what is to be done.
      else if (isTimed(scheduledPeriod?.start) && !activity.repeat && !activity.timing) {
        events.push({
          ...plain,
          id: itemId(producer, 'plan-activity', `${header.documentId}\n${id}`, header.sourceSystemHSAId),
          kind: 'plan-activity',
          title: what,
          start: scheduledPeriod.start,
          ...(isTimed(scheduledPeriod.end) && { end: scheduledPeriod.end }),
          status: { code: status, text: activityStatus[status] ?? status },
          ...(responsible && { performer: { name: responsible } }),
          belongsTo: [to],
          source,
        })
      }
    }
    for (const { sourceSystemHSAId, bookingId } of meeting?.bookings ?? [])
      belongs(sourceSystemHSAId, bookingId, { ...to, meeting: true })
  }
  return { events, ofBooking }
}

/** True for a day or a point in time. */
const isTimed = (time: string | undefined): time is string => time !== undefined && time.length >= 10

const plain = { ...nothingAllowed, alsoFrom: [] }

/** FHIR R4 activity status in Swedish; the code of one that is not known is shown as it is. */
const activityStatus: Readonly<Record<string, string>> = {
  'not-started': 'inte påbörjad',
  scheduled: 'planerad',
  'in-progress': 'pågår',
  'on-hold': 'pausad',
  completed: 'klar',
  cancelled: 'inställd',
  stopped: 'avbruten',
  unknown: 'det är inte känt om den är påbörjad',
}

function followUp(
  id: string,
  what: string,
  day: string,
  to: BelongsTo,
  source: TimelineEvent['source'],
): TimelineEvent {
  return {
    ...plain,
    id,
    kind: 'follow-up',
    title: `Uppföljning: ${what}`,
    start: day,
    belongsTo: [to],
    source,
  }
}
