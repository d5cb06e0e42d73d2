import { type Chance, mutated } from '../../contracts/mutate.ts'

/* What a browser test looks for: it knows the worlds and no contract. */
export { ranMark } from '../../contracts/mutate.ts'

/**
 * An answer of the översikts-API as a platform with many faults at once would send it: items with other values than they
 * should have, twice, or as something else, and now and then what stands around them. What is no list of items is changed
 * somewhere. The same numbers spoil it in the same way.
 */
export function spoiltAnswer(answer: Readonly<Record<string, unknown>>, chance: Chance): unknown {
  const { items, ...around } = answer
  if (!Array.isArray(items)) return mutated(answer, chance)
  const spoilt = items.flatMap((item: unknown): unknown[] => {
    const fate = chance()
    if (fate < 0.5) return [mutated(item, chance)]
    if (fate < 0.55) return [item, item]
    return [item]
  })
  const fate = chance()
  if (fate < 0.1) return mutated({ ...around, items: spoilt }, chance)
  if (fate < 0.2) return { ...(mutated(around, chance) as object), items: spoilt }
  return { ...around, items: spoilt }
}
