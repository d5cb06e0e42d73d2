import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { Asking } from '#platform/asking/Asking.tsx'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import type { Consent } from '../contract.ts'
import styles from '../Delning.module.css'
import { SharingOutcome } from '../delningsord/SharingOutcome.tsx'
import { useSharingWords } from '../delningsord/use-sharing-words.ts'
import { useEndConsent } from '../use-decide.ts'
import { standingOf } from '../standing.ts'

/** What it means to end a consent, and the way to; of a reading in an emergency, what that was. */
export function EndCard({ consent }: { consent: Consent }) {
  const t = useTexts('samtycke')
  const words = useSharingWords()
  const now = useNow()
  const isMine = useMay('do', 'delning')
  const [asking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const ending = useEndConsent(consent.id)
  const reader = words.reader(consent.reader)
  const isOver = standingOf(consent, now) === 'ended'
  const end = () => ending.mutate(undefined, { onSettled: () => setAsking(false) })
  const keep = () => {
    // Drawn at once, so that the button is there to take the focus.
    flushSync(() => setAsking(false))
    opener.current?.focus()
  }
  if (consent.type === 'Emergency') {
    return (
      <Card title={t('emergencyTitle')}>
        <div className={styles['words']}>
          <p>{t('emergency')}</p>
          {consent.reader.phone && (
            <p>
              {t('emergencyAsk')} <PhoneLink number={consent.reader.phone} />
            </p>
          )}
        </div>
      </Card>
    )
  }
  return (
    <Card title={t(isOver ? 'overTitle' : 'endTitle')}>
      <div className={styles['words']}>
        <SharingOutcome
          sending={ending}
          done={{ title: t('done.title'), text: t('done.text', { reader }) }}
          gone={{ title: t('gone.title'), text: t('gone.text', { reader }) }}
        />
        {isOver && !ending.data && (
          <p>
            <WithSource>{t('over', { reader })}</WithSource>
          </p>
        )}
        {!isOver && (
          <>
            <p>
              <WithSource>{t('means', { reader })}</WithSource>
            </p>
            <p>{t(isMine ? 'care' : 'notYours')}</p>
          </>
        )}
        {asking ? (
          <Asking
            title={t('ask.title')}
            lines={[t('ask.text', { reader })]}
            yes={t(ending.isPending ? 'ask.sending' : 'ask.yes')}
            no={t('ask.no')}
            busy={ending.isPending}
            onYes={end}
            onNo={keep}
          />
        ) : (
          !isOver &&
          isMine && (
            <p>
              <button ref={opener} type="button" {...asButton('secondary')} onClick={() => setAsking(true)}>
                {t('end')}
              </button>
            </p>
          )
        )}
      </div>
    </Card>
  )
}
