import type { Language } from '#platform/i18n/language.ts'
import type { FirstTexts } from '#platform/i18n/texts.ts'

const files = import.meta.glob<FirstTexts>('./first-texts/*.ts')

/** The words of the first view, in one file a language. Rejects when they cannot be loaded. */
export async function loadFirstTexts(language: Language): Promise<FirstTexts> {
  const load = files[`./first-texts/${language}.ts`]
  if (!load) throw new Error(`No texts in ${language}`)
  return { ...(await load()) }
}
