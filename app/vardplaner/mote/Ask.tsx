import type { SubmitEvent } from 'react'
import { useNow } from '#platform/clock/clock.ts'
import { nearDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Quote } from '#ui/Quote.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { CarePlan } from '../contract.ts'
import { longestThought, type MeetingState } from './contract.ts'
import { callerOf } from './meeting-state.ts'
import { Failed } from './Failed.tsx'
import styles from './Mote.module.css'
import { TextField } from './TextField.tsx'
import { useMeetingChange } from './use-meeting-change.ts'

/** The question for a meeting about a plan that has none to come: why, or what has been asked. */
export function Ask({ plan, state: { asked, can, letterTo } }: { plan: CarePlan; state: MeetingState }) {
  const t = useTexts('mote')
  const { busy, failed, send, outcome } = useMeetingChange(plan.id)
  const { value, write, forget } = useDraft(`mote-begar ${plan.id}`, '')
  const mayAsk = useMay('do', 'vardplaner') && plan.status !== 'ended'
  if (!asked && !can.ask) {
    // Where no unit takes the question, one calls.
    return mayAsk && letterTo === undefined ? (
      <Card title={t('ask.title')}>
        <p>
          {t('ask.call')} <UnitToCall {...callerOf(plan)} />
        </p>
      </Card>
    ) : null
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy || value.trim().length > longestThought) return
    send({ to: 'begar', body: { reason: value } }, forget)
  }
  return (
    <Card title={t('ask.title')}>
      <div className={styles['part']}>
        <div ref={outcome} tabIndex={-1} className={styles['outcome']}>
          {asked && <Asked asked={asked} />}
          <Failed failed={failed} plan={plan} />
        </div>
        {!asked && (
          <form className={styles['form']} noValidate onSubmit={submit}>
            <TextField
              label={t('ask.reason')}
              help={t('ask.help')}
              value={value}
              longest={longestThought}
              onWrite={write}
            />
            <p>
              <button type="submit" {...asButton()} aria-disabled={busy}>
                {t(busy ? 'sending' : 'ask.send')}
              </button>
            </p>
          </form>
        )}
      </div>
    </Card>
  )
}

function Asked({ asked: { to, sentAt, reason } }: { asked: NonNullable<MeetingState['asked']> }) {
  const t = useTexts('mote')
  const [language] = useLanguage()
  const now = useNow()
  const date = toDate(sentAt)
  const day = nearDay(date, now, language)
  return (
    <>
      <div role="status">
        <Notice tone="ok" title={t('ask.sentTitle')}>
          <p>{t('ask.sentText', { unit: to ?? t('someone'), day })}</p>
        </Notice>
      </div>
      {reason && <Quote>{reason}</Quote>}
    </>
  )
}
