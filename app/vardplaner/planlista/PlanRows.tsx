import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { Change } from '../../sedan-sist/contract.ts'
import { NewsMark } from '../../sedan-sist/marken/NewsMark.tsx'
import { useNews } from '../../sedan-sist/marken/use-news.ts'
import type { CarePlan } from '../contract.ts'
import { inFamilies } from '../families.ts'
import { currentFirst } from '../plan-order.ts'
import { usePlanWords } from '../plan-words.ts'
import type { PlanGroup } from './plan-filter.ts'
import styles from './VardplanerPage.module.css'

/** So many are all seen at once; of more, some of each part, with those in force first. */
const mostAtOnce = 12

type Props = { plans: CarePlan[]; all: CarePlan[]; group: PlanGroup }

/** Plans of one part of the page, those that stand under another after it and further in. */
export function PlanRows({ plans, all, group }: Props) {
  const news = useNews('vardplaner')
  const first = all.length <= mostAtOnce ? mostAtOnce : group === 'active' ? 8 : 4
  const ordered = inFamilies(currentFirst(plans), { idOf: ({ id }) => id, parentOf: ({ partOf }) => partOf })
  return (
    <SomeFirst items={ordered} first={first}>
      {(some) => (
        <List>
          {some.map(({ item, depth }) => (
            <Row
              key={item.id}
              plan={item}
              news={news.get(item.id)}
              isUnder={depth > 0}
              parent={all.find(({ id }) => id === item.partOf && id !== item.id)}
            />
          ))}
        </List>
      )}
    </SomeFirst>
  )
}

type RowProps = { plan: CarePlan; news: Change | undefined; isUnder: boolean; parent: CarePlan | undefined }

function Row({ plan, news, isUnder, parent }: RowProps) {
  const t = useTexts('planlista')
  const words = usePlanWords()
  const today = dayOf(useNow())
  const { structured, documentTime, status } = plan
  const followUp = structured?.followUpDate
  const isLate = followUp !== undefined && followUp < today
  const matters =
    followUp && status !== 'ended'
      ? t(isLate ? 'wasToFollow' : 'followUp', { day: words.near(followUp, today) })
      : documentTime && t('changed', { day: words.date(documentTime) })
  return (
    <ListRow
      title={words.title(plan)}
      level={3}
      lead={isUnder ? <span className={styles['under']} /> : undefined}
      leads={(title) => <Link to={paths.vardplan(plan.id)}>{title}</Link>}
    >
      <NewsMark change={news} />
      <p>{[plan.title && words.kind(plan), matters].filter(Boolean).join(' · ')}</p>
      {parent && (
        <p>
          <WithSource>{t('partOf', { title: words.title(parent) })}</WithSource>
        </p>
      )}
      <ItemSource source={plan.source} />
    </ListRow>
  )
}
