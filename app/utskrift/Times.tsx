import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { daysBetween, sentence, toDate } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Struck } from '#ui/Struck.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { isExpected, isStruck, type TimedEvent } from '../tidslinje/event-state.ts'
import { useEventWords } from '../tidslinje/event-words.ts'
import type { TimelineEvent } from '../tidslinje/contract.ts'
import { rowsOf, timelineOf } from '../tidslinje/timeline.ts'
import { From } from './From.tsx'
import { asSentence } from '#platform/i18n/sentence.ts'
import styles from './UtskriftPage.module.css'
import { useWhose } from './whose.ts'

/** How far ahead the paper looks, in days: longer, and it is old before it is read. */
const daysAhead = 30

/** What is coming: day and hour first. What comes again is told once, with its other days. */
export function Times({ events, none }: { events: TimelineEvent[]; none: string }) {
  const t = useTexts('utskrift')
  const words = useEventWords()
  const now = useNow()
  const { coming, undated } = timelineOf(events, now)
  const near = coming.filter((event) => daysBetween(now, toDate(event.start)) <= daysAhead)
  const later = coming.filter((event) => isExpected(event) && !near.includes(event)).length
  const rows = rowsOf(near)
  /** `Tis 24 nov`, with the year when it is another. */
  const day = ({ start }: TimedEvent) =>
    [
      words.date(start, 'weekday-short'),
      words.date(start, 'day'),
      words.date(start, 'month-short'),
      dayOf(toDate(start)).slice(0, 4) === dayOf(now).slice(0, 4) ? '' : dayOf(toDate(start)).slice(0, 4),
    ]
      .filter(Boolean)
      .join(' ')
  /** With its hour when that is another than the first one's. */
  const shortly = (one: TimedEvent, first: TimedEvent) =>
    [day(one), words.time(one) === words.time(first) ? '' : words.time(one)].filter(Boolean).join(' ')
  return (
    <>
      {rows.length + undated.length === 0 && <p>{none}</p>}
      {rows.length + undated.length > 0 && (
        <ul role="list" className={styles['times']}>
          {rows.map(({ event, again }) => (
            <li key={event.id}>
              <strong>
                <Struck when={isStruck(event)}>
                  {sentence(day(event))} {words.time(event)}
                </Struck>
              </strong>{' '}
              <Told event={event} />
              {again.length > 0 && (
                <span>{t('again', { times: again.map((one) => shortly(one, event)).join(', ') })}</span>
              )}
            </li>
          ))}
          {undated.map((event) => (
            <li key={event.id}>
              <strong>{words.noTime}</strong> <Told event={event} />
            </li>
          ))}
        </ul>
      )}
      {later > 0 && <p>{t('later', { count: later, days: daysAhead })}</p>}
    </>
  )
}

/** What it is, how it stands, and where and what to prepare for what is to be expected. */
function Told({ event }: { event: TimelineEvent }) {
  const words = useEventWords()
  const { own, printedBy } = useWhose()
  const { answered } = event
  // On the paper of another, `du` would be that other.
  const told =
    !own && answered?.own ? { ...event, answered: { ...answered, own: false, by: printedBy } } : event
  const standing = words.standing(told)
  const place = isExpected(event) ? words.place(event) : ''
  const unit = (event.source.careUnit ?? event.source.careGiver).name
  const rest = isExpected(event) ? [place, quoted(event.information)] : []
  return (
    <span>
      <strong>
        <Struck when={isStruck(event)}>
          <WithSource>{asSentence(words.title(event))}</WithSource>
        </Struck>
      </strong>{' '}
      {standing && <strong>{asSentence(standing)} </strong>}
      <WithSource>{rest.flatMap((part) => (part ? asSentence(part) : [])).join(' ')}</WithSource>
      {!place.includes(unit) && <From source={event.source} />}
    </span>
  )
}
