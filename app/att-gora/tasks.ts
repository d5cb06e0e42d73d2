import type { Agreement } from '../overenskommelser/contract.ts'
import type { Party, Source } from '#platform/answer/contract.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { isExpected } from '../tidslinje/event-state.ts'
import type { TimelineEvent } from '../tidslinje/contract.ts'
import type { CarePlan, PlanActivity } from '../vardplaner/contract.ts'
import { nextDay } from './repetition.ts'

/** Something the person, or somebody near, is to do. Days are Swedish. */
export type Task = {
  key: string
  text: string
  who: Party
  done: boolean
  /** The last day; of one that comes again, the next time. */
  day: string | undefined
  repeat: string | undefined
  /** The agreement it comes from. */
  agreement: { id: string; title: string } | undefined
  /** The plan it comes from. */
  plan: { id: string; title: string | undefined } | undefined
  /** Sent to the source when it is marked; without it the mark is only for the eye. */
  commitment: string | undefined
  /** The invitation to answer. */
  event: string | undefined
  source: Source
}

/** What tasks are made of. */
export type Given = { agreements: Agreement[]; plans: CarePlan[]; events: TimelineEvent[] }

/**
 * Everything to be done, from agreements in force, plans that have not ended, and invitations that are still to come. What
 * an agreement and the plan it is a part of say in the same words comes once, from the agreement.
 */
export function tasksOf({ agreements, plans, events }: Given, today: string): Task[] {
  const inForce = agreements.filter(({ status }) => status === 'active')
  const said = new Set(
    inForce.flatMap(({ plan, commitments }) => commitments.map(({ text }) => `${plan?.id} ${text}`)),
  )
  return [
    ...inForce.flatMap((one) => tasksOfAgreement(one, today)),
    ...plans
      .filter(({ status }) => status !== 'ended')
      .flatMap((plan) => tasksOfPlan(plan, today))
      .filter(({ plan, text }) => !said.has(`${plan?.id} ${text}`)),
    ...events
      .filter((event) => event.isInvitation && isExpected(event))
      .map((event): Task => ({
        ...plain,
        key: event.id,
        text: event.title ?? '',
        day: event.start && dayOf(toDate(event.start)),
        event: event.id,
        source: event.source,
      }))
      .filter(({ day }) => day === undefined || day >= today),
  ]
}

const plain = {
  who: 'resident' as const,
  done: false,
  day: undefined,
  repeat: undefined,
  agreement: undefined,
  plan: undefined,
  commitment: undefined,
  event: undefined,
}

function tasksOfAgreement(agreement: Agreement, today: string): Task[] {
  const { id, title, commitments, nextStep, validFrom, source } = agreement
  const from = { ...plain, agreement: { id, title }, source }
  const own = commitments.flatMap((one): Task[] => {
    const { responsible: who } = one
    if (who !== 'resident' && who !== 'relative') return []
    const task = {
      ...from,
      key: `${id} ${one.id}`,
      text: one.text,
      who,
      done: one.done,
      day: one.dueDate ?? (one.repeat && nextDay(one.repeat, validFrom ?? today, today)),
      repeat: one.repeat,
      commitment: one.markable ? one.id : undefined,
    }
    return [task]
  })
  if (nextStep?.responsible !== 'resident' && nextStep?.responsible !== 'relative') return own
  return [
    ...own,
    { ...from, key: `${id} step`, text: nextStep.text, who: nextStep.responsible, day: nextStep.dueDate },
  ]
}

/** Activities that are the person's, or those near; one that is off is nobody's to do. */
function tasksOfPlan({ id, title, structured, source }: CarePlan, today: string): Task[] {
  return (structured?.activities ?? []).flatMap((activity) => {
    const { party, status } = activity
    if ((party !== 'resident' && party !== 'relative') || status === 'cancelled') return []
    return {
      ...plain,
      key: `${id} ${activity.id}`,
      text: activity.title,
      who: party,
      done: status === 'completed',
      day: dayOfActivity(activity, today),
      repeat: activity.repeat,
      plan: { id, title },
      source,
    }
  })
}

function dayOfActivity({ scheduledPeriod, repeat }: PlanActivity, today: string): string | undefined {
  if (repeat) return nextDay(repeat, scheduledPeriod?.start ?? today, today)
  return scheduledPeriod?.end ?? scheduledPeriod?.start
}

export const taskGroups = ['overdue', 'today', 'coming', 'undated', 'relative', 'done'] as const
export type TaskGroup = (typeof taskGroups)[number]

/** The one group of a task on a Swedish day. */
export function groupOf(task: Task, today: string): TaskGroup {
  if (task.done) return 'done'
  if (task.who === 'relative') return 'relative'
  if (task.day === undefined) return 'undated'
  if (task.day < today) return 'overdue'
  return task.day === today ? 'today' : 'coming'
}

/** Earliest day first; without a day, as the sources gave them. */
export function byDay(a: Task, b: Task): number {
  const [first, second] = [a.day ?? '', b.day ?? '']
  return first === second ? 0 : first < second ? -1 : 1
}
