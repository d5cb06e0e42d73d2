import { useId } from 'react'
import styles from './Panel.module.css'

type Props = {
  label: string
  value: string
  /** Value and what it is called. */
  options: readonly (readonly [value: string, name: string])[]
  onChange: (value: string) => void
}

/** One of some. */
export function Choice({ label, value, options, onChange }: Props) {
  const id = useId()
  return (
    <p className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(change) => onChange(change.target.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

type CheckProps = { label: string; checked: boolean; onChange: (checked: boolean) => void }

/** On or off. */
export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles['check']}>
      <input type="checkbox" checked={checked} onChange={(change) => onChange(change.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
