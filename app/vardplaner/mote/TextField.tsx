import { useId } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import styles from './Mote.module.css'

type Props = {
  label: string
  help?: string
  value: string
  longest: number
  /** What is said when nothing is written and something must be. */
  missing?: string | undefined
  rows?: number
  onWrite: (value: string) => void
}

/** A field for words of one's own, which says when they are too many. */
export function TextField({ label, help, value, longest, missing, rows = 3, onWrite }: Props) {
  const t = useTexts('mote')
  const id = useId()
  const over = value.trim().length - longest
  const fault = over > 0 ? t('tooLong', { count: over }) : missing
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className={styles['quiet']}>
          {help}
        </p>
      )}
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={
          [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined
        }
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
      {fault && (
        <p id={`${id}-fault`} className={styles['missing']}>
          {fault}
        </p>
      )}
    </div>
  )
}
