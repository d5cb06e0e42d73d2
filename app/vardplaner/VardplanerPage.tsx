import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { AnswerView } from '../platform/answer/AnswerView.tsx'
import { ItemSource } from '../platform/answer/ItemSource.tsx'
import { SomeFirst } from '../platform/answer/SomeFirst.tsx'
import { List, ListRow } from '../ui/List.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { SkeletonRows } from '../ui/Skeleton.tsx'
import { Surface } from '../ui/Surface.tsx'
import type { CarePlan } from './contract.ts'
import { useFactWords } from './fakta/fact-words.ts'
import { PlanFacts } from './fakta/PlanFacts.tsx'
import { latestFirst, usePlanWords } from './plan-words.ts'
import { useVardplaner } from './queries.ts'

/** `/vardplaner`: every plan, shown as what it is: today metadata and a document. */
export function Component() {
  const { t } = useTranslation('vardplaner')
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <AnswerView
        result={useVardplaner()}
        area="vardplaner"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(plans) => (
          <Surface>
            <SomeFirst items={latestFirst(plans)} first={mostRows}>
              {(some) => (
                <List>
                  {some.map((plan) => (
                    <Row key={plan.id} plan={plan} />
                  ))}
                </List>
              )}
            </SomeFirst>
          </Surface>
        )}
      </AnswerView>
    </>
  )
}

const mostRows = 6

function Row({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('vardplaner')
  const words = usePlanWords()
  const title = words.title(plan)
  const help = useFactWords().help(plan)
  return (
    <ListRow label={plan.title && words.kind(plan)} title={title} level={2}>
      {help && <p>{help}</p>}
      <PlanFacts plan={plan} />
      <p>
        <Link to={paths.vardplan(plan.id)} aria-label={`${t('show')}: ${title}`}>
          {t('show')}
        </Link>
      </p>
      <ItemSource source={plan.source} />
    </ListRow>
  )
}
