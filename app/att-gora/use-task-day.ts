import { useNow } from '#platform/clock/clock.ts'
import { nearDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import type { Task } from './tasks.ts'

/** When a task is to be done, in the fewest words: `Senast i morgon`, `i dag`. Nothing for one without a day. */
export function useTaskDay() {
  const t = useTexts('att-gora')
  const [language] = useLanguage()
  const today = useNow()
  return ({ day, repeat, event, request, paused }: Task): string => {
    if (request !== undefined) return t('consentFree')
    const name = day && nearDay(toDate(day), today, language)
    const when = name && (repeat || event ? name : t('due', { day: name }))
    return [paused && t('paused'), when].filter(Boolean).join('. ')
  }
}
