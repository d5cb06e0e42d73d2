import { type SubmitEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { useNow } from '#platform/clock/clock.ts'
import { formatDay, relativeDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { asButton } from '#ui/button.ts'
import { Choice } from '#ui/Choice.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Quote } from '#ui/Quote.tsx'
import { longestReason, type SipRequestState } from '../contract.ts'
import styles from './SipPage.module.css'
import { type SipQuestion, useAsk } from './use-ask.ts'

/** The question for a SIP: whom to ask, why, and who is to take part; or what has been asked, and what comes of it. */
export function AskForSip({ state: { units, sent } }: { state: SipRequestState }) {
  const t = useTexts('sip')
  const outcome = useRef<HTMLDivElement>(null)
  const mayAsk = useMay('do', 'vardplaner')
  const { mutate, isPending, isError } = useAsk()
  const send = (question: SipQuestion, onSent: () => void) =>
    mutate(question, {
      onSuccess: onSent,
      onSettled: () => requestAnimationFrame(() => outcome.current?.focus()),
    })
  return (
    <>
      <div ref={outcome} tabIndex={-1}>
        {sent && <Receipt sent={sent} />}
        {isError && !sent && !isPending && (
          <div role="alert">
            <Notice tone="alert" title={t('unsureTitle')}>
              <p>{t('unsureText')}</p>
            </Notice>
          </div>
        )}
      </div>
      {!sent && !mayAsk && <p>{t('onlySee')}</p>}
      {!sent && mayAsk && units.length === 0 && <p>{t('noUnits')}</p>}
      {!sent && mayAsk && units.length > 0 && <Form units={units} busy={isPending} onSend={send} />}
    </>
  )
}

function Receipt({
  sent: { unit, sentAt, reason, relative },
}: {
  sent: NonNullable<SipRequestState['sent']>
}) {
  const t = useTexts('sip')
  const [language] = useLanguage()
  const now = useNow()
  const date = toDate(sentAt)
  const day = relativeDay(date, now, language) ?? formatDay(date, now, language)
  return (
    <>
      <div role="status">
        <Notice tone="ok" title={t('sentTitle')}>
          <p>{t('sentText', { unit, day })}</p>
          <p>{t('sentNext')}</p>
        </Notice>
      </div>
      {reason && <Quote>{reason}</Quote>}
      {relative && <p>{t('withRelative')}</p>}
    </>
  )
}

type FormProps = {
  units: SipRequestState['units']
  busy: boolean
  onSend: (question: SipQuestion, onSent: () => void) => void
}

type Draft = { unit: string | undefined; reason: string; relative: boolean }

function Form({ units, busy, onSend }: FormProps) {
  const t = useTexts('sip')
  const id = useId()
  const [only] = units
  const { value, write, forget } = useDraft<Draft>('sip', {
    unit: units.length === 1 ? only?.id : undefined,
    reason: '',
    relative: false,
  })
  const { unit, reason, relative } = value
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const tooLong = reason.length > longestReason
  const missing = tried && !unit
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    // Drawn at once, so that what takes the focus says what the fault is.
    flushSync(() => setTried(true))
    if (unit && !tooLong) onSend({ unit, reason, relative }, forget)
    else focusFault(form.current)
  }
  return (
    <form ref={form} className={styles['form']} noValidate onSubmit={submit}>
      <fieldset
        role="radiogroup"
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : undefined}
      >
        <legend>{t('unit')}</legend>
        {units.map(({ id: one, name }) => (
          <Choice
            key={one}
            type="radio"
            name="unit"
            aria-describedby={missing ? `${id}-missing` : undefined}
            checked={unit === one}
            onChange={() => write({ ...value, unit: one })}
          >
            {name}
          </Choice>
        ))}
        {missing && (
          <p id={`${id}-missing`} className={styles['missing']}>
            {t('unitMissing')}
          </p>
        )}
      </fieldset>
      <div>
        <label htmlFor={`${id}-reason`}>{t('reason')}</label>
        <p id={`${id}-help`} className={styles['help']}>
          {t('reasonHelp')}
        </p>
        <textarea
          id={`${id}-reason`}
          rows={4}
          value={reason}
          aria-invalid={tooLong}
          aria-describedby={[`${id}-help`, tooLong && `${id}-long`].filter(Boolean).join(' ')}
          onChange={(event) => write({ ...value, reason: event.currentTarget.value })}
        />
        {tooLong && (
          <p id={`${id}-long`} className={styles['missing']}>
            {t('tooLong', { count: reason.length - longestReason })}
          </p>
        )}
      </div>
      <Choice
        type="checkbox"
        checked={relative}
        onChange={(event) => write({ ...value, relative: event.currentTarget.checked })}
      >
        {t('relative')}
      </Choice>
      <p className={styles['help']}>{t('whoReads')}</p>
      <p>
        <button type="submit" {...asButton()} aria-disabled={busy}>
          {t(busy ? 'sending' : 'send')}
        </button>
      </p>
    </form>
  )
}
