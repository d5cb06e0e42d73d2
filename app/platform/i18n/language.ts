/** What is true of a language, or of one voice of it: lättläst is Swedish in another voice. */
type LanguageFacts = {
  /** Its name in itself. */
  name: string
  /** For `lang` in HTML (BCP 47). */
  lang: string
  dir: 'ltr' | 'rtl'
  /** For days and months in words. */
  locale: string
  /** Between hour and minute: `8.15` or `8:15`. */
  clockMark: '.' | ':'
}

/** Every language of the portal. The texts of each are `texts/<key>.ts` in every room. The first is the standard. */
export const languages = {
  sv: { name: 'Svenska', lang: 'sv', dir: 'ltr', locale: 'sv-SE', clockMark: '.' },
  en: { name: 'English', lang: 'en', dir: 'ltr', locale: 'en-GB', clockMark: ':' },
} as const satisfies Record<string, LanguageFacts>

export type Language = keyof typeof languages

export const languageCodes = Object.keys(languages) as Language[]
export const standardLanguage: Language = 'sv'

const storageKey = 'sprak'

/** The language last chosen on this device, else Swedish. It says nothing of health. */
export function chosenLanguage(): Language {
  try {
    const stored = localStorage.getItem(storageKey)
    return languageCodes.find((language) => language === stored) ?? standardLanguage
  } catch {
    return standardLanguage
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // A browser that refuses storage still changes language for this visit.
  }
}
