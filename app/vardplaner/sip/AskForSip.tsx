import { type SubmitEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { focusOutcome } from '#platform/browser/focus-outcome.ts'
import { useNow } from '#platform/clock/clock.ts'
import { nearDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { asButton } from '#ui/button.ts'
import { Choice } from '#ui/Choice.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Quote } from '#ui/Quote.tsx'
import { TextArea } from '#ui/TextArea.tsx'
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
      onSettled: () => focusOutcome(outcome),
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
  const day = nearDay(date, now, language)
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
  const [only] = units
  const { value, write, forget } = useDraft<Draft>('sip', {
    unit: units.length === 1 ? only?.id : undefined,
    reason: '',
    relative: false,
  })
  const { unit, reason, relative } = value
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const tooMany = reason.length - longestReason
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    // Drawn at once, so that what takes the focus says what the fault is.
    flushSync(() => setTried(true))
    if (unit && tooMany <= 0) onSend({ unit, reason, relative }, forget)
    else focusFault(form.current)
  }
  return (
    <form ref={form} className={styles['form']} noValidate onSubmit={submit}>
      <Choices
        label={t('unit')}
        options={units.map(({ id, name }) => ({ value: id, name }))}
        value={unit}
        fault={tried && !unit ? t('unitMissing') : undefined}
        onChange={(one) => write({ ...value, unit: one })}
      />
      <TextArea
        label={t('reason')}
        help={t('reasonHelp')}
        rows={4}
        value={reason}
        fault={tooMany > 0 ? t('tooLong', { count: tooMany }) : undefined}
        onChange={(text) => write({ ...value, reason: text })}
      />
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
