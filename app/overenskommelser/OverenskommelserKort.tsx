import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { AnswerView } from '../platform/answer/AnswerView.tsx'
import { Card } from '../ui/Card.tsx'
import { List } from '../ui/List.tsx'
import { SkeletonRows } from '../ui/Skeleton.tsx'
import { AgreementRow } from './AgreementRow.tsx'
import type { Agreement } from './contract.ts'
import { useOverenskommelser } from './queries.ts'

const mostRows = 2

/** Card: the agreements in force, and what happens next in each. */
export function OverenskommelserKort() {
  const { t } = useTranslation('overenskommelser')
  const result = useOverenskommelser()
  const count = result.data?.items.length
  return (
    <Card
      title={t('title')}
      level={3}
      more={<Link to={paths.overenskommelser()}>{count ? t('all', { count }) : t('allPlain')}</Link>}
    >
      <AnswerView
        result={result}
        area="overenskommelser"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={mostRows} height="tall" />}
      >
        {(agreements) => (
          <List>
            {activeFirst(agreements)
              .slice(0, mostRows)
              .map((agreement) => (
                <AgreementRow key={agreement.id} agreement={agreement} level={4} />
              ))}
          </List>
        )}
      </AnswerView>
    </Card>
  )
}

/** Agreements in force first, else as the sources gave them. */
function activeFirst(agreements: Agreement[]): Agreement[] {
  return agreements.toSorted((a, b) => Number(a.status !== 'active') - Number(b.status !== 'active'))
}
