import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage } from '#platform/i18n/use-texts.ts'

/** `14 april 2027` in the reader's language. */
export function useDate(): (value: string) => string {
  const [language] = useLanguage()
  return (value) => formatDate(toDate(value), 'date', language)
}
