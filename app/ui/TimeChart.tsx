import { type ReactNode, useId } from 'react'
import styles from './TimeChart.module.css'
import { type Point, type Scale, scaleOf } from './time-scale.ts'

type Band = { low?: number; high?: number }

type Props = {
  /** All that the chart shows, in words. */
  caption: ReactNode
  /** Each from the oldest on; what has no place leaves a gap. The second is dashed, with hollow marks. */
  lines: readonly (readonly (Point | undefined)[])[]
  /** What is shaded; open to one side, it goes on to the edge. */
  band?: Band | undefined
  /** Values that have to have room, such as nought. */
  room?: readonly number[]
  /** A value at a line across the chart. */
  number: (value: number) => string
  /** A day at an end of the chart: both ends have room on a phone. */
  day: (time: number) => string
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
const placed = (points: readonly (Point | undefined)[]) => points.filter((point) => point !== undefined)

/** Values over time, with their limits behind them. A table beside it says all of it in words. Nothing without a point. */
export function TimeChart({ caption, lines, band, room = [], number, day }: Props) {
  const id = useId()
  const limits = [band?.low, band?.high, ...room].filter((limit) => limit !== undefined)
  const scale = scaleOf(lines.flatMap(placed), limits)
  if (!scale) return null
  return (
    <figure className={styles['figure']}>
      <figcaption id={id}>{caption}</figcaption>
      <svg role="img" aria-labelledby={id} className={styles['chart']}>
        {band && <Shaded band={band} scale={scale} />}
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
              {number(tick)}
            </text>
          </g>
        ))}
        {lines.map((points, index) => (
          <g key={index} className={index > 0 ? styles['other'] : undefined}>
            <Drawn points={points} scale={scale} />
          </g>
        ))}
        <text x="0" y="100%" dy="1.8em">
          {day(scale.first)}
        </text>
        {scale.last > scale.first && (
          <text x="100%" y="100%" dy="1.8em" textAnchor="end">
            {day(scale.last)}
          </text>
        )}
      </svg>
    </figure>
  )
}

function Shaded({ band: { low, high }, scale }: { band: Band; scale: Scale }) {
  const top = high === undefined ? 0 : scale.y(high)
  const bottom = low === undefined ? 1 : scale.y(low)
  return (
    <rect className={styles['band']} x="0" width="100%" y={percent(top)} height={percent(bottom - top)} />
  )
}

/** A mark for each value, and a line to the next; none over a result that has no place. */
function Drawn({ points, scale: { x, y } }: { points: readonly (Point | undefined)[]; scale: Scale }) {
  return points.map((point, index) => {
    if (!point) return null
    const before = points[index - 1]
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
