import { isDateOnly, toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import type { Referral, ReferralActivity, ReferralUnit } from './contract.ts'
import { isOver, type Stage, stageOf } from './stages.ts'

/** How a remiss stands: its latest step, what that means, and to and from whom it is, as far as any step has said. */
export type Standing = {
  latest: ReferralActivity
  stage: Stage
  receiver: ReferralUnit | undefined
  sender: ReferralActivity['sender']
}

/** True of a step whose time has not come. */
export const isAhead = ({ time }: ReferralActivity, now: Date): boolean =>
  isDateOnly(time) ? time > dayOf(now) : toDate(time) > now

/** How it stands now. A time that has not come says nothing of now; only where no other is told, it is what there is to say. */
export function standingOf({ activities }: Referral, now: Date): Standing {
  const been = activities.filter((one) => !isAhead(one, now))
  const told = been.length > 0 ? been : activities
  const newest = told.toReversed()
  const [latest] = newest
  if (!latest) throw new Error('a remiss has no step')
  return {
    latest,
    stage: stageOf(latest.status),
    receiver: newest.find(({ receiver }) => receiver)?.receiver,
    sender: newest.find(({ sender }) => sender)?.sender,
  }
}

/** Those of which something may still come, and those that are over; each that with the latest step first. */
export function sorted(referrals: readonly Referral[], now: Date) {
  const all = referrals
    .map((referral) => ({ referral, standing: standingOf(referral, now) }))
    .toSorted((a, b) => Number(toDate(b.standing.latest.time)) - Number(toDate(a.standing.latest.time)))
  return {
    current: all.filter(({ standing }) => !isOver(standing.stage)),
    past: all.filter(({ standing }) => isOver(standing.stage)),
  }
}
