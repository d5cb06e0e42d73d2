import { formatClock, formatDate, formatTime, sentence, toDate, weekdayName } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'

const goalStatuses = ['proposed', 'active', 'on-hold', 'completed', 'cancelled'] as const
const activityStatuses = [
  'not-started',
  'scheduled',
  'in-progress',
  'on-hold',
  'completed',
  'cancelled',
] as const

/** Days, clock times and states of a plan in the reader's language. States that have no words are shown as they are. */
export function usePartWords() {
  const t = useTexts('vardplan')
  const [language] = useLanguage()
  const day = (value: string) => formatDate(toDate(value), 'date', language)
  const clock = (time: string) => formatClock(time, language)
  return {
    day,
    /** `fredag 18 december 2026 13.30` */
    moment: (instant: string) =>
      `${sentence(formatDate(toDate(instant), 'full', language))} ${formatTime(toDate(instant), language)}`,
    period: ({ start, end }: { start: string; end?: string | undefined }) =>
      end && end !== start ? t('between', { from: day(start), to: day(end) }) : day(start),
    clocks: (start: string, end: string | undefined) =>
      end ? `${clock(start)}–${clock(end)}` : clock(start),
    weekDay: (index: number) => sentence(weekdayName(index, 'weekday', language)),
    goalStatus: (status: string) => {
      const known = goalStatuses.find((one) => one === status)
      return known ? t(`goalStatus.${known}`) : status
    },
    activityStatus: (status: string) => {
      const known = activityStatuses.find((one) => one === status)
      return known ? t(`activityStatus.${known}`) : status
    },
  }
}
