import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { plusDays } from '#platform/dates/days.ts'
import type { PlanProcess, PlanStructure } from '../contract.ts'

/** The steps of the work with a SIP, and with the planning of a discharge, in the order that they are taken. */
export const processSteps = [
  'initiative',
  'consent',
  'mapping',
  'call',
  'meeting',
  'plan',
  'follow-up',
  'end',
] as const
type ProcessStep = (typeof processSteps)[number]

/**
 * A step as it stands. `day`: when it was done, or is to be. `due`: the last day by law of what has no day. `late`: that day is over
 * and nobody has said that it was done.
 */
export type PlacedStep = {
  step: ProcessStep
  state: 'done' | 'now' | 'coming' | 'unsaid'
  day: string | undefined
  due: string | undefined
  late: boolean
  by: string | undefined
}

type Around = Pick<PlanStructure, 'meeting' | 'followUpDate'> & { ended: boolean }

/**
 * Where in the work one is on a Swedish day: what comes before the last step that is done is done, also when nobody has told of it, and
 * the one after it is the one to wait for. Of a plan that has ended, what was not told is unsaid. Others than the known steps are not placed.
 */
export function stepsOf(
  { steps, dischargeReadyOn }: PlanProcess,
  { meeting, followUpDate, ended }: Around,
  today: string,
): PlacedStep[] {
  const told = new Map(steps.map((one) => [one.step, one]))
  const isDone = (step: ProcessStep) => {
    const one = told.get(step)
    // What is known of the meeting goes before what was planned.
    if (step === 'meeting' && meeting?.status === 'cancelled') return false
    if (step === 'meeting' && meeting?.status === 'held') return true
    if (step === 'call' && (meeting?.status === 'called' || meeting?.status === 'held')) return true
    if (!one?.date) return one !== undefined
    // A meeting of today may not have been yet.
    return one.date < today || (one.date === today && step !== 'meeting' && step !== 'follow-up')
  }
  const meetingDay =
    meeting?.start && meeting.status !== 'cancelled' ? dayOf(toDate(meeting.start)) : undefined
  const last = processSteps.findLastIndex(isDone)
  return processSteps.map((step, place) => {
    const one = told.get(step)
    const after = ended ? ('unsaid' as const) : place === last + 1 ? ('now' as const) : ('coming' as const)
    const state = ended && step === 'end' ? 'done' : place <= last ? 'done' : after
    const planned = { meeting: meetingDay, 'follow-up': followUpDate }
    const day = one?.date ?? (state === 'done' ? undefined : planned[step as keyof typeof planned])
    const due =
      step === 'call' && state !== 'done' && day === undefined && dischargeReadyOn
        ? plusDays(dischargeReadyOn, daysToCall)
        : undefined
    const until = day ?? due
    return {
      step,
      state,
      day,
      due,
      late: !ended && state !== 'done' && until !== undefined && until < today,
      by: one?.by,
    }
  })
}

/** The call to planning after hospital is to be sent within so many days (lag 2017:612, 4 kap.). */
const daysToCall = 3

/** Steps that a source tells of and nobody here knows, in its own words and order. */
export const otherSteps = ({ steps }: PlanProcess) =>
  steps.filter(({ step }) => !processSteps.some((known) => known === step))
