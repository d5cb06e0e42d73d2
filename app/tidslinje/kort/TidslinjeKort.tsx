import { useMemo } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { sentence, toDate, weekOf } from '#platform/dates/dates.ts'
import { Card } from '#ui/Card.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Struck } from '#ui/Struck.tsx'
import { isExpected, isStruck, stateOf, type TimedEvent } from '../event-state.ts'
import { useEventWords } from '../event-words.ts'
import { NextEvent } from './NextEvent.tsx'
import { useTidslinje } from '../queries.ts'
import styles from './TidslinjeKort.module.css'
import { nextEvent, type Row, rowsOf, startOf, type Timeline, timelineOf } from '../timeline.ts'
import { WeekStrip } from './WeekStrip.tsx'
import { WithSource } from '#ui/SourceText.tsx'

const mostRows = 4

/** Cards of the theme Tider och meddelanden: the next event, large, and the week in short. */
export default function TidslinjeKort() {
  const t = useTexts('tidslinje')
  const result = useTidslinje()
  const now = useNow()
  const events = result.data?.items
  const timeline = useMemo(() => timelineOf(events ?? [], now), [events, now])
  const next = nextEvent(timeline.coming, now)
  return (
    <div className={styles['cards']}>
      {result.isPending && <div className={styles['nextWaiting']} aria-hidden="true" />}
      {next && <NextEvent event={next} />}
      <Card title={t('week')} level={3} more={<Link to={paths.tidslinje()}>{t('all')}</Link>}>
        <AnswerView
          result={result}
          area="tidslinje"
          empty={t('empty')}
          skeleton={
            <div className={styles['weekWaiting']}>
              <SkeletonRows rows={mostRows} height="tall" />
            </div>
          }
        >
          {(_, answer) => <Week timeline={timeline} part={isPart(answer)} />}
        </AnswerView>
      </Card>
    </div>
  )
}

function Week({ timeline: { coming, past }, part }: { timeline: Timeline; part: boolean }) {
  const t = useTexts('tidslinje')
  const now = useNow()
  const week = weekOf(now).map(dayOf)
  const isThisWeek = (event: TimedEvent) => isNear(event, now) && week.includes(dayOf(toDate(event.start)))
  const thisWeek = coming.filter(isThisWeek)
  const next = nextEvent(coming, now)
  const rows = rowsOf(thisWeek.filter((event) => event !== next))
  const shown = rows.slice(0, mostRows)
  const seen = new Set([next, ...shown.flatMap(({ event, again }) => [event, ...again])])
  const later = coming.filter((event) => isExpected(event) && !seen.has(event)).length
  return (
    <>
      <WeekStrip events={[...past.filter(isThisWeek), ...thisWeek]} today={now} />
      {coming.length === 0 && <p className={styles['quiet']}>{t('nothingComing')}</p>}
      {coming.length > 0 && rows.length === 0 && (
        <p className={styles['quiet']}>
          {t(part ? 'weekPart' : thisWeek.length > 0 ? 'weekRest' : 'weekEmpty')}
        </p>
      )}
      {rows.length > 0 && (
        <ol role="list" className={styles['rows']}>
          {shown.map((row) => (
            <WeekRow key={row.event.id} row={row} now={now} />
          ))}
        </ol>
      )}
      {later > 0 && <p className={styles['later']}>{t('moreComing', { count: later })}</p>}
    </>
  )
}

/** Within eight days of `now`: cheaper to see, for most events, than which day they are on. */
function isNear(event: TimedEvent, now: Date): boolean {
  return Math.abs(startOf(event) - now.getTime()) < 8 * 86_400_000
}

function WeekRow({ row: { event, again }, now }: { row: Row; now: Date }) {
  const t = useTexts('tidslinje')
  const words = useEventWords()
  const standing = words.standing(event)
  const struck = isStruck(event)
  const otherDays = [...new Set(again.map((other) => words.shortDay(other)))]
  return (
    <li className={styles['row']}>
      <p className={styles['when']}>
        <time dateTime={event.start}>
          <Struck when={struck}>
            <strong>{sentence(words.shortDay(event))}</strong> <span>{words.time(event)}</span>
          </Struck>
        </time>
        {stateOf(event, now) === 'ongoing' && <span className={styles['now']}>{t('ongoing')}</span>}
      </p>
      <div className={styles['what']}>
        <h4>
          <Link to={paths.handelse(event.id)}>
            <Struck when={struck}>
              <WithSource>{words.title(event)}</WithSource>
            </Struck>
          </Link>
        </h4>
        {standing && (
          <p>
            <strong>{standing}.</strong>
          </p>
        )}
        <p>
          <WithSource>{sentence(words.place(event))}</WithSource>
        </p>
        {otherDays.length > 0 && (
          <p className={styles['again']}>{t('also', { days: otherDays.join(', ') })}</p>
        )}
        <ItemSource source={event.source} />
      </div>
    </li>
  )
}
