import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Vaccination } from './contract.ts'
import { nameOf } from './names.ts'

/** What a vaccination is called, and its day, on every page and on the tile. What comes from a source is quoted. */
export function useNameWords() {
  const t = useTexts('vaccinationer')
  const [language] = useLanguage()
  return {
    day: (value: string | undefined) =>
      value === undefined ? t('noDay') : formatDate(toDate(value), 'date', language),
    name: (one: Vaccination) => quoted(nameOf(one)) ?? t(one.note ? 'onlyNote' : 'unnamed'),
  }
}
