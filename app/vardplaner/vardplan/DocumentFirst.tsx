import { useTexts } from '#platform/i18n/use-texts.ts'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { Card } from '#ui/Card.tsx'
import { Facts } from '#ui/Facts.tsx'
import type { CarePlan } from '../contract.ts'
import { Documents } from '../fakta/Documents.tsx'
import styles from './PlanBody.module.css'
import { Written } from './Written.tsx'

/** A plan that is a document only: the way to that, and who wrote it and when. Nothing is made up around it. */
export function DocumentFirst({ plan }: { plan: CarePlan }) {
  const t = useTexts('vardplan')
  const facts = useTexts('fakta')
  return (
    <Card title={facts('document')}>
      <div className={styles['document']}>
        {plan.content.length > 0 ? <Documents plan={plan} first /> : <p>{t('nothingGiven')}</p>}
        <Facts>
          <Written plan={plan} />
        </Facts>
        <AboutItem source={plan.source} />
      </div>
    </Card>
  )
}
