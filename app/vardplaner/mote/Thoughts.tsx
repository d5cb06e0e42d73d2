import { useState } from 'react'
import { focusOutcome } from '#platform/browser/focus-outcome.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSubject } from '#platform/session/session.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { paths } from '../../paths.ts'
import { Quote } from '#ui/Quote.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import type { CarePlan } from '../contract.ts'
import { type MeetingState, thoughtNames } from './contract.ts'
import { Failed } from './Failed.tsx'
import { isToCome, phaseOf } from './meeting-state.ts'
import styles from './Mote.module.css'
import { ThoughtsForm } from './ThoughtsForm.tsx'
import { useMeetingChange } from './use-meeting-change.ts'

/** What to think through before the meeting: kept where the platform may, else to write on a paper to carry along. */
export function Thoughts({ plan, state: { thoughts, can } }: { plan: CarePlan; state: MeetingState }) {
  const t = useTexts('mote')
  const { own, givenName } = useSubject()
  const { busy, failed, send, outcome } = useMeetingChange(plan.id)
  const { important = '', works = '', worries = '' } = thoughts ?? {}
  const first = { important, works, worries }
  const draft = useDraft(`mote-fragor ${plan.id}`, first)
  const [writing, setWriting] = useState(draft.found)
  const [saved, setSaved] = useState(false)
  const name = givenName ?? t('theOne')
  const ask = (one: (typeof thoughtNames)[number]) =>
    own ? t(`thought.${one}`) : t(`thoughtOther.${one}`, { name })
  const close = (isSaved: boolean) => {
    draft.clear()
    setWriting(false)
    setSaved(isSaved)
  }
  const phase = phaseOf(plan, useNow())
  if (!isToCome(phase)) {
    // What was being written when it was called off, or was over, is not taken away.
    const left = thoughtNames.filter((one) => draft.value[one] !== first[one] && draft.value[one].trim())
    if (!writing || busy || left.length === 0) return null
    return (
      <Card title={t('before')}>
        <div className={styles['part']}>
          <div ref={outcome} tabIndex={-1} className={styles['form']}>
            <Failed failed={failed} plan={plan} />
            {failed !== 'unsure' && <p>{t('beforeUnsaved')}</p>}
          </div>
          <dl className={styles['form']}>
            {left.map((one) => (
              <div key={one}>
                <dt className={styles['ask']}>{ask(one)}</dt>
                <dd>
                  <Quote>{draft.value[one]}</Quote>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </Card>
    )
  }
  return (
    <Card title={t('before')}>
      <div className={styles['part']}>
        <p>{t(thoughts ? 'beforeHelp' : 'beforeOnPaper')}</p>
        <div ref={outcome} tabIndex={-1} className={styles['form']}>
          {saved && (
            <div role="status">
              <Notice tone="ok" title={t('saved')} />
            </div>
          )}
          <Failed failed={failed} plan={plan} />
          {!writing && (
            <dl className={styles['form']}>
              {thoughtNames.map((one) => (
                <div key={one}>
                  <dt className={styles['ask']}>{ask(one)}</dt>
                  {thoughts && (
                    <dd>{thoughts[one] ? <SourceText>{thoughts[one]}</SourceText> : t('nothingYet')}</dd>
                  )}
                </div>
              ))}
            </dl>
          )}
        </div>
        {writing && (
          <ThoughtsForm
            value={draft.value}
            ask={ask}
            busy={busy}
            onWrite={draft.write}
            onSend={(body) => send({ to: 'fragor', body }, () => close(true))}
            onClose={() => {
              close(false)
              focusOutcome(outcome)
            }}
          />
        )}
        <div className={styles['buttons']}>
          {can.write && !writing && (
            <button
              type="button"
              {...asButton('secondary')}
              onClick={() => {
                draft.write(first)
                setSaved(false)
                setWriting(true)
              }}
            >
              {t('write')}
            </button>
          )}
          {!writing && (
            <Link to={`${paths.utskrift()}?mote=${plan.id}`} {...asButton('secondary')}>
              {t('onPaper')}
            </Link>
          )}
        </div>
      </div>
    </Card>
  )
}
