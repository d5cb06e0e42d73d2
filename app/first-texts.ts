import { type Language, standardLanguage } from '#platform/i18n/language.ts'
import type { FirstTexts } from '#platform/i18n/texts.ts'

const files = import.meta.glob<FirstTexts>('./first-texts/*.ts')

/**
 * The words of the first view, in one file a language: those of another that cannot be loaded are in Swedish, which the switch of
 * languages then says. Rejects when there are none at all.
 */
export async function loadFirstTexts(wanted: Language): Promise<[Language, FirstTexts]> {
  try {
    return [wanted, { ...(await files[`./first-texts/${wanted}.ts`]?.()) }]
  } catch (error) {
    if (wanted === standardLanguage) throw error
    return loadFirstTexts(standardLanguage)
  }
}
