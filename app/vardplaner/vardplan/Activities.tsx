import { grouped } from '#platform/lists/grouped.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { type Principal, weekDayNames } from '#platform/answer/contract.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { useHowOften } from '#platform/repetition/use-how-often.ts'
import type { PlanActivity } from '../contract.ts'
import { usePartWords } from './part-words.ts'
import { isInWeek, isOver } from './plan-tree.ts'
import styles from './PlanBody.module.css'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'

const mostRows = 20

/**
 * What is to be done: where the source says who owns it (region, kommun, private), side by side, with the person's own
 * first; what has a name only comes apart from what nobody has taken; those of every week by weekday and time.
 */
export function Activities({ activities: all, whole }: { activities: PlanActivity[]; whole: boolean }) {
  const t = useTexts('vardplan')
  const forbidden = all.filter((one) => one.doNotPerform)
  const activities = all.filter((one) => !one.doNotPerform)
  const today = dayOf(useNow())
  const weekly = activities.filter((one) => isInWeek(one, today))
  const others = activities.filter((one) => !isInWeek(one, today))
  const groups = grouped(others, ownerOf)
  const principals = (['region', 'kommun', 'privat'] as const).filter((one) => groups.has(one))
  const owned = (owner: Owner) => {
    const ofOwner = groups.get(owner)
    const isAlone = groups.size === 1 && (owner === 'none' || owner === 'named')
    const title = isAlone ? t('activities') : t(`owner.${owner}`)
    return ofOwner && <Owned key={owner} title={title} activities={ofOwner} whole={whole} />
  }
  return (
    <>
      {forbidden.length > 0 && <NotToDo activities={forbidden} />}
      {weekly.length > 0 && <Week activities={weekly} />}
      {owned('own')}
      {principals.length > 0 && <div className={styles['owners']}>{principals.map(owned)}</div>}
      {owned('named')}
      {owned('none')}
    </>
  )
}

type Owner = Principal | 'own' | 'named' | 'none'

function ownerOf({ party, principal, responsible, someoneNamed }: PlanActivity): Owner {
  if (party === 'resident' || party === 'relative') return 'own'
  return principal ?? (responsible || someoneNamed || party ? 'named' : 'none')
}

type OwnedProps = { title: string; activities: PlanActivity[]; whole: boolean }

function Owned({ title, activities, whole }: OwnedProps) {
  const t = useTexts('vardplan')
  const partWords = usePartWords()
  const howOften = useHowOften()
  return (
    <Card title={title}>
      <SomeFirst items={activities} first={whole ? activities.length : mostRows}>
        {(some) => (
          <List>
            {some.map(
              ({
                id,
                title: what,
                status,
                weekly,
                responsible,
                someoneNamed,
                repeat,
                scheduledPeriod,
                timing,
              }) => (
                <ListRow key={id} title={quoted(what)} level={3}>
                  <Line
                    of={[
                      partWords.activityStatus(status),
                      repeat && howOften(repeat),
                      ...weekly.map(partWords.hours),
                      responsible && t('responsible', { who: quoted(responsible) }),
                      someoneNamed && t('someoneNamed'),
                      timing && partWords.timing(timing),
                      scheduledPeriod && partWords.period(scheduledPeriod),
                    ]}
                  />
                </ListRow>
              ),
            )}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}

/** What there is to say, in one line. */
const Line = ({ of: parts }: { of: (string | false | undefined)[] }) => (
  <p className={styles['quiet']}>
    <WithSource>{parts.filter(Boolean).join(' · ')}</WithSource>
  </p>
)

/** What is not to be done, each row saying so by itself, so that no heading has to be read with it. */
function NotToDo({ activities }: { activities: PlanActivity[] }) {
  const t = useTexts('vardplan')
  const partWords = usePartWords()
  return (
    <Card title={t('notToDo')}>
      <List>
        {activities.map(({ id, title, responsible, scheduledPeriod, timing, ...one }) => (
          <ListRow key={id} label={t('not')} title={quoted(title)} level={3}>
            <Line
              of={[
                isOver(one) && t('notAnyMore'),
                responsible && t('responsible', { who: quoted(responsible) }),
                timing && partWords.timing(timing),
                scheduledPeriod && partWords.period(scheduledPeriod),
              ]}
            />
          </ListRow>
        ))}
      </List>
    </Card>
  )
}

/** Insatser of the week, day by day, in the order of the clock. */
function Week({ activities }: { activities: PlanActivity[] }) {
  const t = useTexts('vardplan')
  const partWords = usePartWords()
  const days = weekDayNames.map((name, index) => ({
    index,
    visits: activities
      .flatMap(({ id, title, weekly }) =>
        weekly
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
            <ListRow key={index} title={partWords.weekDay(index)} level={3}>
              <ul role="list" className={styles['links']}>
                {visits.map(({ key, title, start, end }) => (
                  <li key={key}>
                    <span className={styles['clock']}>{partWords.clocks(start, end)}</span>{' '}
                    <SourceText>{title}</SourceText>
                  </li>
                ))}
              </ul>
            </ListRow>
          ))}
      </List>
    </Card>
  )
}
