import { useAreaNames } from '#platform/i18n/area-names.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { ThemeName } from '../area.ts'
import type { ThemeOfCards } from './cards.ts'
import { namedThemes } from './themes.ts'

const areaOf = ({ cards: [card] }: ThemeOfCards) => card?.area ?? 'tidslinje'

/** What some themes are called: those without a name of their own as the area of their card. Suspends until the words are here. */
export function useThemeName(all: readonly ThemeOfCards[]): (one: ThemeOfCards) => string {
  const t = useTexts('oversikt')
  const own: Partial<Record<ThemeName, string>> = { plans: t('theme.plans'), tiles: t('theme.tiles') }
  const { name } = useAreaNames(all.filter(({ theme }) => !namedThemes.includes(theme.name)).map(areaOf))
  return (one) => own[one.theme.name] ?? name(areaOf(one))
}
