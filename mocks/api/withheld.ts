import type { SharedArea } from '../../app/areas.ts'
import type { Rights } from '../platform/rights.ts'

/** True when the one who asks may see an area; a person sees all of the own. */
export const maySee = (rights: Rights | undefined, area: SharedArea) => rights?.may('see', area) ?? true

/** Areas that add to the timeline, of which nothing is told to this ombud. */
export function withheldFrom(rights: Rights | undefined): SharedArea[] {
  return (['overenskommelser', 'vardplaner'] as const).filter((area) => !maySee(rights, area))
}
