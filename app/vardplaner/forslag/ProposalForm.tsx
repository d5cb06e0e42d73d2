import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { focusOutcome } from '#platform/browser/focus-outcome.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { asButton } from '#ui/button.ts'
import { Acute } from '../../inkorg/skriv/Acute.tsx'
import { Readers } from '../../inkorg/skriv/Readers.tsx'
import type { CarePlan } from '../contract.ts'
import type { ProposalReceiver } from './contract.ts'
import { faultsIn, type ProposalDraft, proposalOf } from './draft.ts'
import styles from './ProposalForm.module.css'
import { KindFields } from './KindFields.tsx'
import { Outcome } from './Outcome.tsx'
import { TextField } from './TextField.tsx'
import { usePropose } from './use-forslag.ts'

const nothing: ProposalDraft = { kind: undefined, about: '', text: '' }

type Props = { plan: CarePlan; receiver: ProposalReceiver }

/** Who reads it and when they answer, then what is proposed, and then how it went. */
export function ProposalForm({ plan, receiver }: Props) {
  const t = useTexts('forslag')
  const form = `forslag ${plan.id}`
  const { value: draft, write, clear } = useDraft(form, nothing)
  const sending = usePropose(form)
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
  const shown: ProposalDraft = unsure ? { ...unsure, about: unsure.about ?? '' } : draft
  const faults = faultsIn(shown)
  const hasEnded = plan.status === 'ended' || sending.hasEnded
  const send = async () => {
    const proposal = unsure ?? proposalOf(plan.id, draft)
    if (proposal && (await sending.send(proposal))) {
      flushSync(() => {
        clear(nothing)
        setTried(false)
      })
    }
  }
  /** What is pressed is gone while it is sent. */
  const again = () => {
    void send()
    focusOutcome(outcome)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state === 'busy') return
    // Drawn at once, so that what takes the focus says what the fault is.
    flushSync(() => setTried(true))
    if (faults.kind || faults.text) focusFault(ref.current)
    else void send()
  }
  const isDone = state === 'done' && draft.text === ''
  if (hasEnded && state !== 'refused' && draft.text === '') return <p>{t('ended')}</p>
  return (
    <form ref={ref} className={styles['form']} noValidate onSubmit={submit}>
      <div ref={outcome} tabIndex={-1} className={styles['outcome']}>
        {state === 'busy' && locked && <p>{t('sending')}</p>}
        {(isDone || state !== 'done') && (
          <Outcome sending={sending} plan={plan} receiver={receiver} onRetry={again} />
        )}
      </div>
      <p role="status" className="visually-hidden">
        {state === 'busy' && t('sending')}
      </p>
      {!isDone && (
        <>
          {!hasEnded && (
            <>
              <p>{t('means')}</p>
              <Readers of={[receiver]} />
              <Acute receivers={[receiver]} />
            </>
          )}
          <KindFields
            plan={plan}
            draft={shown}
            locked={locked}
            fault={tried && faults.kind}
            onWrite={write}
          />
          <TextField draft={shown} locked={locked} fault={tried && faults.text} onWrite={write} />
          {(!locked || state === 'busy') && !hasEnded && (
            <p>
              <button type="submit" {...asButton()} aria-disabled={state === 'busy'}>
                {t(state === 'busy' ? 'sending' : 'send')}
              </button>
            </p>
          )}
        </>
      )}
    </form>
  )
}
