import styles from './DateTile.module.css'

/** A leaf of the calendar: weekday, day, month. Decoration; the same date always stands in the text beside. */
export function DateTile({ weekday, day, month }: { weekday: string; day: string; month: string }) {
  return (
    <div className={styles['tile']} aria-hidden="true">
      <span>{weekday}</span>
      <span className={styles['day']}>{day}</span>
      <span>{month}</span>
    </div>
  )
}
