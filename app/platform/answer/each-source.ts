import type { Source } from './contract.ts'

/** The first of each source, by the unit that tells of it, else by its vårdgivare or omsorgsgivare. */
export function eachSource<Item extends { source: Source }>(items: readonly Item[]): Item[] {
  const first = new Map<string, Item>()
  for (const item of items) {
    const { hsaId } = item.source.careUnit ?? item.source.careGiver
    if (!first.has(hsaId)) first.set(hsaId, item)
  }
  return [...first.values()]
}
