import type { Agreement } from '../overenskommelser/contract.ts'
import type { Sharing } from '../delning/contract.ts'
import type { Party, Source } from '#platform/answer/contract.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { firstDayOf, lastDayOf } from '#platform/dates/last-day.ts'
import { isExpected, isUnanswered } from '../tidslinje/event-state.ts'
import type { TimelineEvent } from '../tidslinje/contract.ts'
import type { CarePlan } from '../vardplaner/contract.ts'
import { plusDays, weekDays } from '#platform/dates/days.ts'
import { lastDayIn } from '#platform/repetition/last-day.ts'
import { followRule, type Next } from '#platform/repetition/follow-rule.ts'

/** Something the person, or somebody near, is to do. Days are Swedish. */
export type Task = {
  key: string
  text: string
  who: Party
  /** Of one that comes again: for this day. */
  done: boolean
  /** The last day; of one that comes again, the next time. */
  day: string | undefined
  repeat: string | undefined
  /** Of one that is done: for its day alone, and it comes again. */
  again: boolean
  /** Of one that comes again although it is done: when. */
  next: string | undefined
  /** The last day on which it comes again. */
  until: string | undefined
  /** It is to wait, the source says. */
  paused: boolean
  /** The agreement it comes from. */
  agreement: { id: string; title: string } | undefined
  /** The plan it comes from. */
  plan: { id: string; title: string | undefined } | undefined
  /** Sent to the source when it is marked; without it the mark is only for the eye. */
  commitment: string | undefined
  /** The invitation to answer. */
  event: string | undefined
  /** The question of consent, which nobody has to answer. `text` is who would read. */
  request: string | undefined
  source: Source
}

/** What tasks are made of. */
export type Given = {
  agreements: Agreement[]
  plans: CarePlan[]
  events: TimelineEvent[]
  sharing: Sharing[]
}

/**
 * Everything to be done, from agreements in force, plans that have not ended, invitations that are still to come, and questions of
 * consent. What
 * comes again is to be done through the last day of its time. What an agreement and the plan it is a part of say in the same
 * words comes once, from the agreement.
 */
export function tasksOf({ agreements, plans, events, sharing }: Given, today: string): Task[] {
  const promised = agreements
    .filter(({ status }) => status === 'active')
    .map((agreement) => ({ plan: agreement.plan?.id, tasks: tasksOfAgreement(agreement, today) }))
  const said = new Set(
    promised.flatMap(({ plan, tasks }) => tasks.map(({ who, text }) => `${plan} ${who} ${text}`)),
  )
  return [
    ...promised.flatMap(({ tasks }) => tasks),
    ...plans
      .filter(({ status }) => status !== 'ended' && status !== 'paused')
      .flatMap((plan) => tasksOfPlan(plan, today))
      .filter(({ plan, who, text }) => !said.has(`${plan?.id} ${who} ${text}`)),
    ...events
      .filter((event) => isUnanswered(event) && isExpected(event))
      .map((event): Task => ({
        ...plain,
        key: event.id,
        text: event.title ?? '',
        day: event.start && dayOf(toDate(event.start)),
        event: event.id,
        source: event.source,
      }))
      .filter(({ day }) => day === undefined || day >= today),
    ...sharing.flatMap((one): Task[] =>
      one.kind === 'request' && !one.answer
        ? [
            {
              ...plain,
              key: one.id,
              text: one.reader.unit ?? one.reader.careGiver ?? '',
              request: one.id,
              source: one.source,
            },
          ]
        : [],
    ),
  ]
}

const plain = {
  who: 'resident' as const,
  done: false,
  day: undefined,
  repeat: undefined,
  again: false,
  next: undefined,
  until: undefined,
  paused: false,
  agreement: undefined,
  plan: undefined,
  commitment: undefined,
  event: undefined,
  request: undefined,
}

