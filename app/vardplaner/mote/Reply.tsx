import { useState } from 'react'
import { focusOutcome } from '#platform/browser/focus-outcome.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSubject } from '#platform/session/session.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { Quote } from '#ui/Quote.tsx'
import type { CarePlan } from '../contract.ts'
import type { MeetingState } from './contract.ts'
import { Failed } from './Failed.tsx'
import { isToCome, phaseOf } from './meeting-state.ts'
import styles from './Mote.module.css'
import { OtherTime } from './OtherTime.tsx'
import { Said } from './Said.tsx'
import { useMeetingChange } from './use-meeting-change.ts'

/** The answer to the call: what has been said, and what can be. What was being written is kept when it could not be sent. */
export function Reply({ plan, state }: { plan: CarePlan; state: MeetingState }) {
  const t = useTexts('mote')
  const { own, givenName } = useSubject()
  const phase = phaseOf(plan, useNow())
  const { busy, failed, send, outcome } = useMeetingChange(plan.id)
  const draft = useDraft(`mote-tid ${plan.id}`, '')
  const [writing, setWriting] = useState(draft.found)
  const { reply, can } = state
  const isComing = isToCome(phase)
  if (!isComing && !reply && !failed && !draft.value.trim()) return null
  const mayReply = can.reply && isComing
  const written = draft.value.trim()
  // While it is sent, and when it stands among what has been said, it is not left unsent.
  const isLeft = !mayReply && !busy && written !== '' && written !== reply?.text
  const name = givenName ?? t('theOne')
  const close = () => {
    draft.clear()
    setWriting(false)
  }
  return (
    <Card title={t('reply.title')}>
      <div className={styles['part']}>
        <div ref={outcome} tabIndex={-1} className={styles['form']}>
          {reply && <Said reply={reply} plan={plan} state={state} />}
          {!reply && isComing && <p>{own ? t('reply.none') : t('reply.noneOther', { name })}</p>}
          <Failed failed={failed} plan={plan} />
        </div>
        {isComing && !can.reply && <p>{t('reply.onlySee')}</p>}
        {isLeft && (
          <>
            {failed !== 'unsure' && <p>{t('reply.unsent')}</p>}
            <Quote>{draft.value}</Quote>
          </>
        )}
        {mayReply && writing && (
          <OtherTime
            isFirst={phase === 'undated'}
            value={draft.value}
            busy={busy}
            onWrite={draft.write}
            onSend={(text) => send({ to: 'svar', body: { answer: 'other-time', text } }, close)}
            onClose={() => {
              close()
              focusOutcome(outcome)
            }}
          />
        )}
        {mayReply && !writing && (
          <div className={styles['buttons']}>
            {phase === 'coming' && reply?.answer !== 'coming' && (
              <button
                type="button"
                {...asButton()}
                aria-disabled={busy}
                onClick={() => !busy && send({ to: 'svar', body: { answer: 'coming' } })}
              >
                {own ? t('reply.coming') : t('reply.comingOther', { name })}
              </button>
            )}
            <button type="button" {...asButton('secondary')} onClick={() => setWriting(true)}>
              {t(phase === 'undated' ? 'reply.firstTime' : 'reply.otherTime')}
            </button>
            {reply?.undoable && (
              <button
                type="button"
                {...asButton('secondary')}
                aria-disabled={busy}
                onClick={() => !busy && send({ to: 'svar', body: { answer: 'undo' } })}
              >
                {t('reply.undo')}
              </button>
            )}
          </div>
        )}
      </div>
    </Card>
  )
}
