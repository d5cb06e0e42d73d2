import { useMemo } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isPart, meaningOfEmpty } from '#platform/answer/coverage.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import type { FetchedAnswer } from '#platform/answer/read.ts'
import { useNow } from '#platform/clock/clock.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { isExpected, stateOf, type TimedEvent } from '../event-state.ts'
import { EventRow } from '../EventRow.tsx'
import { useEventWords } from '../event-words.ts'
import { type Folded, nearOf, type NearDays, nearDays } from './near-days.ts'
import { NextEvent } from './NextEvent.tsx'
import { type ClashesById, useClashes } from './use-clashes.ts'
import { useTidslinje } from '../queries.ts'
import styles from './TidslinjeKort.module.css'
import { nextEvent, timelineOf } from '../timeline.ts'

/** So many of today, and of the rest of the week. */
const mostRows = 4
/** So many of those after this week, when it has no more. */
const mostLater = 2

const shownOf = ({ today, folded, rest, later }: NearDays) => ({
  today: today.slice(0, mostRows),
  rest: rest.slice(0, mostRows),
  later: rest.length + folded.length > 0 ? [] : later.slice(0, mostLater),
})

/** Cards of the theme Tider: the next event, large, then today and the week. */
export default function TidslinjeKort() {
  const t = useTexts('tidslinje')
  const result = useTidslinje()
  const now = useNow()
  const events = result.data?.items
  const coming = useMemo(() => timelineOf(events ?? [], now).coming, [events, now])
  const next = nextEvent(coming, now)
  const days = useMemo(
    () =>
      nearDays(
        coming.filter((event) => event !== next),
        now,
      ),
    [coming, next, now],
  )
  const clashes = useClashes(useMemo(() => nearOf(coming, now), [coming, now]))
  const shown = shownOf(days)
  const seen = new Set([
    next,
    ...shown.today,
    ...shown.rest,
    ...shown.later,
    ...days.folded.flatMap((one) => one.events),
  ])
  const more = coming.filter((event) => isExpected(event) && !seen.has(event)).length
  const atHome = days.today.filter((event) => event.atHome && isExpected(event)).length
  return (
    <div className={styles['cards']}>
      {result.isPending && <div className={styles['nextWaiting']} aria-hidden="true" />}
      {next && <NextEvent event={next} clashes={clashes?.get(next.id)?.length} />}
      <Card title={t('today')} level={3} more={atHome > 0 && <span>{t('atHome', { count: atHome })}</span>}>
        <CardAnswer
          result={result}
          empty={t('empty')}
          skeleton={<SkeletonRows rows={mostRows} height="short" />}
        >
          {(_, answer) => (
            <Near
              days={days}
              coming={coming}
              next={next}
              now={now}
              unsure={unsureIn(answer)}
              clashes={clashes}
            />
          )}
        </CardAnswer>
        {/* Whatever has come, the way on is there. */}
        <List>
          <ListRow title={t('all')} level={4} leads={(title) => <Link to={paths.tidslinje()}>{title}</Link>}>
            {more > 0 && <p>{t('moreComing', { count: more })}</p>}
          </ListRow>
        </List>
      </Card>
    </div>
  )
}

type Unsure = 'weekPart' | 'weekKnown' | undefined

/** That nothing is booked is only said when everybody has answered. */
const unsureIn = (answer: FetchedAnswer<unknown>): Unsure =>
  isPart(answer) ? 'weekPart' : meaningOfEmpty(answer) === 'nothing' ? undefined : 'weekKnown'

type NearProps = {
  days: NearDays
  coming: TimedEvent[]
  next: TimedEvent | undefined
  now: Date
  /** What is said of what has not come, when it is not known that there is no more. */
  unsure: Unsure
  clashes: ClashesById | undefined
}

function Near({ days, coming, next, now, unsure, clashes }: NearProps) {
  const t = useTexts('tidslinje')
  const { today, folded, rest } = days
  const shown = shownOf(days)
  const nextIn = next && nearDays([next], now)
  if (coming.length === 0) return <p className={styles['quiet']}>{t(unsure ?? 'nothingComing')}</p>
  const hasToday = today.length + (nextIn?.today.length ?? 0) > 0
  return (
    <>
      <Rows events={shown.today} now={now} clashes={clashes} ofDay />
      {today.length === 0 && (
        <p className={styles['quiet']}>{t(unsure ?? (hasToday ? 'todayRest' : 'todayEmpty'))}</p>
      )}
      {today.length > mostRows && <p>{t('moreToday', { count: today.length - mostRows })}</p>}
      <h3 className={styles['head']}>{t('rest')}</h3>
      {folded.map((one) => (
        <FoldedLine key={one.events[0].id} {...one} />
      ))}
      <Rows events={shown.rest} now={now} clashes={clashes} />
      {rest.length + folded.length === 0 && (
        <p className={styles['quiet']}>
          {t(unsure ?? (hasToday || nextIn?.rest.length ? 'weekRest' : 'weekEmpty'))}
        </p>
      )}
      {shown.later.length > 0 && <h3 className={styles['head']}>{t('later')}</h3>}
      <Rows events={shown.later} now={now} clashes={clashes} />
    </>
  )
}

/** `Morgonhjälp varje vardag 8.00`, and whose it is. */
function FoldedLine({ events, days }: Folded) {
  const t = useTexts('tidslinje')
  const words = useEventWords()
  const [event] = events
  const when = days ? t(`fold.${days}`) : events.map((one) => words.shortDay(one)).join(', ')
  return (
    <p className={styles['folded']}>
      <WithSource>{`${words.title(event)} ${when} ${words.clock(event)}`}</WithSource>{' '}
      <ItemSource source={event.source} />
    </p>
  )
}

type RowsProps = { events: TimedEvent[]; now: Date; clashes: ClashesById | undefined; ofDay?: boolean }

function Rows({ events, now, clashes, ofDay = false }: RowsProps) {
  const words = useEventWords()
  return (
    events.length > 0 && (
      <List ordered>
        {events.map((event) => (
          <EventRow
            key={event.id}
            event={event}
            level={4}
            words={words}
            state={stateOf(event, now)}
            clashes={clashes?.get(event.id)?.length}
            ofDay={ofDay}
            short
          />
        ))}
      </List>
    )
  )
}
