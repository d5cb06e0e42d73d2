import * as v from 'valibot'
import { type Order, orderSchema } from './contract.ts'
import { isMoved, type Theme } from './themes.ts'

const usualOrder: Order = { order: [], folded: [] }

/** What a session's `settings` say of the översikt of a person; the usual order when that is nothing, or cannot be read. */
export function orderOf(settings: unknown, personId: string): Order {
  const read = v.safeParse(v.object({ [personId]: orderSchema }), settings)
  return (read.success && read.output[personId]) || usualOrder
}

/** True of one that the reader has folded away; what is always there cannot be. */
export const isFolded = (theme: Theme, folded: readonly unknown[]) =>
  isMoved(theme) && folded.includes(theme.name)

/**
 * Those of now, each once: chosen ones as they were chosen, and each other one, as a theme that was not there then, after the one that
 * it usually follows.
 */
export function inOrder<One extends { theme: Theme }>(
  usual: readonly One[],
  chosen: readonly unknown[],
): One[] {
  const ordered = [...new Set(chosen)].flatMap(
    (name) => usual.find(({ theme }) => theme.name === name && isMoved(theme)) ?? [],
  )
  usual.forEach((one, index) => {
    const before = usual[index - 1]
    if (!ordered.includes(one)) ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, one)
  })
  return ordered
}
