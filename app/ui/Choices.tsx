import { useId } from 'react'
import { Choice } from './Choice.tsx'
import styles from './Field.module.css'

type Props<Value extends string> = {
  label: string
  options: readonly { value: Value; name: string }[]
  value: Value | undefined
  locked?: boolean
  fault?: string | undefined
  onChange: (value: Value) => void
}

/** One of a few that all are seen, under what they are a choice of. */
export function Choices<Value extends string>({
  label,
  options,
  value,
  locked = false,
  fault,
  onChange,
}: Props<Value>) {
  const id = useId()
  const about = fault ? `${id}-fault` : undefined
  return (
    <fieldset
      role="radiogroup"
      className={styles['choices']}
      aria-invalid={fault !== undefined}
      aria-describedby={about}
    >
      <legend>{label}</legend>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name={id}
          checked={value === option.value}
          disabled={locked}
          aria-describedby={about}
          onChange={() => onChange(option.value)}
        >
          {option.name}
        </Choice>
      ))}
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']}>
          {fault}
        </p>
      )}
    </fieldset>
  )
}
