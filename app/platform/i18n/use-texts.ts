import i18next, { type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import { useWait } from '#platform/parts/use-wait.ts'
import { changeLanguage, currentLanguage, hasTexts, subscribeLanguage, textsOf } from './texts.ts'
import type { Language } from './language.ts'
import type { Namespace } from './namespaces.ts'

/** The words of one room in the reader's language. Suspends until they are here, for what did not load them beforehand. */
export function useTexts<Room extends Namespace>(room: Room): TFunction<Room> {
  const language = useSyncExternalStore(subscribeLanguage, currentLanguage)
  useWait(hasTexts(room, language) ? undefined : textsOf(room, language))
  return translator(language, room)
}

const translators = new Map<string, unknown>()

/** The same function for the same words, so that what is made of it need not be made again. */
function translator<Room extends Namespace>(language: Language, room: Room): TFunction<Room> {
  const key = `${language} ${room}`
  const known = translators.get(key) as TFunction<Room> | undefined
  if (known) return known
  const made = keptPlain(
    i18next.getFixedT(language, room) as unknown as Translate,
  ) as unknown as TFunction<Room>
  translators.set(key, made)
  return made
}

type Translate = (key: string, values?: object) => string

/** A text without values is looked up once: most are, and one look-up is some forty calls of functions. */
function keptPlain(translate: Translate): Translate {
  const plain = new Map<string, string>()
  return (key, values) => {
    if (values) return translate(key, values)
    const known = plain.get(key)
    if (known !== undefined) return known
    const text = translate(key)
    plain.set(key, text)
    return text
  }
}

/** The language now, and how to change it: see `changeLanguage`. */
export function useLanguage(): [Language, (language: Language) => Promise<void>] {
  return [useSyncExternalStore(subscribeLanguage, currentLanguage), changeLanguage]
}
