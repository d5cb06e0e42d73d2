import { weekDayNames } from '#platform/answer/contract.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import type { PlanActivity } from '../contract.ts'
import { usePartWords } from './part-words.ts'
import { isInWeek } from './plan-tree.ts'
import styles from './PlanBody.module.css'

/** What somebody comes for each week, day by day, in the order of the clock. */
export function Week({ activities }: { activities: PlanActivity[] }) {
  const t = useTexts('vardplan')
  const words = usePartWords()
  const today = dayOf(useNow())
  const weekly = activities.filter((one) => !one.doNotPerform && isInWeek(one, today))
  if (weekly.length === 0) return null
  const days = weekDayNames.map((name, index) => ({
    index,
    visits: weekly
      .flatMap(({ id, title, weekly: hours }) =>
        hours
          .filter(({ weekDays }) => weekDays.includes(name))
          .map(({ start, end }) => ({ key: `${id} ${start}`, title, start, end })),
      )
      .toSorted((a, b) => (a.start < b.start ? -1 : 1)),
  }))
  return (
    <Card title={t('week')}>
      <List ordered>
        {days
          .filter(({ visits }) => visits.length > 0)
          .map(({ index, visits }) => (
            <li key={index} className={styles['day']}>
              <p>{words.weekDay(index)}</p>
              <ul role="list">
                {visits.map(({ key, title, start, end }) => (
                  <li key={key}>
                    <span className={styles['clock']}>{words.clocks(start, end)}</span>{' '}
                    <SourceText>{title}</SourceText>
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </List>
    </Card>
  )
}
