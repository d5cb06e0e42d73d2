import type { Contact, Telecom } from './contract.ts'
import { dialsOf } from './dials.ts'
import { type BestWay, soonest } from './soonest.ts'

/** The number of a contact that is answered at `now`, else one without hours, else one that is closed. */
export const bestWay = ({ telecom }: Pick<Contact, 'telecom'>, now: Date): BestWay | undefined =>
  soonest(telecom.filter(isCallable), now)

/** A source may write anything where a number should be. */
export function isCallable(way: Telecom): boolean {
  return way.system === 'phone' && dialsOf(way).length > 0
}
