import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { AnswerView } from '../platform/answer/AnswerView.tsx'
import { ItemSource } from '../platform/answer/ItemSource.tsx'
import { Card } from '../ui/Card.tsx'
import { List, ListRow } from '../ui/List.tsx'
import { Progress } from '../ui/Progress.tsx'
import { SkeletonRows } from '../ui/Skeleton.tsx'
import type { Agreement } from './contract.ts'
import { NextStep } from './NextStep.tsx'
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
                <Row key={agreement.id} agreement={agreement} />
              ))}
          </List>
        )}
      </AnswerView>
    </Card>
  )
}

/** Agreements in force first, else as the sources gave them. */
function activeFirst(agreements: Agreement[]): Agreement[] {
  return agreements.toSorted((a, b) => Number(a.status === 'ended') - Number(b.status === 'ended'))
}

function Row({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('overenskommelser')
  const { commitments, goals } = agreement
  const done = commitments.filter((commitment) => commitment.done).length
  const goal = goals[0]
  return (
    <ListRow title={agreement.title} level={4}>
      {goal && (
        <p>
          {t('goals')}: {goal.description}
        </p>
      )}
      {commitments.length > 0 && (
        <Progress
          value={done}
          max={commitments.length}
          label={t('progress', { done, count: commitments.length })}
        />
      )}
      <NextStep agreement={agreement} />
      <ItemSource source={agreement.source} />
    </ListRow>
  )
}
