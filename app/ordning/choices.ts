import type { Order } from '../oversikt/contract.ts'
import { inOrder, isFolded } from '../oversikt/order.ts'
import type { Theme } from '../oversikt/themes.ts'

type Themed = { theme: Theme }

const namesOf = (all: readonly Themed[]) => all.map(({ theme }) => theme.name)

/** The names of some in their order, with one of them moved up (-1) or down (1). At an end it stays. */
export function movedBy<One extends Themed>(ordered: readonly One[], one: One, by: 1 | -1): string[] {
  const from = ordered.indexOf(one)
  const others = ordered.toSpliced(from, 1)
  return namesOf(others.toSpliced(Math.max(0, from + by), 0, one))
}

/** An order with one theme folded away, or no longer. */
export const withFolded = (order: Order, { theme }: Themed, folded: boolean): Order => ({
  ...order,
  folded: [...order.folded.filter((name) => name !== theme.name), ...(folded ? [theme.name] : [])],
})

/** True when all stands as it does for one who has chosen nothing. */
export const isUsual = (usual: readonly Themed[], { order, folded }: Order) =>
  inOrder(usual, order).every((one, index) => one === usual[index]) &&
  !usual.some(({ theme }) => isFolded(theme, folded))

/**
 * An order as it is sent: every theme of now by its name, once, and those of them that are folded away. Nothing where that is the usual
 * order, so that it is the one that is usual then.
 */
export const chosenOf = (usual: readonly Themed[], order: Order): Order =>
  isUsual(usual, order)
    ? { order: [], folded: [] }
    : {
        order: namesOf(inOrder(usual, order.order)),
        folded: namesOf(usual.filter(({ theme }) => isFolded(theme, order.folded))),
      }
