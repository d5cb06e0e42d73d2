import { weekdayName } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { howOften } from './how-often.ts'

/** How often a recurrence rule comes again, in the reader's language: `Varje måndag`. */
export function useHowOften(): (rule: string) => string {
  const t = useTexts('repetition')
  const [language] = useLanguage()
  return (rule) => {
    const often = howOften(rule)
    if ('weekDays' in often) {
      const days = often.weekDays.map((day) => weekdayName(day, 'weekday', language)).join(', ')
      return t(`often.${often.words}`, { days })
    }
    return 'monthDay' in often
      ? t(`often.${often.words}`, { day: often.monthDay })
      : t(`often.${often.words}`)
  }
}
