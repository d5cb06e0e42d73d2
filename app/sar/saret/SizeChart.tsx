import { formatDate, toDate } from '#platform/dates/dates.ts'
import { formatShortDay } from '#platform/dates/short-day.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { TimeChart } from '#ui/TimeChart.tsx'
import type { WoundEntry } from '../contract.ts'
import { useWoundWords } from '../sarord/use-wound-words.ts'
import { areaOf } from '../size.ts'

/** The area over time, of measures with both sides, from the latest back. Nothing where there are not two. */
export function SizeChart({ past }: { past: readonly WoundEntry[] }) {
  const t = useTexts('saret')
  const { number } = useWoundWords()
  const [language] = useLanguage()
  const all = past.toReversed().map((one) => {
    const value = areaOf(one)
    return value === undefined || !one.at ? undefined : { time: toDate(one.at).getTime(), value }
  })
  const points = all.filter((point) => point !== undefined)
  const [first, last] = [points[0], points.at(-1)]
  if (points.length < 2 || !first || !last) return null
  const day = (time: number) => formatDate(new Date(time), 'date', language)
  return (
    <TimeChart
      caption={
        <>
          {t('caption', {
            count: points.length,
            from: day(first.time),
            to: day(last.time),
            first: number(first.value),
            last: number(last.value),
          })}{' '}
          {all.length > points.length && t('notDrawn', { count: all.length - points.length })}
        </>
      }
      lines={[all]}
      room={[0]}
      number={number}
      day={(time) => formatShortDay(new Date(time), language)}
    />
  )
}
