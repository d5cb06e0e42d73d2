import type { ThemeOfCards } from './cards.ts'
import { isFolded } from './order.ts'
import { isMoved } from './themes.ts'

/** Where themes stand, in the order that they have on a phone: one that comes later never stands above, or before. */
export type Places = {
  /** Those that are always first. */
  first: ThemeOfCards[]
  /** On a wide screen in a column beside those. */
  beside: ThemeOfCards[]
  /** Under both, two cards on a line. */
  below: ThemeOfCards[][]
}

/** About how high the column beside is beside what is next, in rem, and a theme that is folded away. */
const [room, foldedHeight] = [40, 4]

/** Themes in their places: beside stand as many of the first that are moved as come nearest to fill the column. */
export function placesOf(themes: readonly ThemeOfCards[], folded: readonly unknown[]): Places {
  const moved = themes.filter(({ theme }) => isMoved(theme))
  let height = 0
  const over = moved.findIndex(({ theme }) => {
    const own = isFolded(theme, folded) ? foldedHeight : theme.height
    height += own
    return height - own / 2 > room
  })
  const beside = over < 0 ? moved : moved.slice(0, over)
  const below: ThemeOfCards[][] = []
  let alone: ThemeOfCards[] | undefined
  for (const one of moved.slice(beside.length)) {
    const isSingle = one.theme.place === 'card' && !isFolded(one.theme, folded)
    if (isSingle && alone) alone.push(one)
    else below.push([one])
    alone = isSingle && !alone ? below.at(-1) : undefined
  }
  return { first: themes.filter(({ theme }) => !isMoved(theme)), beside, below }
}
