import { dayOf } from '#platform/dates/day-of.ts'
import { hasBegun } from '../standing.ts'
import type { Block, Outside } from './contract.ts'

/** How it stands: what is not known to be lifted holds, also when little is told of it. */
export type BlockStanding = 'holds' | 'coming' | 'lifted'

/** How a block stands at a moment. One that is lifted nobody knows when is lifted. */
export function blockStanding(
  { madeAt, lifted }: Pick<Block, 'madeAt' | 'lifted'>,
  now: Date,
): BlockStanding {
  if (lifted && (lifted.at === undefined || hasBegun(lifted.at, now))) return 'lifted'
  return madeAt === undefined || hasBegun(madeAt, now) ? 'holds' : 'coming'
}

/** The same of staying outside; its days are whole Swedish days. Of one that would end before it begins nobody knows: it holds. */
export function outsideStanding(
  { from, until, lifted }: Pick<Outside, 'from' | 'until' | 'lifted'>,
  now: Date,
): BlockStanding {
  if (lifted && hasBegun(lifted.at, now)) return 'lifted'
  const today = dayOf(now)
  if (from !== undefined && until !== undefined && until < from) return 'holds'
  if (until !== undefined && until < today) return 'lifted'
  return from === undefined || from <= today ? 'holds' : 'coming'
}
