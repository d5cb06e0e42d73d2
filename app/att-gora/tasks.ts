import type { Agreement, Party } from '../overenskommelser/contract.ts'
import type { Source } from '../platform/answer/contract.ts'
import { dayOf, toDate } from '../platform/dates/dates.ts'
import { isCancelled } from '../tidslinje/event-state.ts'
import type { TimelineEvent } from '../tidslinje/contract.ts'
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
  /** Sent to the source when it is marked; without it the mark is only for the eye. */
  commitment: string | undefined
  /** The invitation to answer. */
  event: string | undefined
  source: Source
}

/** Everything to be done, from agreements in force and from invitations that are still to come. Nothing twice. */
export function tasksOf(agreements: Agreement[], events: TimelineEvent[], today: string): Task[] {
  return [
    ...agreements.filter(({ status }) => status === 'active').flatMap((one) => tasksOfAgreement(one, today)),
    ...events
      .filter((event) => event.isInvitation && !isCancelled(event))
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
  commitment: undefined,
  event: undefined,
}

function tasksOfAgreement(agreement: Agreement, today: string): Task[] {
  const { id, title, commitments, nextStep, validFrom, source } = agreement
  const from = { ...plain, agreement: { id, title }, source }
  const own = commitments
    .filter(({ responsible }) => responsible === 'resident' || responsible === 'relative')
    .map((one): Task => ({
      ...from,
      key: `${id} ${one.id}`,
      text: one.text,
      who: one.responsible,
      done: one.done,
      day: one.dueDate ?? (one.repeat && nextDay(one.repeat, validFrom ?? today, today)),
      repeat: one.repeat,
      commitment: one.markable ? one.id : undefined,
    }))
  if (nextStep?.responsible !== 'resident' && nextStep?.responsible !== 'relative') return own
  return [
    ...own,
    { ...from, key: `${id} step`, text: nextStep.text, who: nextStep.responsible, day: nextStep.dueDate },
  ]
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
