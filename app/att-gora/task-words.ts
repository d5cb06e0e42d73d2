import { useNow } from '#platform/clock/clock.ts'
import { formatDay, relativeDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useHowOften } from '#platform/repetition/use-how-often.ts'
import type { Task } from './tasks.ts'

/** The words of a task in the reader's language. */
export function useTaskWords() {
  const t = useTexts('uppgifter')
  const [language] = useLanguage()
  const today = useNow()
  const dayName = (day: string) =>
    relativeDay(toDate(day), today, language) ?? formatDay(toDate(day), today, language)
  const often = useHowOften()

  return {
    /** `Senast i morgon` · `Varje måndag. Nästa gång i dag`; nothing for a task without a day. */
    when: ({ repeat, day, event, done }: Task): string | undefined => {
      if (repeat)
        return [often(repeat), !done && day && t('next', { day: dayName(day) })].filter(Boolean).join('. ')
      if (!day) return undefined
      return event ? dayName(day) : t('due', { day: dayName(day) })
    },
  }
}
