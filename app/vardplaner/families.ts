import { grouped } from '#platform/lists/grouped.ts'

/** Something with how deep it stands under others, from 0. */
export type Placed<Item> = { item: Item; depth: number }

/**
 * Items in the order they are read: each followed by those that stand under it. One whose parent is not there, or that is
 * in a ring of items that stand under each other, stands at the top. Every item comes once.
 */
export function inFamilies<Item>(
  items: readonly Item[],
  { idOf, parentOf }: { idOf: (item: Item) => string; parentOf: (item: Item) => string | undefined },
): Placed<Item>[] {
  const ids = new Set(items.map(idOf))
  const under = grouped(items, (item) => {
    const parent = parentOf(item)
    return parent !== undefined && ids.has(parent) ? parent : undefined
  })
  const placed: Placed<Item>[] = []
  const seen = new Set<Item>()
  const place = (item: Item, depth: number) => {
    if (seen.has(item)) return
    seen.add(item)
    placed.push({ item, depth })
    for (const part of under.get(idOf(item)) ?? []) place(part, depth + 1)
  }
  for (const item of under.get(undefined) ?? []) place(item, 0)
  // What is left is in rings.
  for (const item of items) place(item, 0)
  return placed
}
