import { type ReactNode, useId } from 'react'
import styles from './TimeChart.module.css'
import type { Point, Scale } from './time-scale.ts'

/** Ends of what is usual; one that is absent is open. */
type Limits = { low?: number; high?: number }

type Props = {
  /** All of it in words, for one who does not see it. A table beside it says each value. */
  caption: ReactNode
  /** From the oldest on; `undefined` leaves a gap. */
  points: readonly (Point | undefined)[]
  scale: Scale
  band?: Limits | undefined
  /** A value, and a day, as they are written at the edges: short enough for a phone. */
  number: (value: number) => string
  day: (time: number) => string
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`

/** Values over time, with what is usual behind them. */
export function TimeChart({ caption, points, scale, band, number, day }: Props) {
  const id = useId()
  return (
    <figure className={styles['figure']}>
      <figcaption id={id}>{caption}</figcaption>
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
              {number(tick)}
            </text>
          </g>
        ))}
        <Drawn points={points} scale={scale} />
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

/** One that is open goes on to the edge. */
function Band({ band: { low, high }, scale }: { band: Limits; scale: Scale }) {
  const top = high === undefined ? 0 : scale.y(high)
  const bottom = low === undefined ? 1 : scale.y(low)
  return (
    <rect className={styles['band']} x="0" width="100%" y={percent(top)} height={percent(bottom - top)} />
  )
}

/** A mark for each value, and a line to the next; none over a gap. */
function Drawn({ points, scale: { x, y } }: Pick<Props, 'points' | 'scale'>) {
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
