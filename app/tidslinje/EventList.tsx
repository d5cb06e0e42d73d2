import { memo } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../paths.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { sentence } from '#platform/dates/dates.ts'
import { Struck } from '#ui/Struck.tsx'
import type { Clash } from './clashes.ts'
import type { TimelineEvent } from './contract.ts'
import styles from './EventList.module.css'
import { type EventState, hasStart, isStruck, stateOf } from './event-state.ts'
import { type EventWords, useEventWords } from './event-words.ts'
import { WithSource } from '#ui/SourceText.tsx'

type Props = {
  events: TimelineEvent[]
  /** Heading level of the titles. */
  level: 3 | 4
  /** Clashes of each event, by its id. */
  clashes?: Map<string, Clash[]> | undefined
}

/** Events in short: when, what, where and who, and who says so. Their titles lead to the whole of them. */
export function EventList({ events, level, clashes }: Props) {
  const words = useEventWords()
  const now = useNow()
  return (
    <ol role="list">
      {events.map((event) => (
        <Row
          key={event.id}
          event={event}
          level={level}
          words={words}
          state={stateOf(event, now)}
          clashes={clashes?.get(event.id)?.length ?? 0}
        />
      ))}
    </ol>
  )
}

type RowProps = {
  event: TimelineEvent
  level: 3 | 4
  words: EventWords
  state: EventState
  /** How many clashes it is a part of. */
  clashes: number
}

// A page of rows is long; what is the same in the next one is not drawn again.
const Row = memo(function Row({ event, level, words, state, clashes }: RowProps) {
  const Heading = `h${level}` as const
  const place = words.place(event)
  const standing = words.standing(event)
  const struck = isStruck(event)
  return (
    <li className={styles['row']}>
      <article>
        <p className={styles['when']}>
          {hasStart(event) ? (
            <time dateTime={event.start}>
              <Struck when={struck}>
                <strong>{sentence(words.day(event))}</strong> <span>{words.time(event)}</span>
              </Struck>
            </time>
          ) : (
            words.noTime
          )}
        </p>
        <div className={styles['what']}>
          <Heading>
            <Link to={paths.handelse(event.id)}>
              <Struck when={struck}>
                <WithSource>{words.title(event)}</WithSource>
              </Struck>
            </Link>
          </Heading>
          {place && (
            <p>
              <WithSource>{sentence(place)}</WithSource>
            </p>
          )}
          {(standing ?? isMarked(event, state, clashes)) && (
            <Marks event={event} state={state} clashes={clashes} standing={standing} />
          )}
          <ItemSource source={event.source} />
        </div>
      </article>
    </li>
  )
})

function isMarked(event: TimelineEvent, state: EventState, clashes: number): boolean {
  return event.isInvitation || isAgreed(event) || state === 'ongoing' || clashes > 0
}

/** True for what is a part of an agreement with the person. */
function isAgreed({ belongsTo }: TimelineEvent): boolean {
  return belongsTo.some(({ kind }) => kind === 'agreement')
}

type MarksProps = Pick<RowProps, 'event' | 'state' | 'clashes'> & { standing: string | undefined }

/** What to notice about an event before reading on. */
function Marks({ event, state, clashes, standing }: MarksProps) {
  const t = useTexts('tidslinje')
  return (
    <p className={styles['marks']}>
      {standing && <span className={styles[state === 'off' ? 'off' : 'warn']}>{standing}</span>}
      {state === 'ongoing' && <span className={styles['on']}>{t('ongoing')}</span>}
      {event.isInvitation && state !== 'off' && <span className={styles['warn']}>{t('invitation')}</span>}
      {isAgreed(event) && <span className={styles['on']}>{t('agreed')}</span>}
      {clashes > 0 && <span className={styles['warn']}>{t('clash', { count: clashes })}</span>}
    </p>
  )
}
