import { useNow } from '#platform/clock/clock.ts'
import { formatDay, relativeDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useHowOften } from '#platform/repetition/use-how-often.ts'
import type { Task } from './tasks.ts'

/** The day on which it is to be done next; of one that is done for its day, the time after. */
const nextOf = ({ done, repeat, day, next }: Task) => (done && repeat ? next : day)

/** The words of a task in the reader's language. */
export function useTaskWords() {
  const t = useTexts('att-gora')
  const [language] = useLanguage()
  const today = useNow()
  const dateName = (day: string) => formatDay(toDate(day), today, language)
  const dayName = (day: string) => relativeDay(toDate(day), today, language) ?? dateName(day)
  const often = useHowOften()

  return {
    /** `Senast i morgon` · `Varje måndag. Nästa gång i dag`; nothing for a task without a day. */
    when: (task: Task): string | undefined => {
      const { repeat, day, event, request, done, paused } = task
      if (request !== undefined) return t('consentFree')
      if (!repeat) {
        const whole = day && (event ? dayName(day) : t('due', { day: dayName(day) }))
        return [paused && t('paused'), whole].filter(Boolean).join('. ') || undefined
      }
      const next = nextOf(task)
      return [
        paused && t('paused'),
        often(repeat),
        done && day && t('doneToday'),
        next && t('next', { day: dayName(next) }),
      ]
        .filter(Boolean)
        .join('. ')
    },
    /** As `when`, with words that are as true on paper another day: `Varje måndag. Nästa gång måndag 30 november`. */
    onPaper: (task: Task): string | undefined => {
      const { repeat, day, until, paused } = task
      const next = nextOf(task)
      const parts = [
        paused && t('paused'),
        repeat && often(repeat),
        next && (repeat ? t('next', { day: dateName(next) }) : t('due', { day: dateName(next) })),
        until && t('until', { day: dateName(until) }),
      ]
      return task.event ? day && dateName(day) : parts.filter(Boolean).join('. ') || undefined
    },
  }
}
