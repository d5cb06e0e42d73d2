import i18next, { changeLanguage as changeTexts, loadNamespaces } from 'i18next'
import { useSyncExternalStore } from 'react'
import { initReactI18next } from 'react-i18next'
import type { Language } from '#platform/dates/dates.ts'

export const languages = ['sv', 'en'] as const satisfies Language[]

/** Loads one namespace of texts in one language. */
export type LoadTexts = (language: string, namespace: string) => Promise<object>

const storageKey = 'sprak'

/** Starts the texts with the language last chosen on this device, else Swedish, and the frame's namespaces. */
export async function startTexts(load: LoadTexts, namespaces: string[]): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
  })
  await i18next
    .use({
      type: 'backend',
      read: (language: string, namespace: string) => load(language, namespace),
    })
    .use(initReactI18next)
    .init({
      lng: chosenLanguage(),
      fallbackLng: false,
      // A text is found by the namespace of its hook; without this every look-up first searches its key for one.
      nsSeparator: false,
      ns: namespaces,
      // React escapes what it renders; escaping twice would show &amp; to the reader.
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  requireTexts(namespaces)
}

/** Makes sure that the texts of a route are here before it is shown. Throws when they could not be loaded. */
export async function loadTexts(namespaces: string[]): Promise<void> {
  await loadNamespaces(namespaces)
  requireTexts(namespaces)
}

/** i18next goes on without texts and shows their keys; a reader must never see one. */
function requireTexts(namespaces: string[]) {
  const missing = namespaces.filter((namespace) => !i18next.hasResourceBundle(i18next.language, namespace))
  if (missing.length > 0) throw new Error(`Texts could not be loaded: ${missing.join(', ')}`)
}

/** The language now, and how to change it. The choice is kept on the device; it says nothing of health. */
export function useLanguage(): [Language, (language: Language) => void] {
  return [useSyncExternalStore(subscribe, currentLanguage), (language) => void changeLanguage(language)]
}

function subscribe(listener: () => void): () => void {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}

function currentLanguage(): Language {
  return i18next.language as Language
}

/** Changes the language of all that is shown; resolves when its texts are here. */
export async function changeLanguage(language: Language): Promise<void> {
  if (language === i18next.language) return
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // A browser that refuses storage still changes language for this visit.
  }
  await changeTexts(language)
}

function chosenLanguage(): Language {
  try {
    const stored = localStorage.getItem(storageKey)
    return languages.find((language) => language === stored) ?? 'sv'
  } catch {
    return 'sv'
  }
}
