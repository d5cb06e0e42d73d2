import { formatClock, weekdayName } from '#platform/dates/dates.ts'
import { formatPartial } from '#platform/dates/partial-date.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { weekDayNames } from '#platform/answer/contract.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { PlanTiming, TimeUnit } from '../contract.ts'

/** How often and when something is done, in the reader's language: `2 gånger i veckan, 12 gånger sammanlagt`. */
export function useTimingWords(): (timing: PlanTiming) => string {
  const t = useTexts('vardplan')
  const [language] = useLanguage()
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  const span = (value: number, unit: TimeUnit) =>
    t(`timing.span.${unit}`, { count: value, number: number(value) })
  const times = (count: number) => t('timing.times', { count, number: number(count) })
  const often = ({ frequency, period, periodUnit }: PlanTiming) => {
    if (frequency === undefined) return undefined
    const each = times(frequency)
    if (period === undefined || periodUnit === undefined) return each
    return period === 1
      ? t(`timing.each.${periodUnit}`, { times: each })
      : t('timing.in', { times: each, span: span(period, periodUnit) })
  }
  return (timing) => {
    const { text, count, duration, durationUnit, weekDays = [], times: clocks = [], events = [] } = timing
    return [
      quoted(text),
      often(timing),
      weekDays.map((day) => weekdayName(weekDayNames.indexOf(day), 'weekday', language)).join(', '),
      clocks.length > 0 &&
        t('timing.at', { times: clocks.map((clock) => formatClock(clock, language)).join(', ') }),
      events.map((event) => formatPartial(event, language)).join(', '),
      duration !== undefined && durationUnit && t('timing.lasts', { span: span(duration, durationUnit) }),
      count !== undefined && t('timing.inAll', { times: times(count) }),
      timing.more && t('timing.more'),
    ]
      .filter(Boolean)
      .join(', ')
  }
}
