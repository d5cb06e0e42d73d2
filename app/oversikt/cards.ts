import type { Area, Card } from '../area.ts'
import { type LazyPart, lazyPart } from '#platform/parts/lazy-part.tsx'
import type { NamedArea } from '#platform/i18n/area-names.ts'
import { themes, type Theme } from './themes.ts'

/** A card in its place: the part that is drawn, and how it comes. */
export type PlacedCard = Omit<Card, 'load' | 'words'> & {
  area: NamedArea
  part: LazyPart<object>
  /** Tells what care and omsorg put in about a person. */
  told?: boolean
}
export type ThemeOfCards = { theme: Theme; cards: PlacedCard[] }

/** The cards of areas by theme, in order of relevance. A theme without cards is left out. */
export function cardsByTheme(areas: readonly Area[]): ThemeOfCards[] {
  const cards = areas.flatMap((area) => (area.card ? [placed(area, area.card)] : []))
  return themes
    .map((theme) => ({
      theme,
      cards: cards.filter((card) => card.theme === theme.name),
    }))
    .filter((one) => one.cards.length > 0)
}

/** The words of a card are those of its area. */
function placed(area: Area, { load, words = [], ...card }: Card): PlacedCard {
  // A test holds each area that has a card to have a name among its words.
  const name = area.name as NamedArea
  return {
    ...card,
    area: name,
    part: lazyPart<object>(load, [name, ...words]),
    told: area.access === 'shared' || card.theme === 'since',
  }
}

const welcome: PlacedCard = {
  theme: 'times',
  room: 'large',
  first: true,
  area: 'tidslinje',
  part: lazyPart<object>(() => import('./valkommen/Welcome.tsx'), ['valkommen']),
}

/** For one about whom there is nothing yet: a welcome, in the place of all that would say so one by one. */
export const forNew = (all: ThemeOfCards[]): ThemeOfCards[] =>
  all.flatMap(({ theme, cards }) => {
    if (theme.name === 'times') return { theme, cards: [welcome] }
    // Whom to call is there from the start.
    const left = theme.name === 'contacts' ? cards : cards.filter(({ told }) => !told)
    return left.length > 0 ? { theme, cards: left } : []
  })
