import { formatDate } from '#platform/dates/dates.ts'
import { formatShortDay } from '#platform/dates/short-day.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { TimeChart } from '#ui/TimeChart.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import type { Limit, Reading } from './contract.ts'
import { bandOf, drawnOf } from './points.ts'
import { useValueWords } from './value-words.ts'

type Props = { code: string; readings: readonly Reading[]; limits: readonly Limit[] }

/** The values of one kind over time, with what lies between the agreed limits behind them. The table says all of it in words. */
export function ValueChart({ code, readings, limits }: Props) {
  const t = useTexts('matord')
  const words = useValueWords()
  const [language] = useLanguage()
  const { lines, unit, inOther } = drawnOf(code, readings)
  const [first = []] = lines
  const points = first.filter((point) => point !== undefined)
  const [oldest, newest] = [points[0], points.at(-1)]
  if (!oldest || !newest) return null
  const band = bandOf(code, limits)
  const all = points.map(({ value }) => value)
  const shown = (value: number) => words.value([{ code, value, unit }])
  const day = (time: number) => formatDate(new Date(time), 'date', language)
  return (
    <TimeChart
      caption={
        <WithSource>
          {[
            t('caption', {
              count: points.length,
              from: day(oldest.time),
              to: day(newest.time),
              low: shown(Math.min(...all)),
              high: shown(Math.max(...all)),
            }),
            lines.length > 1 && t('two'),
            band && t('band'),
            inOther > 0 && t('otherUnit', { count: inOther }),
          ]
            .filter(Boolean)
            .join(' ')}
        </WithSource>
      }
      lines={lines}
      band={band}
      number={(value) => words.number(value)}
      day={(time) => formatShortDay(new Date(time), language)}
    />
  )
}
