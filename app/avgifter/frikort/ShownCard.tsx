import { useEffect, useId, useRef } from 'react'
import { coverageOf } from '#platform/answer/coverage.ts'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { focusHeading } from '#platform/browser/focus-heading.ts'
import { useNow } from '#platform/clock/clock.ts'
import { formatDay, formatTime, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useSubject } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { inShort } from '#ui/in-short.ts'
import { SourceText } from '#ui/SourceText.tsx'
import { useFeeWords } from '../fee-words.ts'
import styles from './Frikort.module.css'
import type { FrikortProps } from './frikort-props.ts'

/**
 * The frikort over all of the screen, to hold up at a reception: whose it is, its last day, its number, who tells of it, and when
 * that was fetched. No personnummer: none ever leaves the platform. Escape and the button lead back to where one was.
 */
export function ShownCard({ fee, frikort, answer, onClose }: FrikortProps & { onClose: () => void }) {
  const t = useTexts('avgiftsord')
  const words = useFeeWords()
  const { name } = useSubject()
  const [language] = useLanguage()
  const now = useNow()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const fetched = toDate(answer.fetchedAt)
  const { stale, missing } = coverageOf({ ...answer, unreadable: [] })
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    focusHeading(dialog.current)
  }, [])
  return (
    <dialog ref={dialog} className={styles['shown']} aria-labelledby={id} onClose={onClose}>
      <div className={styles['held']}>
        <h2 id={id}>{t('card')}</h2>
        <p className={styles['whose']}>{name ?? t('noName')}</p>
        <p>{t('validUntil')}</p>
        <p className={styles['until']}>{words.day(frikort.end)}</p>
        {fee.exemption?.id && (
          <p>
            {t('number')}: <SourceText>{inShort(fee.exemption.id)}</SourceText>
          </p>
        )}
        <p>
          <SourceText>{sourceName(fee.source)}</SourceText>
        </p>
        <p>{t('fetched', { day: formatDay(fetched, now, language), time: formatTime(fetched, language) })}</p>
        {stale.length + missing.length > 0 && <p>{t('stale')}</p>}
        <p>{t('legitimation')}</p>
        <p>
          <button type="button" {...asButton('secondary')} onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </p>
      </div>
    </dialog>
  )
}
