import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import type { Reading } from './contract.ts'
import styles from './Matvarden.module.css'
import { ValueRow } from './ValueRow.tsx'

const first = 10

/** Every value, the latest first, each with who has received it and what stood there before. */
export function ValueTable({ readings }: { readings: readonly Reading[] }) {
  const t = useTexts('matord')
  const shared = useTexts('answer')
  const [shown, setShown] = useState(first)
  const rows = useRef<HTMLTableSectionElement>(null)
  const more = () => {
    // Drawn at once, so that what is new is there to take the focus: the button may be gone.
    flushSync(() => setShown(shown + 2 * first))
    const added = rows.current?.rows[shown]
    if (!added) return
    added.tabIndex = -1
    added.focus()
  }
  return (
    <>
      <table className={styles['table']}>
        <caption>{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('who')}</th>
          </tr>
        </thead>
        <tbody ref={rows}>
          {readings.slice(0, shown).map((one) => (
            <ValueRow key={one.id} reading={one} />
          ))}
        </tbody>
      </table>
      {readings.length > shown && (
        <p>
          <button type="button" {...asButton('secondary')} onClick={more}>
            {shared('showMore', { shown, count: readings.length })}
          </button>
        </p>
      )}
    </>
  )
}
