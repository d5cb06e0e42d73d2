import { useEffect, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useVisit } from '#platform/session/visit.ts'
import { asButton } from '#ui/button.ts'
import { hiddenCount } from '../shown-areas.ts'
import styles from './Bar.module.css'
import { useEnd } from './use-end.ts'

/** First on every page, and always in view: that others look on, how much is hidden, and the one way out. */
export function Bar() {
  const t = useTexts('visa')
  const { preview } = useVisit()
  const end = useEnd()
  const count = hiddenCount(preview?.areas ?? [])
  // What is there from the start is not read out; what comes is.
  const [isSaid, setSaid] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setSaid(true))
    document.documentElement.toggleAttribute('data-visar', true)
    return () => {
      cancelAnimationFrame(frame)
      document.documentElement.removeAttribute('data-visar')
    }
  }, [])
  return (
    <section className={styles['bar']} aria-label={t('bar.label')}>
      <p role="status">
        {isSaid && (
          <>
            <strong>{t('bar.shows')}</strong>{' '}
            <span className={styles['hidden']}>
              {count > 0 ? t('bar.hidden', { count }) : t('bar.messages')}
            </span>
          </>
        )}
      </p>
      <button type="button" {...asButton('secondary')} onClick={() => void end()}>
        {t('end')}
      </button>
    </section>
  )
}
