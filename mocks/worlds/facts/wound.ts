import type { WoundEntryRecord, WoundPlanRecord } from '../../contracts/own/wound-care.ts'
import { at, type HeaderFacts, type Staff } from './common.ts'
import { ownHeader } from './own-header.ts'

type Written = Omit<HeaderFacts, 'author'> & { written?: string; wound?: string; woundSystem?: string }

type Of<Record extends WoundPlanRecord | WoundEntryRecord> = Omit<
  Record,
  'kind' | 'header' | 'woundId' | 'woundSystemHSAId' | 'at' | 'by'
>

const about = (facts: Written) => ({
  header: ownHeader(facts),
  ...(facts.wound && { woundId: facts.wound }),
  ...(facts.woundSystem && { woundSystemHSAId: facts.woundSystem }),
})

export type WoundPlanFacts = Written & { plan: Of<WoundPlanRecord> }

/** What an organisation has planned for a wound. */
export const woundPlan = ({ plan, ...facts }: WoundPlanFacts): WoundPlanRecord => ({
  kind: 'plan',
  ...about(facts),
  ...plan,
})

export type WoundEntryFacts = Written & {
  /** When the wound was looked at: Swedish local time, or only the day. */
  seen?: string
  author?: Staff
  /** Length and width in mm. */
  size?: readonly [length: number, width?: number, depth?: number]
  entry?: Omit<Of<WoundEntryRecord>, 'length' | 'width' | 'depth'>
}

/** How a wound was found. */
export function woundEntry({ seen, author, size, entry, ...facts }: WoundEntryFacts): WoundEntryRecord {
  const [length, width, depth] = size ?? []
  return {
    kind: 'entry',
    ...about(facts),
    ...(seen && { at: seen.includes('T') ? at(seen) : seen }),
    ...(author && { by: { name: author.name, title: author.title } }),
    ...(length !== undefined && { length }),
    ...(width !== undefined && { width }),
    ...(depth !== undefined && { depth }),
    ...entry,
  }
}
