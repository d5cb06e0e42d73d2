import { type ReactNode, useId } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { Choice } from '#ui/Choice.tsx'
import styles from './Ordning.module.css'

type Props = {
  name: string
  /** Where it stands, from 1. */
  place: number
  of: number
  folded: boolean
  onMove: (by: 1 | -1, button: HTMLElement) => void
  onFold: (folded: boolean) => void
  /** Whether what was last done could not be saved. */
  failed: boolean
  /** What came of what was last done to it. */
  children: ReactNode
}

/** A theme, where it stands, and what can be done with it. A button at an end stays, so that nobody loses the place. */
export function ThemeRow({ name, place, of, folded, onMove, onFold, failed, children }: Props) {
  const t = useTexts('ordning')
  const id = useId()
  const ends = { up: place === 1, down: place === of }
  return (
    <li className={styles['row']}>
      <span className={styles['place']}>{place}</span>
      <h2>{name}</h2>
      <div className={styles['moves']}>
        {(['up', 'down'] as const).map((way) => (
          <button
            key={way}
            type="button"
            {...asButton('secondary')}
            aria-label={`${t(way)} ${name}`}
            aria-disabled={ends[way]}
            aria-describedby={ends[way] ? `${id}-${way}` : undefined}
            onClick={(event) => onMove(way === 'up' ? -1 : 1, event.currentTarget)}
          >
            {t(way)}
          </button>
        ))}
        {ends.up && (
          <span id={`${id}-up`} hidden>
            {t('isFirst', { name })}
          </span>
        )}
        {ends.down && (
          <span id={`${id}-down`} hidden>
            {t('isLast', { name })}
          </span>
        )}
      </div>
      <Choice type="checkbox" checked={folded} onChange={(event) => onFold(event.target.checked)}>
        {t('fold')} <span className="visually-hidden">{name}</span>
      </Choice>
      {children && <p className={styles[failed ? 'failed' : 'told']}>{children}</p>}
    </li>
  )
}
