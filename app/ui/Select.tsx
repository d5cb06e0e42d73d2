import { useId } from 'react'
import styles from './Field.module.css'
import { useChosen } from './use-chosen.ts'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  options: { value: string; name: string; lang?: string }[]
  /** Shown for a value that is not among the options. */
  other: string
}

/** A choice of one, by its label. */
export function Select({ label, value, onChange, options, other }: Props) {
  const id = useId()
  const [chosen, setChosen] = useChosen(value, String)
  const choose = (picked: string) => {
    setChosen(picked)
    onChange(picked)
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(change) => choose(change.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </option>
        ))}
        {!options.some((option) => option.value === chosen) && <option value={chosen}>{other}</option>}
      </select>
    </div>
  )
}
