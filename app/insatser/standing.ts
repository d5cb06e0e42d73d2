import { grouped } from '#platform/lists/grouped.ts'
import type { Insats } from './contract.ts'

/** How an insats stands: it is given, is to begin, waits for a decision, was refused, is over, or its days contradict each other. */
export type Standing = 'now' | 'coming' | 'applied' | 'refused' | 'past' | 'odd'

/** From and until when: by the insats, and where that does not say by the decision. */
export function periodOf({ validFrom, validTo, decision }: Insats) {
  return { from: validFrom ?? decision?.validFrom, to: validTo ?? decision?.validTo }
}

/** How an insats stands on a Swedish day. */
export function standingOf(insats: Insats, today: string): Standing {
  const { stage, outcome } = insats.decision ?? {}
  const { from, to } = periodOf(insats)
  if (stage === 'applied') return 'applied'
  if (outcome === 'refused') return 'refused'
  if (from !== undefined && to !== undefined && to < from) return 'odd'
  if (to !== undefined && to < today) return 'past'
  return from !== undefined && from > today ? 'coming' : 'now'
}

/** The parts of the page: what is given or to be, what is waited for, what was refused, and what is over. */
export const parts = ['now', 'applied', 'refused', 'past'] as const

const partOf = (standing: Standing): (typeof parts)[number] =>
  standing === 'coming' || standing === 'odd' ? 'now' : standing

const latestFirst = (a: Insats, b: Insats) => ((periodOf(a).to ?? '') < (periodOf(b).to ?? '') ? 1 : -1)

/** The insatser of each part that has any; those that are over with the latest first. */
export function inParts(all: readonly Insats[], today: string) {
  const by = grouped(all, (one) => partOf(standingOf(one, today)))
  return parts.flatMap((part) => {
    const items = by.get(part) ?? []
    if (items.length === 0) return []
    return [{ part, items: part === 'past' ? items.toSorted(latestFirst) : items }]
  })
}
