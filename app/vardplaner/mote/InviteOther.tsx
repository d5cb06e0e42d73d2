import { type SubmitEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { asButton } from '#ui/button.ts'
import fields from '#ui/Field.module.css'
import styles from './Mote.module.css'

type Other = { name: string; relation: string }

type Props = {
  planId: string
  label: string
  /** Who gets the message. */
  unit: string
  busy: boolean
  onSend: (other: Other, onDone: () => void) => void
}

/** Somebody by name and relation, of whom the one who called is told by a message. */
export function InviteOther({ planId, label, unit, busy, onSend }: Props) {
  const t = useTexts('mote')
  const id = useId()
  const { value, write, clear } = useDraft<Other>(`mote-gast ${planId}`, { name: '', relation: '' })
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const missing = tried && !value.name.trim()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    // Drawn at once, so that what takes the focus says what the fault is.
    flushSync(() => setTried(true))
    if (!value.name.trim()) return focusFault(form.current)
    onSend({ name: value.name.trim(), relation: value.relation.trim() }, () => {
      clear()
      setTried(false)
    })
  }
  return (
    <form ref={form} className={styles['form']} noValidate onSubmit={submit}>
      <div className={fields['field']}>
        <label htmlFor={`${id}-name`}>{label}</label>
        <input
          id={`${id}-name`}
          type="text"
          autoComplete="off"
          maxLength={80}
          value={value.name}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-missing` : undefined}
          onChange={(event) => write({ ...value, name: event.currentTarget.value })}
        />
        {missing && (
          <p id={`${id}-missing`} className={fields['fault']}>
            {t('guests.nameMissing')}
          </p>
        )}
      </div>
      <div className={fields['field']}>
        <label htmlFor={`${id}-relation`}>{t('guests.relation')}</label>
        <input
          id={`${id}-relation`}
          type="text"
          autoComplete="off"
          maxLength={80}
          value={value.relation}
          onChange={(event) => write({ ...value, relation: event.currentTarget.value })}
        />
      </div>
      <p className={styles['quiet']}>{t('guests.how', { unit })}</p>
      <p>
        <button type="submit" {...asButton('secondary')} aria-disabled={busy}>
          {t(busy ? 'sending' : 'guests.send')}
        </button>
      </p>
    </form>
  )
}
