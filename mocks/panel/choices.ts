import type { Language } from '#platform/i18n/language.ts'
import type { Variants } from '#platform/variants/variants.ts'

export const themes = ['system', 'ljust', 'morkt'] as const
export type Theme = (typeof themes)[number]

/** What the panel asks of the portal; main.tsx fills it, so that the mocks know nothing of how the portal does it. */
export type Portal = {
  /** Forgets what was fetched and asks anew. */
  refresh: () => Promise<void>
  /** Sets the portal's clock (ISO 8601). */
  setTime: (iso: string) => void
  /** Resolves when the texts are there. */
  setLanguage: (language: Language) => Promise<void>
  /** Calls when the reader has chosen a language on the page. */
  onLanguage: (listener: (language: Language) => void) => void
  setVariants: (variants: Variants) => void
  /** Shows the one of an opaque id as the ombud of that person; undefined shows the own. */
  showAs: (personId: string | undefined) => void
  /** Calls when another is shown, by opaque id; undefined is the own. */
  onShown: (listener: (personId: string | undefined) => void) => void
}
