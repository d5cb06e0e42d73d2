import { useNow } from '#platform/clock/clock.ts'
import { formatTime, nearDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage } from '#platform/i18n/use-texts.ts'

/** `i dag 8.15`, `i går 22.10`, `tisdag 17 november 9.00`. */
export function useWhen(): (instant: string) => string {
  const [language] = useLanguage()
  const today = useNow()
  return (instant) => {
    const date = toDate(instant)
    const day = nearDay(date, today, language)
    return `${day} ${formatTime(date, language)}`
  }
}
