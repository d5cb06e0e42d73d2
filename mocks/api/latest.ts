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
  const taken = new Set<string>()
  let wholeFrom: string | undefined
  for (const ofSystem of Map.groupBy(items, ({ source }) => source.sourceSystemHSAId).values()) {
    const times = ofSystem
      .flatMap((item) => time(item) ?? [])
      .toSorted()
      .toReversed()
    const since = times.length > count ? times[count - 1] : undefined
    if (since !== undefined && (wholeFrom ?? '') < since) wholeFrom = since
    for (const item of ofSystem) if ((time(item) ?? since ?? '') >= (since ?? '')) taken.add(together(item))
  }
  const kept = items.filter((item) => taken.has(together(item)))
  return { items: kept, earlier: items.length - kept.length, ...(wholeFrom !== undefined && { wholeFrom }) }
}
