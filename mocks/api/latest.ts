import type { Answer } from '#platform/answer/contract.ts'

/** An answer of the latest alone: how many are earlier, of what has come. */
export type LatestAnswer<Item> = Answer<Item> & { earlier?: number }

/** What an answer of only the latest is made of. */
type Told = { source: { sourceSystemHSAId: string } }

/**
 * The latest so many of each system, with all that is `together` with one of them, in the order they came; and how many are
 * earlier. Of each system by itself, so that what has been told is never put aside by what another tells later. What has no time
 * is always among them.
 */
export function latestOf<Item extends Told>(
  items: readonly Item[],
  count: number,
  { time, together }: { time: (item: Item) => string | undefined; together: (item: Item) => string },
): { items: Item[]; earlier: number } {
  const bySystem = Map.groupBy(items, ({ source }) => source.sourceSystemHSAId)
  const taken = new Set(
    [...bySystem.values()].flatMap((ofSystem) => {
      const timed = ofSystem.filter((item) => time(item) !== undefined)
      const latest = timed.toSorted((a, b) => ((time(a) ?? '') < (time(b) ?? '') ? 1 : -1)).slice(0, count)
      return [...latest, ...ofSystem.filter((item) => time(item) === undefined)].map(together)
    }),
  )
  const kept = items.filter((item) => taken.has(together(item)))
  return { items: kept, earlier: items.length - kept.length }
}
