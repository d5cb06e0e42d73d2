import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { useInFold } from '#platform/answer/in-fold.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { jointFirst } from '../plan-order.ts'
import { usePlanWords } from '../plan-words.ts'
import { useVardplaner } from '../queries.ts'

const mostRows = 2

/** Card: what is planned together, then the plans changed last. */
export default function VardplanerKort() {
  const t = useTexts('vardplaner')
  const words = usePlanWords()
  const result = useVardplaner()
  // Of what may be more, nobody is told how many there are.
  const count = isWhole(result.data) && result.data?.items.length
  useInFold({ fact: count ? t('count', { count }) : false })
  return (
    <Card
      title={t('title')}
      level={3}
      more={<Link to={paths.vardplaner()}>{count ? t('all', { count }) : t('allPlain')}</Link>}
    >
      <CardAnswer
        result={result}
        empty={t('empty')}
        skeleton={<SkeletonRows rows={mostRows} height="short" />}
      >
        {(plans) => (
          <List>
            {jointFirst(plans)
              .slice(0, mostRows)
              .map((plan) => (
                <ListRow
                  key={plan.id}
                  title={words.title(plan)}
                  level={4}
                  leads={(title) => <Link to={paths.vardplan(plan.id)}>{title}</Link>}
                >
                  {plan.title && <p>{words.kind(plan)}</p>}
                  <ItemSource source={plan.source} />
                </ListRow>
              ))}
          </List>
        )}
      </CardAnswer>
    </Card>
  )
}
