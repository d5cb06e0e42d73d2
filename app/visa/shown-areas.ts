import { type SharedArea, sharedAreas } from '../areas.ts'

/** Areas that may be shown, one by one. Messages never are: what somebody else writes next is not known. */
export const choosable = sharedAreas.filter((area) => area !== 'inkorg')

/**
 * What a meeting about planning speaks of: shown unless it is unticked. What tells of health itself, or of money, waits for a tick,
 * and so does an area that is new here: one more press is nothing, and what has been seen cannot be taken back.
 */
export const shownFirst: readonly SharedArea[] = [
  'tidslinje',
  'kontakter',
  'att-gora',
  'overenskommelser',
  'vardplaner',
  'insatser',
]

/** How many of the areas that may be shown are not. */
export const hiddenCount = (areas: readonly string[]): number =>
  choosable.filter((area) => !areas.includes(area)).length