function tasksOfAgreement(agreement: Agreement, today: string): Task[] {
  const { id, title, commitments, nextStep, validFrom, validTo, source } = agreement
  const from = { ...plain, agreement: { id, title }, source }
  const ended = isOver(validFrom, validTo, today)
  const own = commitments.flatMap((one): Task[] => {
    const { responsible: who, repeat, dueDate } = one
    if (who !== 'resident' && who !== 'relative') return []
    const task = {
      ...from,
      key: `${id} ${one.id}`,
      text: one.text,
      who,
      done: one.done,
      day: dueDate,
      commitment: one.markable ? one.id : undefined,
    }
    // What has no time of its own has that of its agreement.
    if (repeat === undefined) return ended && dueDate === undefined ? [] : [task]
    // What comes again ends with its agreement, or on a last day of its own.
    const last = [dueDate, validTo].filter((day) => day !== undefined).toSorted()[0]
    return comingAgain({ ...task, done: one.doneOn === today }, repeat, { first: validFrom, last, today })
  })
  if (nextStep?.responsible !== 'resident' && nextStep?.responsible !== 'relative') return own
  if (ended && nextStep.dueDate === undefined) return own
  return [
    ...own,
    { ...from, key: `${id} step`, text: nextStep.text, who: nextStep.responsible, day: nextStep.dueDate },
  ]
}

/** Activities that are nobody's to do. */
const off = ['cancelled', 'stopped', 'entered-in-error']

/** Activities that are the person's, or those near. */
function tasksOfPlan({ id, title, status: planStatus, structured, source }: CarePlan, today: string): Task[] {
  return (structured?.activities ?? []).flatMap((activity): Task[] => {
    const { party, status, doNotPerform, timing, weekly, scheduledPeriod, repeat } = activity
    const isOften = timing !== undefined || weekly.length > 0
    if ((party !== 'resident' && party !== 'relative') || off.includes(status) || doNotPerform) return []
    const { start, end } = scheduledPeriod ?? {}
    const [first, last] = [start && firstDayOf(start), end && lastDayOf(end)]
    if ((isOften || repeat !== undefined) && isOver(first, last, today)) return []
    const done = status === 'completed'
    const task = {
      ...plain,
      key: `${id} ${activity.id}`,
      text: activity.title,
      who: party,
      done,
      // What is done over and over has no last day by which it has to be done.
      day: isOften ? undefined : (last ?? (start && lastDayOf(start))),
      paused: status === 'on-hold',
      plan: { id, title },
      source,
    }
    if (repeat === undefined) return [task]
    // What is done for good, paused, or in a plan that has not begun, has no next day.
    if (done || status === 'on-hold' || (planStatus === 'coming' && !first))
      return [{ ...task, repeat, day: undefined }]
    return comingAgain(task, repeat, { first, last, today })
  })
}

/** A time that ends before it begins ends nothing. */
function isOver(first = '', last = '9999', today: string): boolean {
  return last < today && last >= first
}

/**
 * A task of what comes again, on its next day; none when its time is over. Without a day when that cannot be told. A mark
 * is of its day: one that is done today is to be done again.
 */
function comingAgain(task: Task, repeat: string, asked: Parameters<typeof followRule>[1]): Task[] {
  const next = followRule(repeat, asked)
  if (next === 'over' && !task.done) return []
  const ends = [asked.last, lastDayIn(repeat)].filter((day) => day !== undefined)
  const until = ends.filter((day) => day >= (asked.first ?? asked.today)).toSorted()[0]
  if (!task.done) return [{ ...task, repeat, day: dayIn(next), until }]
  const later = followRule(repeat, { ...asked, today: plusDays(asked.today, 1) })
  const day = next === 'unknown' ? undefined : asked.today
  return [{ ...task, repeat, again: later !== 'over', day, next: dayIn(later), until }]
}

export const taskGroups = [
  'overdue',
  'today',
  'tomorrow',
  'week',
  'later',
  'undated',
  'questions',
  'relative',
  'done',
] as const
export type TaskGroup = (typeof taskGroups)[number]

/** The one group of a task on a Swedish day. */
export function groupOf(task: Task, today: string): TaskGroup {
  if (task.done) return 'done'
  if (task.request !== undefined) return 'questions'
  if (task.who === 'relative') return 'relative'
  if (task.day === undefined) return 'undated'
  if (task.day < today) return 'overdue'
  if (task.day === today) return 'today'
  if (task.day === plusDays(today, 1)) return 'tomorrow'
  return task.day <= (weekDays(today)[6] ?? today) ? 'week' : 'later'
}

const dayIn = (next: Next) => (typeof next === 'string' ? undefined : next.day)

/** False for what comes again another day: a mark would then be of a time that has not come. */
export function isForToday({ repeat, day }: Task, today: string): boolean {
  return repeat === undefined || day === undefined || day === today
}

/** Earliest day first; then those without a day, as the sources gave them, so that none stands before what is for today. */
export function byDay(a: Task, b: Task): number {
  const [first, second] = [a.day ?? '~', b.day ?? '~']
  return first === second ? 0 : first < second ? -1 : 1
}
