import type { Party, Source } from '#platform/answer/contract.ts'
import { lastDayOf } from '#platform/dates/last-day.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import type { Agreement } from '../../overenskommelser/contract.ts'
import type { TimelineEvent } from '../../tidslinje/contract.ts'
import { hasStart, isExpected, type TimedEvent } from '../../tidslinje/event-state.ts'
import { timelineOf } from '../../tidslinje/timeline.ts'
import type { CarePlan, PlanActivity } from '../../vardplaner/contract.ts'
import { currentFirst } from '../../vardplaner/plan-order.ts'
import { isOver, lacksDay } from '../../vardplaner/vardplan/plan-tree.ts'

/** Something that others are to do: by which Swedish day, or none so far, and who. `followUp`: to go through how it went. */
export type Pledge = {
  text: string | undefined
  day: string | undefined
  party: Party | undefined
  name: string | undefined
  followUp: boolean
}

/** What has been agreed, an agreement or a plan, with when it is to happen. */
export type AgreedThing = {
  kind: 'agreement' | 'plan'
  id: string
  title: string | undefined
  plan: CarePlan | undefined
  /** Booked times to come, soonest first. */
  booked: TimedEvent[]
  /** It has times that are told with what stands before it. */
  bookedAbove: boolean
  /** Called to, but without a time so far. */
  awaited: TimelineEvent[]
  /** What has a day but no booked time, by its day. A day that has passed is late. */
  promised: Pledge[]
  /** What has neither. */
  open: Pledge[]
  /** Some of it comes again and again, which is no single time. */
  comesAgain: boolean
  /** All who know of times have answered, so that what is not booked can be told. Absent: not known. */
  knownAll?: boolean
  /** The one who reads may not see times. */
  timesWithheld?: boolean
  source: Source
}

/** True when its day is over on a Swedish day. */
export const isLate = ({ day }: Pledge, today: string) => day !== undefined && day < today

type Given = { agreements: Agreement[]; plans: CarePlan[]; events: TimelineEvent[] }

/**
 * When each thing that is agreed and in force is to happen, at `now` (an instant): agreements in the order given, then plans. A time
 * that belongs to several is told once, with the first of them. What the person is to do stands in Att göra and not here.
 */
export function agreedTimes({ agreements, plans, events }: Given, now: Date): AgreedThing[] {
  const { coming, undated } = timelineOf(events.filter(isBooking), now)
  const expected = [...coming, ...undated].filter(isExpected)
  const told = new Set<TimelineEvent>()
  const take = (kind: AgreedThing['kind'], id: string): Times => {
    const all = expected.filter(({ belongsTo }) =>
      belongsTo.some((one) => one.kind === kind && one.id === id),
    )
    const some = all.filter((event) => !told.has(event))
    for (const event of some) told.add(event)
    return {
      booked: some.filter(hasStart),
      awaited: some.filter((event) => !hasStart(event)),
      bookedAbove: all.some((event) => hasStart(event) && !some.includes(event)),
      days: new Set(all.filter(hasStart).map(({ start }) => dayOf(toDate(start)))),
    }
  }
  const agreed = agreements
    .filter(({ status }) => status === 'active')
    .map((agreement): AgreedThing => {
      const { id, title, source } = agreement
      const comesAgain = agreement.commitments.some(
        ({ repeat, responsible }) => repeat !== undefined && isOthers(responsible),
      )
      const what = { kind: 'agreement' as const, id, title, plan: undefined, comesAgain, source }
      return thing(what, take('agreement', id), pledgesOfAgreement(agreement))
    })
  const planned = currentFirst(plans)
    .filter(({ status }) => status !== 'ended')
    .map((plan): AgreedThing => {
      const { id, title, source } = plan
      const comesAgain = (plan.structured?.activities ?? []).some(
        (activity) => isOthers(activity.party) && !isOver(activity) && isRepeated(activity),
      )
      return thing(
        { kind: 'plan', id, title, plan, comesAgain, source },
        take('plan', id),
        pledgesOfPlan(plan),
      )
    })
    // A plan that tells of no time is among the plans.
    .filter(
      ({ booked, awaited, promised, open }) =>
        booked.length + awaited.length + promised.length + open.length > 0,
    )
  return [...agreed, ...planned]
}

const isBooking = ({ kind }: TimelineEvent) => kind === 'booking' || kind === 'care-contact'

type Times = Pick<AgreedThing, 'booked' | 'bookedAbove' | 'awaited'> & { days: ReadonlySet<string> }

function thing(
  what: Pick<AgreedThing, 'kind' | 'id' | 'title' | 'plan' | 'comesAgain' | 'source'>,
  { days, ...times }: Times,
  pledges: readonly Pledge[],
): AgreedThing {
  // That it is followed up on a day with a booked time is told by that time.
  const left = pledges.filter(({ followUp, day }) => !(followUp && day !== undefined && days.has(day)))
  return {
    ...what,
    ...times,
    promised: left
      .filter(({ day }) => day !== undefined)
      .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? '')),
    open: left.filter(({ day }) => day === undefined),
  }
}

const isRepeated = ({ repeat, timing, weekly }: PlanActivity) =>
  repeat !== undefined || timing !== undefined || weekly.length > 0

const isOthers = (party: Party | undefined) => party !== 'resident' && party !== 'relative'

const pledge = (text: string, party: Party | undefined, day: string | undefined): Pledge => ({
  text,
  party,
  day,
  name: undefined,
  followUp: false,
})

/** The next step and what has been taken on, unless it is done, comes again, or is for the person or those near. */
function pledgesOfAgreement({ nextStep, commitments, followUpDate }: Agreement): Pledge[] {
  return [
    ...(nextStep && isOthers(nextStep.responsible)
      ? [pledge(nextStep.text, nextStep.responsible, nextStep.dueDate)]
      : []),
    ...commitments
      .filter(({ done, repeat, responsible }) => !done && !repeat && isOthers(responsible))
      .map(({ text, responsible, dueDate }) => pledge(text, responsible, dueDate)),
    ...followUpOf(followUpDate),
  ]
}

function pledgesOfPlan({ structured }: CarePlan): Pledge[] {
  if (!structured) return []
  const { activities, followUpDate } = structured
  return [
    ...activities.flatMap((activity): Pledge[] => {
      const { title, party, responsible, scheduledPeriod, hasBooking, status } = activity
      if (!isOthers(party) || isOver(activity) || activity.doNotPerform || status === 'on-hold') return []
      const said = { text: title, party, name: responsible, followUp: false }
      if (lacksDay(activity)) return [{ ...said, day: undefined }]
      const last = scheduledPeriod?.end ?? scheduledPeriod?.start
      // What comes again, or is booked, has its times.
      if (last === undefined || hasBooking || isRepeated(activity)) return []
      return [{ ...said, day: lastDayOf(last) }]
    }),
    ...followUpOf(followUpDate),
  ]
}

const followUpOf = (day: string | undefined): Pledge[] =>
  day === undefined ? [] : [{ text: undefined, party: undefined, name: undefined, day, followUp: true }]
