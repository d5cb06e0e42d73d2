import type { Area, Card } from '../area.ts'
import { type LazyPart, lazyPart } from '#platform/parts/lazy-part.tsx'
import type { Namespace } from '#platform/i18n/namespaces.ts'
import { themes, type Theme } from './themes.ts'

/** A card in its place: the part that is drawn, and how it comes. */
export type PlacedCard = Omit<Card, 'load'> & { area: string; part: LazyPart<object> }
export type ThemeOfCards = { theme: Theme; cards: PlacedCard[] }

/** The cards of areas by theme, in order of relevance. A theme without cards is left out. */
export function cardsByTheme(areas: readonly Area[]): ThemeOfCards[] {
  const cards = areas.flatMap(({ name, card }) => (card ? [placed(name, card)] : []))
  return themes
    .map((theme) => ({
      theme,
      cards: cards.filter((card) => card.theme === theme.name).toSorted((a, b) => a.order - b.order),
    }))
    .filter((one) => one.cards.length > 0)
}

/** The words of a card are those of its area. */
function placed(area: string, { load, ...card }: Card): PlacedCard {
  return { ...card, area, part: lazyPart<object>(load, [area as Namespace]) }
}
