import { useTranslation } from 'react-i18next'
import { AnswerView } from '../platform/answer/AnswerView.tsx'
import { useNow } from '../platform/clock/clock.ts'
import { Card } from '../ui/Card.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { SkeletonRows } from '../ui/Skeleton.tsx'
import { Stack } from '../ui/Stack.tsx'
import type { TimelineEvent } from './contract.ts'
import { EventItem } from './EventItem.tsx'
import { useTidslinje } from './queries.ts'
import styles from './TidslinjePage.module.css'
import { timelineOf } from './timeline.ts'

/** `/tidslinje`: everything with a time, what is coming apart from what has been. */
export function Component() {
  const { t } = useTranslation('tidslinje')
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <AnswerView
        result={useTidslinje()}
        area="tidslinje"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={6} height="tall" />}
      >
        {(events) => <Parts events={events} />}
      </AnswerView>
    </>
  )
}

function Parts({ events }: { events: TimelineEvent[] }) {
  const { t } = useTranslation('tidslinje')
  const { coming, past, undated } = timelineOf(events, useNow())
  return (
    <Stack>
      <Part title={t('coming')} events={coming} empty={t('nothingComing')} />
      <Part title={t('undated')} events={undated} />
      <Part title={t('past')} events={past} />
    </Stack>
  )
}

function Part({ title, events, empty }: { title: string; events: TimelineEvent[]; empty?: string }) {
  if (events.length === 0 && !empty) return null
  return (
    <Card title={title}>
      {events.length === 0 && <p>{empty}</p>}
      <ol>
        {events.map((event) => (
          <li key={event.id} className={styles['item']}>
            <EventItem event={event} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
