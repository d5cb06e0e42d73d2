import { hash } from './hash.ts'

/**
 * Items of one answer, told apart. What stands there twice in all its parts is one; what is not the same but has one id gets an
 * id of its own for each, made of all that it says, so that it is the same in whatever order they come.
 */
export function apart<Item extends object>(items: readonly Item[]): Item[] {
  const byId = Map.groupBy(items, idIn)
  if (byId.size === items.length) return [...items]
  const seen = new Set<string>()
  return items.flatMap((item) => {
    const id = idIn(item)
    const same = byId.get(id) ?? []
    if (id === undefined || same.length === 1) return [item]
    const text = JSON.stringify(item)
    if (seen.has(text)) return []
    seen.add(text)
    return same.every((one) => JSON.stringify(one) === text) ? [item] : [{ ...item, id: apartId(item) }]
  })
}

/** The id that an item has beside others with its own. */
export function apartId(item: object): string {
  return hash(JSON.stringify(item))
}

function idIn(item: object): unknown {
  return 'id' in item ? item.id : undefined
}
