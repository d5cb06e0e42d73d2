import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import { webAddress } from '#platform/links/outward.ts'
import type { CarePlan, PlanMeeting } from '../contract.ts'
import type { MeetingCalendar } from './contract.ts'

/**
 * Where a meeting about a plan is: there is none, it is called without a time, it is to come or going on, it is over, it is off, or its plan
 * ended before it.
 * With an end that comes after its start it is over then, else when its Swedish day is.
 */
export type MeetingPhase = 'none' | 'undated' | 'coming' | 'over' | 'cancelled' | 'closed'

/** The phase of a plan's meeting at `now`. Of a plan that has ended nothing is to come. */
export function phaseOf(
  { structured, status }: Pick<CarePlan, 'structured' | 'status'>,
  now: Date,
): MeetingPhase {
  const meeting = structured?.meeting
  if (!meeting) return 'none'
  if (meeting.status === 'cancelled') return 'cancelled'
  if (meeting.status === 'held' || isOver(meeting, now)) return 'over'
  if (status === 'ended') return 'closed'
  return meeting.start ? 'coming' : 'undated'
}

/** True of a meeting that is to come or going on, also when it has no time yet. */
export const isToCome = (phase: MeetingPhase): boolean => phase === 'coming' || phase === 'undated'

function isOver({ start, end }: PlanMeeting, now: Date): boolean {
  if (!start) return false
  const ends = end !== undefined && toDate(end) > toDate(start)
  return ends ? toDate(end) <= now : dayOf(toDate(start)) < dayOf(now)
}

const hour = 3_600_000

/** True from an hour before a meeting until it is over: it may be called off while one waits for it, or is in it. */
export function isNear(plan: Pick<CarePlan, 'structured' | 'status'>, now: Date): boolean {
  const start = plan.structured?.meeting?.start
  return (
    start !== undefined && phaseOf(plan, now) === 'coming' && toDate(start).getTime() - now.getTime() <= hour
  )
}

/**
 * How one comes in to a meeting by video: it has not opened (from when), here is the way, nobody has told it, or what was told is no
 * address that one should follow. Undefined of any other meeting, and of one that is not to come.
 */
export type Joining =
  | { kind: 'opens'; at: string }
  | { kind: 'open'; link: string }
  | { kind: 'no-link' }
  | { kind: 'unsafe' }

/** The way in to a meeting at `now`; never before the source opens it, and never when it is off or over. */
export function joiningOf(plan: Pick<CarePlan, 'structured' | 'status'>, now: Date): Joining | undefined {
  const video = plan.structured?.meeting?.video
  if (!video || phaseOf(plan, now) !== 'coming') return undefined
  const { link, opensAt } = video
  if (!link) return { kind: 'no-link' }
  if (!webAddress(link)) return { kind: 'unsafe' }
  return opensAt && toDate(opensAt) > now ? { kind: 'opens', at: opensAt } : { kind: 'open', link }
}

/** Whom to call about a meeting: who called, else who answers for the plan, else the unit that keeps it. */
export function callerOf({ structured, source }: CarePlan): { name: string; phone?: string | undefined } {
  const { meeting, mainResponsible } = structured ?? {}
  const known = [meeting?.calledBy, mainResponsible].find((one) => one?.phone)
  if (known) return known
  return (
    meeting?.calledBy ?? {
      name: source.careUnit?.name ?? source.careGiver.name,
      phone: source.careUnit?.phone,
    }
  )
}

/** True where calendars say different things: one has called it off, and another has it left. */
export function disagree(calendars: readonly Pick<MeetingCalendar, 'standing'>[]): boolean {
  const has = (...some: MeetingCalendar['standing'][]) =>
    calendars.some(({ standing }) => some.includes(standing))
  return has('off') && has('stands', 'other-time')
}

/** True where every calendar that has told of it has called it off. */
export const allOff = (calendars: readonly Pick<MeetingCalendar, 'standing'>[]): boolean =>
  calendars.some(({ standing }) => standing === 'off') && !disagree(calendars)
