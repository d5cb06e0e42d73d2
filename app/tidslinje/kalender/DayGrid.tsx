import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { plusDays, plusMonths, weekDays } from '#platform/dates/days.ts'
import { useLanguage } from '#platform/i18n/use-texts.ts'
import styles from './DayGrid.module.css'

type Props = {
  mode: 'manad' | 'vecka'
  weeks: string[][]
  chosen: string
  today: string
  labelledBy: string
  onChoose: (day: string) => void
  renderDay: (day: string) => ReactNode
}

/**
 * Days as an ARIA grid with one tab stop. The arrows move the choice: left and right by a day, up and down by a
 * week (in a week: by a day), Home and End to the ends of the week, Page Up and Page Down by a month (by a week).
 * Every part says its role: on a phone they are drawn as blocks, and then browsers no longer take them for a table's.
 */
export function DayGrid({ mode, weeks, chosen, today, labelledBy, onChoose, renderDay }: Props) {
  const [language] = useLanguage()
  const grid = useRef<HTMLTableElement>(null)
  // Focus follows the choice, but only of one who moves it from within: also past the days that were drawn, which goes away.
  const moved = useRef(false)
  useEffect(() => {
    if (!moved.current && !grid.current?.contains(document.activeElement)) return
    moved.current = false
    grid.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus()
  }, [chosen])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const day = dayAfterKey(event.key, chosen, mode)
    if (!day) return
    event.preventDefault()
    moved.current = true
    onChoose(day)
  }
  return (
    <table
      ref={grid}
      role="grid"
      aria-labelledby={labelledBy}
      className={`${styles['grid']} ${styles[mode]}`}
      onKeyDown={onKeyDown}
    >
      <thead role="rowgroup">
        <tr role="row">
          {(weeks[0] ?? []).map((day) => (
            <th key={day} role="columnheader" scope="col" abbr={formatDate(toDate(day), 'weekday', language)}>
              {formatDate(toDate(day), 'weekday-short', language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {weeks.map((week) => (
          <tr key={week[0]} role="row">
            {week.map((day) => (
              <td
                key={day}
                role="gridcell"
                data-day={day}
                tabIndex={day === chosen ? 0 : -1}
                aria-selected={day === chosen}
                aria-current={day === today ? 'date' : undefined}
                onClick={() => onChoose(day)}
              >
                {renderDay(day)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The day a key leads to from `day`; undefined for a key that is not the grid's. */
function dayAfterKey(key: string, day: string, mode: 'manad' | 'vecka'): string | undefined {
  const week = weekDays(day)
  const inMonth = mode === 'manad'
  switch (key) {
    case 'ArrowLeft':
      return plusDays(day, -1)
    case 'ArrowRight':
      return plusDays(day, 1)
    case 'ArrowUp':
      return plusDays(day, inMonth ? -7 : -1)
    case 'ArrowDown':
      return plusDays(day, inMonth ? 7 : 1)
    case 'Home':
      return week[0]
    case 'End':
      return week[6]
    case 'PageUp':
      return inMonth ? plusMonths(day, -1) : plusDays(day, -7)
    case 'PageDown':
      return inMonth ? plusMonths(day, 1) : plusDays(day, 7)
    default:
      return undefined
  }
}
