import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { Wound } from '../contract.ts'
import styles from './SaretPage.module.css'

/** What to call about, what to do then, and whom to call. */
export function WatchCard({ wound: { plans } }: { wound: Wound }) {
  const t = useTexts('saret')
  const signs = plans.flatMap(({ watchFor }) => watchFor)
  const unit = plans.find(({ dressing }) => dressing?.unit)?.dressing?.unit
  return (
    <Card title={t('watch')}>
      {signs.length > 0 ? (
        <ul role="list" className={styles['signs']}>
          {signs.map(({ sign, action, unit: whom }, index) => (
            // Two sources may say the same.
            <li key={index}>
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
              {whom && (
                <p>
                  <UnitToCall {...whom} />
                </p>
              )}
              {!action && !whom && <p>{t('noAction')}</p>}
            </li>
          ))}
        </ul>
      ) : (
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
