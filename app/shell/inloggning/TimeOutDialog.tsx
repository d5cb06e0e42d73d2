import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { focusHeading } from '#platform/browser/focus-heading.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { timeLeft } from '#platform/session/visit.ts'
import { leave } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import styles from './TimeOutDialog.module.css'

type Props = { open: boolean; failed: boolean; onStay: () => void }

/** The warning before a session ends, and when one has stayed, that it goes on. Doing anything at all stays (see SessionClock). */
export default function TimeOutDialog({ open, ...warning }: Props) {
  const t = useTexts('inloggning')
  return (
    <>
      {open && <Warning {...warning} />}
      <p role="status" className="visually-hidden">
        {!open && t('stayed')}
      </p>
    </>
  )
}

function Warning({ failed, onStay }: Omit<Props, 'open'>) {
  const t = useTexts('inloggning')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const seconds = useSeconds()
  useLayoutEffect(() => {
    const shown = dialog.current
    // That it takes focus does not mean that anybody is here.
    shown?.addEventListener('focusin', keepToItself)
    shown?.showModal()
    shown?.removeEventListener('focusin', keepToItself)
    return () => {
      // Focus goes back to where it was, which it would not do if the dialog only went away.
      shown?.close()
      const { activeElement, body } = document
      if (activeElement === body || shown?.contains(activeElement)) focusHeading()
    }
  }, [])
  const lastMinute = seconds <= 60
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={styles['dialog']}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      // It closes when the platform has said that the session goes on, not before.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id={`${id}-title`}>{t('warning.title')}</h2>
      <p id={`${id}-text`}>{t('warning.text')}</p>
      {/* Counted for the eye alone; a screen reader is told once. */}
      <p className={styles['left']} aria-hidden="true">
        {lastMinute ? t('warning.seconds', { count: seconds }) : t('warning.minutes')}
      </p>
      <p role="status" className="visually-hidden">
        {lastMinute && t('warning.lastMinute')}
      </p>
      {failed && (
        <p role="alert" className={styles['failed']}>
          {t('warning.failed')}
        </p>
      )}
      <div className={styles['buttons']}>
        <button type="button" {...asButton()} onClick={onStay}>
          {t('warning.stay')}
        </button>
        <button type="button" {...asButton('secondary')} onClick={() => void leave('left')}>
          {t('warning.leave')}
        </button>
      </div>
    </dialog>
  )
}

const keepToItself = (event: Event) => event.stopPropagation()

/** Whole seconds left, counted each second in the last minute and not before. */
function useSeconds(): number {
  const [left, setLeft] = useState(timeLeft)
  useEffect(() => {
    const timer = setTimeout(() => setLeft(timeLeft()), left > 61_000 ? left - 60_000 : 1_000)
    return () => clearTimeout(timer)
  }, [left])
  return Math.max(0, Math.ceil(left / 1_000))
}
