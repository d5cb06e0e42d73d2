import { useId } from 'react'
import { Check } from './Choice.tsx'
import styles from './Panel.module.css'
import type { SectionProps } from './section.ts'

/** What time it is in the world (Swedish), and whether it goes on. */
export function Time({ parts, change }: SectionProps) {
  const id = useId()
  const value = parts.nu.includes('T') ? parts.nu : `${parts.nu}T08:15`
  return (
    <section className={styles['section']} aria-label="Tid">
      <h3>Tid</h3>
      <p className={styles['choice']}>
        <label htmlFor={id}>Svensk tid i världen</label>
        <input
          id={id}
          type="datetime-local"
          value={value}
          onChange={(event) => event.target.value !== '' && change({ nu: event.target.value.slice(0, 16) })}
        />
      </p>
      <Check
        label="Klockan står stilla"
        checked={parts.klocka === 'stilla'}
        onChange={(on) => change({ klocka: on ? 'stilla' : 'gar' })}
      />
    </section>
  )
}
