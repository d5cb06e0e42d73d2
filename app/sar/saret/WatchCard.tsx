import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { Wound, WoundPlan } from '../contract.ts'
import styles from './SaretPage.module.css'

/** What to call about, what to do then, and whom to call. */
export function WatchCard({ wound: { plans } }: { wound: Wound }) {
  const t = useTexts('saret')
  const telling = plans.filter(({ watchFor }) => watchFor.length > 0)
  const unit = plans.find(({ dressing }) => dressing?.unit)?.dressing?.unit
  return (
    <Card title={t('watch')}>
      {telling.map(({ watchFor, source }) => (
        <div key={`${source.sourceSystemHSAId} ${source.documentId}`} className={styles['plan']}>
          <ul role="list" className={styles['signs']}>
            {watchFor.map((one, index) => (
              // The same may stand there twice.
              <Sign key={index} one={one} />
            ))}
          </ul>
          <AboutItem source={source} of={t('watch')} />
        </div>
      ))}
      {telling.length === 0 && (
        <div className={styles['words']}>
          <p>{t('noSigns')}</p>
          {unit && (
            <p>
              <UnitToCall {...unit} />
            </p>
          )}
        </div>
      )}
    </Card>
  )
}

function Sign({ one: { sign, action, unit } }: { one: WoundPlan['watchFor'][number] }) {
  const t = useTexts('saret')
  return (
    <li>
      <p>
        <strong>
          <SourceText>{sign}</SourceText>
        </strong>
      </p>
      {action && (
        <p>
          <CallableText fromSource>{action}</CallableText>
        </p>
      )}
      {unit && (
        <p>
          <UnitToCall {...unit} />
        </p>
      )}
      {!action && !unit && <p>{t('noAction')}</p>}
    </li>
  )
}
