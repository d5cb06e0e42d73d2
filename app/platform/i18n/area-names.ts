import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import { useWait } from '#platform/parts/use-wait.ts'
import { languages } from './language.ts'
import type { Namespace, Namespaces } from './namespaces.ts'
import { currentLanguage, hasTexts, loadTexts, subscribeLanguage } from './texts.ts'

/** Rooms that say what area they are: `area.name`, and on Mer and in rights also `area.text`, `area.scope` and `area.does`. */
export type NamedArea = {
  [Room in Namespace]: Namespaces[Room] extends { area: { name: string } } ? Room : never
}[Namespace]

export type AreaNames = {
  /** `Kontakter` */
  name: (area: NamedArea) => string
  /** `kontakter`, within a sentence. */
  inText: (area: NamedArea) => string
  /** What it is about, for a list of areas. */
  text: (area: NamedArea) => string
  /** What an ombud sees and does in it. */
  scope: (area: NamedArea) => string
  /** What can be done in it, within a sentence; undefined where there is nothing to do. */
  does: (area: NamedArea) => string | undefined
}

/** What some areas call themselves, from the words of each. Suspends until those are here. */
export function useAreaNames(areas: readonly NamedArea[]): AreaNames {
  const language = useSyncExternalStore(subscribeLanguage, currentLanguage)
  const missing = areas.filter((area) => !hasTexts(area, language))
  useWait(missing.length > 0 ? comingOf(missing) : undefined)
  const say = (key: 'name' | 'text' | 'scope') => (area: NamedArea) =>
    i18next.t(`area.${key}` as never, { ns: area, lng: language }) as string
  return {
    name: say('name'),
    inText: (area) => say('name')(area).toLocaleLowerCase(languages[language].locale),
    text: say('text'),
    scope: say('scope'),
    does: (area) =>
      i18next.exists('area.does', { ns: area, lng: language, fallbackLng: [] })
        ? i18next.t('area.does' as never, { ns: area, lng: language })
        : undefined,
  }
}

/** One promise for the same areas until they are here, as `use` needs it. */
function comingOf(areas: readonly NamedArea[]): Promise<void> {
  const key = `${currentLanguage()} ${areas.join(' ')}`
  const known = coming.get(key)
  if (known) return known
  const made = loadTexts(areas)
  made.catch(() => setTimeout(() => coming.delete(key), 1_000))
  coming.set(key, made)
  return made
}
const coming = new Map<string, Promise<void>>()
