import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useCapability, useMay } from '#platform/session/session.ts'
import { Asking } from '#platform/asking/Asking.tsx'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { ConsentAnswer, ConsentRequest, Sharing } from '../contract.ts'
import { SharingOutcome } from '../delningsord/SharingOutcome.tsx'
import { useSharingWords } from '../delningsord/use-sharing-words.ts'
import { useAnswerRequest } from '../use-decide.ts'
import { standingOf } from '../standing.ts'
import styles from '../Delning.module.css'

type Outcome = ConsentAnswer['outcome']

/** What each answer means, and the answer: asked once more before it is sent, and told when the source has said so. */
export function AnswerCard({ request, all }: { request: ConsentRequest; all: readonly Sharing[] }) {
  const t = useTexts('fraga')
  const words = useSharingWords()
  const now = useNow()
  const isMine = useMay('do', 'delning')
  const mayGive = useCapability('give-consent') && isMine
  const [asking, setAsking] = useState<Outcome>()
  const buttons = useRef<HTMLParagraphElement>(null)
  const answering = useAnswerRequest(request.id)
  const reader = words.reader(request.reader)
  const { answer } = request
  const consent = all.find((one) => one.kind === 'consent' && one.id === answer?.consent)
  const stands = consent?.kind === 'consent' && standingOf(consent, now) !== 'ended'
  const saidNo = answer?.outcome === 'refused'
  const sent = answering.variables?.outcome
  const question = asking === 'refused' ? 'askNo' : 'askYes'
  const kind = sent === 'refused' ? 'doneNo' : 'doneYes'
  const send = (outcome: Outcome) => answering.mutate({ outcome }, { onSettled: () => setAsking(undefined) })
  const wait = () => {
    // Drawn at once, so that a button is there to take the focus.
    flushSync(() => setAsking(undefined))
    buttons.current?.querySelector('button')?.focus()
  }
  if (!mayGive && !answer) {
    return (
      <Card title={t('answerTitle')}>
        <Notice tone="info">
          <p>
            <WithSource>
              {isMine ? t('notByLaw', { asker: quoted(request.asker.name) }) : t('notYours')}
            </WithSource>
          </p>
        </Notice>
      </Card>
    )
  }
  return (
    <Card title={t('answerTitle')}>
      <div className={styles['words']}>
        <SharingOutcome
          sending={answering}
          done={{ title: t(`${kind}.title`), text: t(`${kind}.text`, { reader }) }}
          gone={{ title: t('gone.title'), text: t('gone.text', { reader }) }}
        />
        {stands && answer && (
          <>
            <p>{t('saidYes', { day: words.day(answer.at) })}</p>
            <p>
              <Link to={paths.ettSamtycke(consent.id)}>{t(isMine ? 'toConsent' : 'seeConsent')}</Link>
            </p>
          </>
        )}
        {saidNo && (
          <p>
            <WithSource>{t('saidNo', { day: words.day(answer.at), reader })}</WithSource>
          </p>
        )}
        {!stands && !saidNo && !mayGive && <p>{t('overNow')}</p>}
        {!stands && mayGive && (
          <>
            <p>{t('free')}</p>
            <p>
              <WithSource>{t('yesMeans', { reader })}</WithSource>
            </p>
            {!saidNo && <p>{t('noMeans')}</p>}
            <p>{t('change')}</p>
            {asking ? (
              <Asking
                title={t(`${question}.title`)}
                lines={[t(`${question}.text`, { reader })]}
                yes={answering.isPending ? t('sending') : t(`${question}.send`)}
                no={t('cancel')}
                busy={answering.isPending}
                onYes={() => send(asking)}
                onNo={wait}
              />
            ) : (
              <p ref={buttons} className={styles['buttons']}>
                <button type="button" {...asButton('secondary')} onClick={() => setAsking('given')}>
                  {t('yes')}
                </button>
                {!saidNo && (
                  <button type="button" {...asButton('secondary')} onClick={() => setAsking('refused')}>
                    {t('no')}
                  </button>
                )}
              </p>
            )}
          </>
        )}
      </div>
    </Card>
  )
}
