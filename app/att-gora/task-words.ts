import { useTranslation } from 'react-i18next'
import { useNow } from '../platform/clock/clock.ts'
import { formatDate, formatDay, relativeDay, toDate } from '../platform/dates/dates.ts'
import { useLanguage } from '../platform/i18n/i18n.ts'
import { simpleRule } from './repetition.ts'
import type { Task } from './tasks.ts'

// Any week will do: this Monday only lends its weekday names.
const monday = Date.UTC(2024, 0, 1, 12)

/** The words of a task in the reader's language. */
export function useTaskWords() {
  const { t } = useTranslation('att-gora')
  const [language] = useLanguage()
  const today = useNow()
  const dayName = (day: string) =>
    relativeDay(toDate(day), today, language) ?? formatDay(toDate(day), today, language)
  const weekDay = (index: number) => formatDate(new Date(monday + index * 86_400_000), 'weekday', language)

  const often = (rule: string) => {
    const simple = simpleRule(rule)
    if (simple?.every === 'day') return t('everyDay')
    if (simple?.every === 'week') return t('everyWeek', { days: simple.weekDays.map(weekDay).join(', ') })
    return t('repeats')
  }

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
