import type { Telecom } from './contract.ts'
import { type Opening, openingOf } from './opening.ts'

/** A number that can be called, and whether it is answered. */
export type BestWay = { way: Telecom; opening: Opening }

/** Of several ways the one that is answered at `now` (an instant), else one without hours, else one that is closed. */
export const soonest = (ways: Telecom[], now: Date): BestWay | undefined =>
  ways
    .map((way) => ({ way, opening: openingOf(way.hours, now) }))
    .toSorted((a, b) => waitFor(a.opening) - waitFor(b.opening))[0]

/** How long one is likely to wait for an answer: the lower the sooner. */
export const waitFor = ({ state }: Opening): number => ({ open: 0, always: 0, unsaid: 1, closed: 2 })[state]
