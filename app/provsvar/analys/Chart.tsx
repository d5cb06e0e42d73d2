import { useId } from 'react'
import { formatDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import type { Language } from '#platform/i18n/language.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useResultWords } from '../provord/use-result-words.ts'
import { bandOf, type Point, pointsOf, type Series } from '../series.ts'
import styles from './Chart.module.css'
import { type Scale, scaleOf } from './scale.ts'

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`

/** The values of a series over time, with the reference behind them. The table beside it says all of it in words. */
export function Chart({ series }: { series: Series }) {
  const t = useTexts('analys')
  const { inNumbers: number } = useResultWords()
  const [language] = useLanguage()
  const id = useId()
  const all = pointsOf(series)
  const points = all.filter((point) => point !== undefined)
  const band = bandOf(series)
  const scale = scaleOf(
    points,
    [band?.low, band?.high].filter((limit) => limit !== undefined),
  )
  if (!scale) return null
  const values = points.map(({ value }) => value)
  const day = (time: number) => formatDate(new Date(time), 'date', language)
  const low = number(String(Math.min(...values)))
  const high = number(String(Math.max(...values)))
  return (
    <figure className={styles['figure']}>
      <figcaption id={id}>
        {t('caption', { count: points.length, from: day(scale.first), to: day(scale.last), low, high })}{' '}
        {band && t('band')}{' '}
        {all.length > points.length && t('notDrawn', { count: all.length - points.length })}
      </figcaption>
      <svg role="img" aria-labelledby={id} className={styles['chart']}>
        {band && <Band band={band} scale={scale} />}
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line
              className={styles['line']}
              x1="0"
              x2="100%"
              y1={percent(scale.y(tick))}
              y2={percent(scale.y(tick))}
            />
            <text x="-8" y={percent(scale.y(tick))} dy="0.35em" textAnchor="end">
              {number(String(tick))}
            </text>
          </g>
        ))}
        <Drawn all={all} scale={scale} />
        <text x="0" y="100%" dy="1.8em">
          {shortDay(scale.first, language)}
        </text>
        {scale.last > scale.first && (
          <text x="100%" y="100%" dy="1.8em" textAnchor="end">
            {shortDay(scale.last, language)}
          </text>
        )}
      </svg>
    </figure>
  )
}

/** `16 nov 2026`: both ends have room on a phone. */
function shortDay(time: number, language: Language): string {
  const date = new Date(time)
  const [day, month] = [formatDate(date, 'day', language), formatDate(date, 'month-short', language)]
  return `${day} ${month} ${dayOf(date).slice(0, 4)}`
}

/** The reference; one that is open goes on to the edge. */
function Band({ band: { low, high }, scale }: { band: { low?: number; high?: number }; scale: Scale }) {
  const top = high === undefined ? 0 : scale.y(high)
  const bottom = low === undefined ? 1 : scale.y(low)
  return (
    <rect className={styles['band']} x="0" width="100%" y={percent(top)} height={percent(bottom - top)} />
  )
}

/** A mark for each value, and a line to the next; none over a result that has no place. */
function Drawn({ all, scale: { x, y } }: { all: (Point | undefined)[]; scale: Scale }) {
  return all.map((point, index) => {
    if (!point) return null
    const before = all[index - 1]
    const at = { x: percent(x(point.time)), y: percent(y(point.value)) }
    return (
      <g key={index}>
        {before && (
          <line
            className={styles['curve']}
            x1={percent(x(before.time))}
            y1={percent(y(before.value))}
            x2={at.x}
            y2={at.y}
          />
        )}
        <circle className={styles['point']} cx={at.x} cy={at.y} r="5" />
      </g>
    )
  })
}
