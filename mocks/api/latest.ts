import type { Answer } from '#platform/answer/contract.ts'

/** An answer of the latest alone; see `app/platform/queries/latest.ts`. */
export type LatestAnswer<Item> = Answer<Item> & { earlier?: number; wholeFrom?: string }

/** What an answer of only the latest is made of. */
type Told = { source: { sourceSystemHSAId: string } }

/**
 * The latest so many of each system, with all that is `together` with one of them, in the order they came; how many are
 * earlier; and from when on nothing is missing. Of each system by itself, so that what has been told is never put aside by what another
 * tells later. What has no time is always among them.
 */
export function latestOf<Item extends Told>(
  items: readonly Item[],
  count: number,
  { time, together }: { time: (item: Item) => string | undefined; together: (item: Item) => string },
): { items: Item[]; earlier: number; wholeFrom?: string } {
  const systems = Map.groupBy(items, ({ source }) => source.sourceSystemHSAId)
  const sinceOf = new Map([...systems].map(([system, all]) => [system, nthLatest(all.map(time), count)]))
  const since = ({ source }: Item) => sinceOf.get(source.sourceSystemHSAId) ?? ''
  const taken = new Set(items.filter((item) => (time(item) ?? since(item)) >= since(item)).map(together))
  const isTold = (item: Item) => taken.has(together(item))
  const left = items.filter((item) => !isTold(item))
  // Only a system that has more than it tells makes anything less than whole.
  const wholeFrom = left.map(since).toSorted().at(-1)
  return {
    items: items.filter(isTold),
    earlier: left.length,
    ...(wholeFrom !== undefined && { wholeFrom }),
  }
}

/** The time of the last of so many when the latest come first; undefined when there are no more than those. */
function nthLatest(times: readonly (string | undefined)[], count: number): string | undefined {
  const known = times.filter((time) => time !== undefined).toSorted()
  return known.length > count ? known.at(-count) : undefined
}
