import { formatDate, formatTime, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import type { Visit } from '../contract.ts'
import { minutesOf, type Sum } from './sums.ts'

type Period = NonNullable<Visit['planned']>

/** What is said of planned and done, in words of the page. */
export function useVisitWords() {
  const t = useTexts('genomforande')
  const [language] = useLanguage()
  return { clock, planned, performed, duration, sum, untold, day, date }

  /** `8.00–8.30`; of one end, which it is; what contradicts itself is said to. */
  function clock(period: Period = {}): string | undefined {
    const [start, end] = [period.start, period.end].map((time) => time && formatTime(toDate(time), language))
    if (start && end) return minutesOf(period) === undefined ? t('contradict') : `${start}–${end}`
    if (start) return t('fromTime', { time: start })
    return end && t('toTime', { time: end })
  }

  function planned(visit: Visit): string {
    const time = clock(visit.planned)
    return time ? t('planned', { time }) : t('plannedMissing')
  }

  function performed(visit: Visit): string {
    const time = clock(visit.performed)
    return time ? t('performed', { time }) : t('performedMissing')
  }

  function duration(minutes: number): string {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    const told = [
      hours > 0 && t('hour', { hours }),
      (rest > 0 || hours === 0) && t('minute', { minutes: rest }),
    ]
    return told.filter(Boolean).join(' ')
  }

  function sum(of: Sum): string {
    return t('sum', { planned: duration(of.planned), performed: duration(of.performed) })
  }

  /** What the sums lack; nothing where all is told. */
  function untold({ performedUntold, plannedUntold }: Sum): string {
    if (performedUntold + plannedUntold === 0) return ''
    return [
      performedUntold > 0 && t('performedUntold', { count: performedUntold }),
      plannedUntold > 0 && t('plannedUntold', { count: plannedUntold }),
      t('notComparable'),
    ]
      .filter(Boolean)
      .join(' ')
  }

  /** `Tisdag 24 november`. */
  function day(value: string): string {
    return sentence(formatDate(toDate(value), 'full', language))
  }

  function date(value: string): string {
    return formatDate(toDate(value), 'date', language)
  }
}
