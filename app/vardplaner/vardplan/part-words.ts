import { formatClock, formatDay, formatTime, sentence, toDate, weekdayName } from '#platform/dates/dates.ts'
import { useNow } from '#platform/clock/clock.ts'
import { weekDayNames } from '#platform/answer/contract.ts'
import { formatPartial } from '#platform/dates/partial-date.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import type { PlanActivity } from '../contract.ts'
import { useTimingWords } from './timing-words.ts'
import { quoted } from '#ui/SourceText.tsx'

const goalStatuses = [
  'proposed',
  'planned',
  'accepted',
  'active',
  'on-hold',
  'completed',
  'cancelled',
  'rejected',
] as const
const activityStatuses = [
  'not-started',
  'scheduled',
  'in-progress',
  'on-hold',
  'completed',
  'cancelled',
  'stopped',
  'unknown',
] as const

/** Days, clock times and states of a plan in the reader's language. States that have no words are shown as they are. */
export function usePartWords() {
  const t = useTexts('vardplan')
  const [language] = useLanguage()
  const today = useNow()
  const day = (value: string) => formatPartial(value, language)
  const clock = (time: string) => formatClock(time, language)
  return {
    day,
    /** `Fredag 18 december 13.30`, with the year where that is another */
    moment: (instant: string) =>
      `${sentence(formatDay(toDate(instant), today, language))} ${formatTime(toDate(instant), language)}`,
    period: ({ start, end }: NonNullable<PlanActivity['scheduledPeriod']>) => {
      if (!start) return end && t('until', { to: day(end) })
      return end && end !== start ? t('between', { from: day(start), to: day(end) }) : day(start)
    },
    timing: useTimingWords(),
    clocks: (start: string, end: string | undefined) =>
      end ? `${clock(start)}–${clock(end)}` : clock(start),
    /** `måndag, onsdag 8.00–8.30` */
    hours: ({ weekDays, start, end }: PlanActivity['weekly'][number]) => {
      const names = weekDays.map((name) => weekdayName(weekDayNames.indexOf(name), 'weekday', language))
      return [names.join(', '), end ? `${clock(start)}–${clock(end)}` : clock(start)]
        .filter(Boolean)
        .join(' ')
    },
    weekDay: (index: number) => sentence(weekdayName(index, 'weekday', language)),
    goalStatus: (status: string) => {
      const known = goalStatuses.find((one) => one === status)
      return known ? t(`goalStatus.${known}`) : quoted(status)
    },
    activityStatus: (status: string) => {
      const known = activityStatuses.find((one) => one === status)
      return known ? t(`activityStatus.${known}`) : quoted(status)
    },
  }
}
