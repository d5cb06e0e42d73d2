import { grouped } from '#platform/lists/grouped.ts'
import { useContext } from 'react'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useHowOften } from '#platform/repetition/use-how-often.ts'
import { Card } from '#ui/Card.tsx'
import { Deed, Deeds } from '#ui/Deeds.tsx'
import { List } from '#ui/List.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { PlanActivity } from '../contract.ts'
import { usePartWords } from './part-words.ts'
import { isOver, lacksDay, type Owner, ownerOf } from './plan-tree.ts'

const mostRows = 20

const owners: readonly Owner[] = ['none', 'own', 'region', 'kommun', 'privat', 'named']

/**
 * Who does what: first what is not to be done and what nobody has taken, then the person's own, then by who owns it; what has a
 * name only comes last.
 */
export function Activities({ activities }: { activities: PlanActivity[] }) {
  const t = useTexts('vardplan')
  const whose = useContext(WhoseContext)
  if (activities.length === 0) return null
  const forbidden = activities.filter((one) => one.doNotPerform)
  const groups = grouped(
    activities.filter((one) => !one.doNotPerform),
    ownerOf,
  )
  // Where each row says who, and none belongs to anybody else, there is nothing to part them by.
  const isAlone = forbidden.length === 0 && groups.size === 1 && groups.has('named')
  const titleOf = (owner: Owner) =>
    owner === 'own' && whose !== undefined ? t('ownerOther', { name: whose }) : t(`owner.${owner}`)
  return (
    <Card title={t('activities')}>
      {forbidden.length > 0 && (
        <Deeds title={t('notToDo')} tone="alert">
          <Rows activities={forbidden} />
        </Deeds>
      )}
      {isAlone ? (
        <Rows activities={groups.get('named') ?? []} />
      ) : (
        owners.map((owner) => {
          const ofOwner = groups.get(owner)
          return (
            ofOwner && (
              <Deeds key={owner} title={titleOf(owner)} tone={owner === 'none' ? 'warn' : undefined}>
                <Rows activities={ofOwner} />
              </Deeds>
            )
          )
        })
      )}
    </Card>
  )
}

function Rows({ activities }: { activities: PlanActivity[] }) {
  return (
    <SomeFirst items={activities} first={mostRows}>
      {(some) => (
        <List>
          {some.map((activity) => (
            <Row key={activity.id} activity={activity} />
          ))}
        </List>
      )}
    </SomeFirst>
  )
}

/** Each that is not to be done says so by itself, so that no heading has to be read with it. */
function Row({ activity }: { activity: PlanActivity }) {
  const t = useTexts('vardplan')
  const words = usePartWords()
  const howOften = useHowOften()
  const { title, status, doNotPerform, weekly, responsible, someoneNamed, repeat } = activity
  const { scheduledPeriod, timing } = activity
  return (
    <Deed
      text={title}
      label={doNotPerform ? t('not') : undefined}
      standing={
        doNotPerform ? undefined : { word: sentence(words.activityStatus(status)), tone: toneOf(status) }
      }
      about={[
        doNotPerform && isOver(activity) && t('notAnyMore'),
        repeat && howOften(repeat),
        ...weekly.map(words.hours),
        timing && words.timing(timing),
        scheduledPeriod && words.period(scheduledPeriod),
        lacksDay(activity) && t('noDay'),
        quoted(responsible),
        someoneNamed && t('someoneNamed'),
      ]}
    />
  )
}

const toneOf = (status: string) =>
  status === 'completed' ? 'done' : ['in-progress', 'scheduled'].includes(status) ? 'going' : 'other'
