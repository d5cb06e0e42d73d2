import { useId } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { sentence, toDate } from '#platform/dates/dates.ts'
import { plusDays } from '#platform/dates/days.ts'
import { List, ListRow, When } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { TimelineEvent } from '../contract.ts'
import { useEventWords } from '../event-words.ts'
import { useTidslinje } from '../queries.ts'
import { hasStart, isExpected, isStruck, stateOf, type TimedEvent } from '../event-state.ts'
import { byDay, startOf } from '../timeline.ts'
import styles from './HemmaPage.module.css'
import { SourceText, WithSource } from '#ui/SourceText.tsx'

/** Days that are shown, after today. */
const days = 14

/** `/tidslinje/hemma`: who comes home to the person, when, and what they will do, day by day. */
export default function HemmaPage() {
  const t = useTexts('hemma')
  return (
    <>
      <p>
        <Link to={paths.tidslinje()}>{t('back')}</Link>
      </p>
      <PageHeading title={t('title')}>
        <p>{t('intro', { count: days })}</p>
      </PageHeading>
      <AnswerView
        result={useTidslinje()}
        area="tidslinje"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={5} height="tall" />}
      >
        {(events, answer) => <Days events={events} part={isPart(answer)} />}
      </AnswerView>
    </>
  )
}

function Days({ events, part }: { events: TimelineEvent[]; part: boolean }) {
  const t = useTexts('hemma')
  const today = dayOf(useNow())
  // Today, and that many days after it.
  const until = plusDays(today, days + 1)
  const visits = events
    .filter(hasStart)
    .filter((event) => event.atHome)
    .toSorted((a, b) => startOf(a) - startOf(b))
  const near = [...byDay(visits)]
    .filter(([day]) => day >= today && day < until)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const later = visits.filter((event) => isExpected(event) && dayOf(toDate(event.start)) >= until).length
  return (
    <Stack>
      {near.length === 0 && !part && <p>{t('nobody', { count: days })}</p>}
      {near.map(([day, ofDay]) => (
        <Day key={day} visits={ofDay} />
      ))}
      {later > 0 && (
        <p>
          {t('later', { count: later })} <Link to={`${paths.tidslinje()}?typ=hemma`}>{t('all')}</Link>
        </p>
      )}
    </Stack>
  )
}

function Day({ visits }: { visits: TimedEvent[] }) {
  const t = useTexts('hemma')
  const words = useEventWords()
  const id = useId()
  const [first] = visits
  return (
    <section className={`ds-card ${styles['day']}`} aria-labelledby={id}>
      <h2 id={id}>
        {first && sentence(words.day(first))}
        <span> {t('visits', { count: visits.filter(isExpected).length })}</span>
      </h2>
      <List ordered>
        {visits.map((visit) => (
          <Visit key={visit.id} visit={visit} />
        ))}
      </List>
    </section>
  )
}

function Visit({ visit }: { visit: TimedEvent }) {
  const t = useTexts('hemma')
  const tTimeline = useTexts('tidslinje')
  const words = useEventWords()
  const state = stateOf(visit, useNow())
  const standing = words.standing(visit)
  const struck = isStruck(visit)
  const who = words.performer(visit)
  const marks = [
    state === 'ongoing' && tTimeline('ongoing'),
    standing,
    state === 'past' && t('over'),
  ].flatMap((mark) => mark || [])
  return (
    <ListRow
      lead={<When dateTime={visit.start} lines={[words.time(visit) || t('noHour')]} struck={struck} />}
      title={words.title(visit)}
      level={3}
      leads={(title) => (
        <Link to={paths.handelse(visit.id)}>
          {title}
          {/* Alone among links, the same help each day would be the same name. */}
          <span className="visually-hidden">, {words.when(visit)}</span>
        </Link>
      )}
      struck={struck}
    >
      {marks.length > 0 && (
        <p className={styles['marks']}>
          {marks.map((mark) => (
            <span key={mark}>{mark}</span>
          ))}
        </p>
      )}
      <p>
        <WithSource>{who ? sentence(who) : t('whoUnknown')}</WithSource>
      </p>
      {visit.information && (
        <p>
          <SourceText>{visit.information}</SourceText>
        </p>
      )}
      <ItemSource source={visit.source} />
    </ListRow>
  )
}
