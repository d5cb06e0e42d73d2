import { useId } from 'react'
import styles from './Field.module.css'

type Props = {
  label: string
  /** What to know before one writes. */
  help?: string
  value: string
  rows?: number
  /** What is written stands, and cannot be changed now. */
  locked?: boolean
  required?: boolean
  /** How much room is left, told as it changes; empty while there is much. */
  left?: string
  fault?: string | undefined
  onChange: (value: string) => void
}

/** A field for words of one's own, with what is wrong with them under it. */
export function TextArea({
  label,
  help,
  value,
  rows = 3,
  locked = false,
  required = false,
  left,
  fault,
  onChange,
}: Props) {
  const id = useId()
  const about = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className={styles['help']}>
          {help}
        </p>
      )}
      <textarea
        id={id}
        rows={rows}
        readOnly={locked}
        aria-required={required || undefined}
        aria-invalid={fault !== undefined}
        aria-describedby={about || undefined}
        value={value}
        onChange={(change) => onChange(change.target.value)}
      />
      {left !== undefined && (
        <p role="status" className={styles['help']}>
          {left}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']}>
          {fault}
        </p>
      )}
    </div>
  )
}
