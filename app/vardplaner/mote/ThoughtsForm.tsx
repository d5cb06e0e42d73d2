import { type SubmitEvent, useEffect, useRef } from 'react'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { longestThought, thoughtNames } from './contract.ts'
import styles from './Mote.module.css'
import { TextField } from './TextField.tsx'

type Written = Record<(typeof thoughtNames)[number], string>

type Props = {
  value: Written
  ask: (one: (typeof thoughtNames)[number]) => string
  busy: boolean
  onWrite: (value: Written) => void
  onSend: (value: Written) => void
  onClose: () => void
}

/** The three thoughts to write, each of which may be left empty. */
export function ThoughtsForm({ value, ask, busy, onWrite, onSend, onClose }: Props) {
  const t = useTexts('mote')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    if (thoughtNames.every((one) => value[one].trim().length <= longestThought)) onSend(value)
    else focusFault(form.current)
  }
  return (
    <form ref={form} className={styles['form']} noValidate onSubmit={submit}>
      {thoughtNames.map((one) => (
        <TextField
          key={one}
          label={ask(one)}
          value={value[one]}
          longest={longestThought}
          onWrite={(text) => onWrite({ ...value, [one]: text })}
        />
      ))}
      <div className={styles['buttons']}>
        <button type="submit" {...asButton()} aria-disabled={busy}>
          {t(busy ? 'saving' : 'save')}
        </button>
        <button type="button" {...asButton('secondary')} onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
