import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { longestProposal } from './contract.ts'
import styles from './Mote.module.css'
import { TextField } from './TextField.tsx'

type Props = {
  /** There is no time yet. */
  isFirst: boolean
  value: string
  busy: boolean
  onWrite: (text: string) => void
  onSend: (text: string) => void
  onClose: () => void
}

/** Which times suit, in words of one's own. */
export function OtherTime({ isFirst, value, busy, onWrite, onSend, onClose }: Props) {
  const t = useTexts('mote')
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const text = value.trim()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    // Drawn at once, so that what takes the focus says what the fault is.
    flushSync(() => setTried(true))
    if (text && text.length <= longestProposal) onSend(text)
    else focusFault(form.current)
  }
  return (
    <form ref={form} className={styles['form']} noValidate onSubmit={submit}>
      <TextField
        label={t('otherTime.label')}
        help={t(isFirst ? 'otherTime.firstHelp' : 'otherTime.help')}
        value={value}
        longest={longestProposal}
        missing={tried && !text ? t('otherTime.missing') : undefined}
        onWrite={onWrite}
      />
      <div className={styles['buttons']}>
        <button type="submit" {...asButton()} aria-disabled={busy}>
          {t(busy ? 'sending' : 'otherTime.send')}
        </button>
        <button type="button" {...asButton('secondary')} onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
