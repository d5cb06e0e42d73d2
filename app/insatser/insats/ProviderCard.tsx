import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import type { Insats } from '../contract.ts'
import styles from './InsatsPage.module.css'

/** Who does it, how to reach them, and whose choice they are. */
export function ProviderCard({ insats: { performer, decision } }: { insats: Insats }) {
  const t = useTexts('insats')
  return (
    <Card title={t('provider')}>
      <div className={styles['words']}>
        {performer ? (
          <p>
            <SourceText>{performer.name}</SourceText>
          </p>
        ) : (
          <p>{t('noProvider')}</p>
        )}
        {performer?.phone && (
          <p>
            <PhoneLink number={performer.phone} />
          </p>
        )}
        {performer && decision?.chosen !== undefined && <p>{t(decision.chosen ? 'chosen' : 'notChosen')}</p>}
      </div>
    </Card>
  )
}
