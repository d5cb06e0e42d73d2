import { formatDate } from '#platform/dates/dates.ts'
import { formatShortDay } from '#platform/dates/short-day.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { TimeChart } from '#ui/TimeChart.tsx'
import { useResultWords } from '../provord/use-result-words.ts'
import { bandOf, pointsOf, type Series } from '../series.ts'

/** The values of a series over time, with the reference behind them. The table beside it says all of it in words. */
export function Chart({ series }: { series: Series }) {
  const t = useTexts('analys')
  const { inNumbers } = useResultWords()
  const [language] = useLanguage()
  const number = (value: number) => inNumbers(String(value))
  const all = pointsOf(series)
  const points = all.filter((point) => point !== undefined)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const band = bandOf(series)
  const values = points.map(({ value }) => value)
  const day = (time: number) => formatDate(new Date(time), 'date', language)
  const low = number(Math.min(...values))
  const high = number(Math.max(...values))
  return (
    <TimeChart
      caption={
        <>
          {t('caption', { count: points.length, from: day(first.time), to: day(last.time), low, high })}{' '}
          {band && t('band')}{' '}
          {all.length > points.length && t('notDrawn', { count: all.length - points.length })}
        </>
      }
      lines={[all]}
      band={band}
      number={number}
      day={(time) => formatShortDay(new Date(time), language)}
    />
  )
}
