import { useId } from 'react'
import styles from './Field.module.css'

type Props = { label: string; value: string; onChange: (text: string) => void }

/** A field to search in. What is written in it may be about health: the browser keeps none of it. */
export function SearchField({ label, value, onChange }: Props) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(typed) => onChange(typed.target.value)}
      />
    </div>
  )
}
