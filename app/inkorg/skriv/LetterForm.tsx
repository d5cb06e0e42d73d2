import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { focusOutcome } from '#platform/browser/focus-outcome.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSubject } from '#platform/session/session.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { asButton } from '#ui/button.ts'
import fields from '#ui/Field.module.css'
import { TextArea } from '#ui/TextArea.tsx'
import { type Letter, mostSigns, type Receiver } from '../contract.ts'
import { Acute } from './Acute.tsx'
import styles from './LetterForm.module.css'
import { Outcome } from './Outcome.tsx'
import { Readers } from './Readers.tsx'
import type { LetterSending } from './use-letter.ts'

type Props = {
  /** Names the draft: one for each place where one writes. */
  form: string
  to: readonly Receiver[]
  thread?: string | undefined
  about?: Letter['about']
  withSubject?: boolean
  /** What stands there before anything is written. */
  start?: Start | undefined
  sending: LetterSending
  /** Called when all have got it. */
  onSent?: () => void
}

export type Start = { text: string; subject: string }
const nothing: Start = { text: '', subject: '' }

/** So few signs left are told. */
const fewLeft = 500

/** Where one writes: who reads it and when they answer, then the text, and then how it went. */
export function LetterForm({
  form,
  to,
  thread,
  about,
  withSubject = false,
  start = nothing,
  sending,
  onSent,
}: Props) {
  const t = useTexts('skriv')
  const id = useId()
  const { own } = useSubject()
  const { value, write, clear } = useDraft(form, start)
  const [tried, setTried] = useState(false)
  const ref = useRef<HTMLFormElement>(null)
  const outcome = useRef<HTMLDivElement>(null)
  const { state, unsure } = sending
  const before = useRef(state)
  useEffect(() => {
    if (before.current === 'busy' && state !== 'busy') outcome.current?.focus()
    before.current = state
  }, [state])
  // What may have arrived is sent again as it was, or there would be two.
  const locked = unsure !== undefined
  const { text, subject = '' } = unsure ?? value
  const fault = faultOf(text)
  const shown = tried ? fault : undefined
  const send = async (again?: true) => {
    const letter: Letter = unsure ?? {
      to: to.map((one) => one.id),
      text,
      ...(subject.trim() && { subject }),
      ...(thread && { thread }),
      ...(about && { about }),
    }
    const answer = await sending.send(again ? { ...letter, again } : letter)
    if (answer?.outcomes.every((one) => one.outcome === 'sent')) {
      flushSync(() => {
        clear(nothing)
        setTried(false)
      })
      onSent?.()
    }
  }
  /** What is pressed is gone while it is sent. */
  const again = (meant?: true) => {
    void send(meant)
    focusOutcome(outcome)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state === 'busy') return
    // Drawn at once, so that what takes the focus says what the fault is.
    flushSync(() => setTried(true))
    if (fault) focusFault(ref.current)
    else void send()
  }
  const left = mostSigns - text.length
  return (
    <form ref={ref} className={styles['form']} noValidate onSubmit={submit}>
      <div ref={outcome} tabIndex={-1} className={styles['outcome']}>
        {state === 'busy' && locked && <p>{t('sending')}</p>}
        {(state !== 'done' || text === '') && (
          <Outcome sending={sending} to={to} onAgain={() => again(true)} onRetry={() => again()} />
        )}
      </div>
      <p role="status" className="visually-hidden">
        {state === 'busy' && t('sending')}
      </p>
      <Readers of={to} />
      <Acute receivers={to} />
      {withSubject && (
        <div className={fields['field']}>
          <label htmlFor={id}>{t('subject')}</label>
          <input
            id={id}
            type="text"
            maxLength={100}
            autoComplete="off"
            readOnly={locked}
            value={subject}
            onChange={(change) => write({ ...value, subject: change.target.value })}
          />
        </div>
      )}
      <TextArea
        label={t('text')}
        help={`${locked ? t('locked') : t('privacy')}${own ? '' : ` ${t('asOmbud')}`}`}
        rows={7}
        locked={locked}
        required
        value={text}
        left={left < fewLeft && left >= 0 ? t('left', { count: left }) : ''}
        fault={shown && t(shown, { most: mostSigns })}
        onChange={(written) => write({ ...value, text: written })}
      />
      {(!locked || state === 'busy') && (
        <p>
          <button type="submit" {...asButton()} aria-disabled={state === 'busy'}>
            {t(state === 'busy' ? 'sending' : 'send')}
          </button>
        </p>
      )}
    </form>
  )
}

function faultOf(text: string): 'textMissing' | 'tooLong' | undefined {
  if (text.trim() === '') return 'textMissing'
  return text.length > mostSigns ? 'tooLong' : undefined
}
