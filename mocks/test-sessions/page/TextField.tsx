import { useId } from 'react'
import field from '#ui/Field.module.css'

type Props = {
  label: string
  help?: string
  value: string
  fault?: string | undefined
  onChange: (value: string) => void
}

/** A field for a line. */
export function TextField({ label, help, value, fault, onChange }: Props) {
  const id = useId()
  const about = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={field['field']}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className={field['help']}>
          {help}
        </p>
      )}
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={about || undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {fault && (
        <p id={`${id}-fault`} className={field['fault']}>
          {fault}
        </p>
      )}
    </div>
  )
}
