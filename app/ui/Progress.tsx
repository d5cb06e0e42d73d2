import { useId } from 'react'
import styles from './Progress.module.css'

/** How far something has come, in words and as a bar. */
export function Progress({ value, max, label }: { value: number; max: number; label: string }) {
  const id = useId()
  return (
    <div className={styles['progress']}>
      <p id={id}>{label}</p>
      <progress value={value} max={max} aria-labelledby={id} />
    </div>
  )
}
