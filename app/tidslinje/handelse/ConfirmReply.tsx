import { useEffect, useId, useRef } from 'react'
import { focusHeading } from '#platform/browser/focus-heading.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { asButton } from '#ui/button.ts'
import type { EventReply, TimelineEvent } from '../contract.ts'
import { useEventWords } from '../event-words.ts'
import { hasStart } from '../event-state.ts'
import { isNursing } from './nursing.ts'
import styles from './ConfirmReply.module.css'
import { WithSource } from '#ui/SourceText.tsx'

/** The replies that take something away or change it. */
export type Asked = Exclude<EventReply, 'undo' | 'coming'>

type Props = {
  event: TimelineEvent
  reply: Asked
  busy: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before anything is sent, naming what it is about. Escape and the second button keep things as they are. */
export function ConfirmReply({ event, reply, busy, onConfirm, onClose }: Props) {
  const t = useTexts('handelse')
  const words = useEventWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    // Not closed on the way out: that would be told as if the person had closed it.
    if (!dialog.current?.open) dialog.current?.showModal()
    // Not on the first button: a second press of Enter would cancel what nobody has read.
    focusHeading(dialog.current)
  }, [])
  const word = reply === 'cannot-come' && event.atHome ? 'not-home' : reply
  const when = hasStart(event) ? `${words.day(event)} ${words.time(event)}`.trim() : t('noTime')
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={id}
      aria-describedby={`${id}-means`}
      onClose={onClose}
    >
      <h2 id={id}>{t(`ask.${word}`)}</h2>
      <p>
        <strong>
          <WithSource>{words.title(event)}</WithSource>
        </strong>
        <br />
        {when}
      </p>
      <div id={`${id}-means`} className={styles['means']}>
        <p>{t(`means.${word}`)}</p>
        {reply !== 'other-time' && isNursing(event) && <NursingWarning phone={event.place?.phone} />}
      </div>
      <div className={styles['buttons']}>
        <button type="button" {...asButton()} aria-disabled={busy} onClick={busy ? undefined : onConfirm}>
          {t(busy ? 'sending' : `confirm.${word}`)}
        </button>
        <button type="button" {...asButton('secondary')} onClick={() => dialog.current?.close()}>
          {t(`keep.${word}`)}
        </button>
      </div>
    </dialog>
  )
}

/** What it may mean to go without care, and whom to call first. It warns, and never stops anybody. */
function NursingWarning({ phone }: { phone: string | undefined }) {
  const t = useTexts('handelse')
  return (
    <Notice tone="warn" title={t('nursing.title')}>
      <p>{t('nursing.text')}</p>
      {phone && (
        <p>
          <PhoneLink number={phone} />
        </p>
      )}
      <p>
        {t(phone ? 'nursing.advice' : 'nursing.noPhone')} <PhoneLink number="1177" />
      </p>
    </Notice>
  )
}
