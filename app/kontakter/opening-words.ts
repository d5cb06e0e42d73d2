import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import {
  formatClock,
  formatDate,
  formatDay,
  relativeDay,
  toDate,
  weekdayName,
} from '#platform/dates/dates.ts'
import { daysFromTo } from '#platform/dates/days.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { weekDayNames } from '#platform/answer/contract.ts'
import type { Telecom } from './contract.ts'
import { type Moment, type Opening, openingOf } from './opening.ts'

/** When a contact answers, in the reader's language and by the platform's clock. */
export function useOpeningWords() {
  const t = useTexts('kontakter')
  const [language] = useLanguage()
  const now = useNow()

  const dayName = (index: number) => weekdayName(index, 'weekday-short', language)
  const clock = (time: string) => formatClock(time, language)

  const opens = ({ day, time }: Moment) => {
    const date = toDate(day)
    const far = daysFromTo(dayOf(now), day) > 6
    const name = far
      ? formatDay(date, now, language)
      : (relativeDay(date, now, language) ?? formatDate(date, 'weekday', language))
    return day === dayOf(now)
      ? t('opensToday', { time: clock(time) })
      : t('opens', { day: name, time: clock(time) })
  }

  return {
    /** Whether the way is answered now, by the platform's clock. */
    opening: (way: Telecom): Opening => openingOf(way.hours, now),
    /** `Öppet nu till 16.00` · `Stängt. Öppnar måndag 8.00`; nothing where the source gives no hours. */
    openingText: (opening: Opening): string | undefined => {
      if (opening.state === 'unsaid') return undefined
      if (opening.state === 'always') return t('openAlways')
      if (opening.state === 'open') return t('openUntil', { time: clock(opening.until.time) })
      return opening.opens ? `${t('closed')} ${opens(opening.opens)}` : t('closed')
    },
    /** `mån–fre 8.00–16.00`, one line for each period. */
    hours: (way: Pick<Telecom, 'hours'>) =>
      way.hours.map(({ weekDays: days, start, end }) => {
        const indexes = days.map((day) => weekDayNames.indexOf(day)).toSorted((a, b) => a - b)
        const time = end ? `${clock(start)}–${clock(end)}` : clock(start)
        return `${daySpan(indexes, dayName)} ${time}`.trim()
      }),
  }
}

function daySpan(indexes: number[], name: (index: number) => string): string {
  const first = indexes[0]
  const last = indexes.at(-1)
  if (first === undefined || last === undefined) return ''
  const unbroken = last - first === indexes.length - 1
  if (unbroken && indexes.length > 2) return `${name(first)}–${name(last)}`
  return indexes.map(name).join(', ')
}
