import { numbersOf } from '#ui/outward/phone-numbers.ts'
import type { Contact, Telecom } from './contract.ts'
import { type Opening, openingOf } from './opening.ts'

/** A number that can be called, and whether it is answered. */
export type BestWay = { way: Telecom; opening: Opening }

/** The number of a contact that is answered at `now`, else one without hours, else one that is closed. */
export function bestWay({ telecom }: Pick<Contact, 'telecom'>, now: Date): BestWay | undefined {
  return telecom
    .filter(isCallable)
    .map((way) => ({ way, opening: openingOf(way.hours, now) }))
    .toSorted((a, b) => waitFor(a.opening) - waitFor(b.opening))[0]
}

/** How long one is likely to wait for an answer: the lower the sooner. */
export function waitFor({ state }: Opening): number {
  return { open: 0, always: 0, unsaid: 1, closed: 2 }[state]
}

/** A source may write anything where a number should be. */
export function isCallable({ system, value }: Telecom): boolean {
  return system === 'phone' && numbersOf(value).length > 0
}
