import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { AgreementRow } from '../AgreementRow.tsx'
import type { Agreement } from '../contract.ts'
import { openCommitments } from '../open-commitments.ts'
import styles from './OverenskommelserKort.module.css'
import { useOverenskommelser } from '../queries.ts'

const mostRows = 2

/** Card: the agreements in force, and what happens next in each. */
export default function OverenskommelserKort() {
  const t = useTexts('overenskommelser')
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
        skeleton={
          <div className={styles['waiting']}>
            <SkeletonRows rows={mostRows} height="tall" />
          </div>
        }
      >
        {(agreements) => (
          <>
            <ToDo agreements={agreements} />
            <List>
              {activeFirst(agreements)
                .slice(0, mostRows)
                .map((agreement) => (
                  <AgreementRow key={agreement.id} agreement={agreement} level={4} short />
                ))}
            </List>
          </>
        )}
      </AnswerView>
    </Card>
  )
}

/** Agreements in force first, else as the sources gave them. */
function activeFirst(agreements: Agreement[]): Agreement[] {
  return agreements.toSorted((a, b) => Number(a.status !== 'active') - Number(b.status !== 'active'))
}

/** How much the person has promised and not done, and how much of it should have been. Nothing when there is nothing. */
function ToDo({ agreements }: { agreements: Agreement[] }) {
  const t = useTexts('overenskommelser')
  const today = dayOf(useNow())
  const open = openCommitments(agreements, today)
  const late = open.filter(({ dueDate }) => dueDate !== undefined && dueDate < today).length
  if (open.length === 0) return null
  return (
    <p>
      <Link to={paths.attGora()}>{t('toDo', { count: open.length })}</Link>
      {late > 0 && t('toDoLate', { count: late })}
    </p>
  )
}
