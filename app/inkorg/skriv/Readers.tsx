import { useTexts } from '#platform/i18n/use-texts.ts'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import type { Receiver } from '../contract.ts'
import styles from './Readers.module.css'

/** Whom it is to, who reads it there, and when an answer can be expected: said before anything is sent. */
export function Readers({ of: receivers }: { of: readonly Receiver[] }) {
  const t = useTexts('skriv')
  if (receivers.length === 0) return null
  return (
    <div className={styles['readers']}>
      <p>
        <strong>{t('to')}</strong>
      </p>
      <ul role="list">
        {receivers.map((one) => (
          <li key={one.id}>
            <strong>
              <SourceText>{one.name}</SourceText>
            </strong>
            <p>
              <WithSource>
                {[one.readBy && t('readBy', { who: quoted(one.readBy) }), withinOf(one)]
                  .filter(Boolean)
                  .join(' ')}
              </WithSource>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )

  function withinOf({ within }: Receiver): string {
    return within === undefined ? t('withinUnknown') : t('within', { count: within })
  }
}
