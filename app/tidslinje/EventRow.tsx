import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { ItemSource } from '../platform/answer/ItemSource.tsx'
import { useNow } from '../platform/clock/clock.ts'
import { sentence } from '../platform/dates/dates.ts'
import type { Clash } from './clashes.ts'
import type { TimelineEvent } from './contract.ts'
import styles from './EventRow.module.css'
import { stateOf } from './event-state.ts'
import { useEventWords } from './event-words.ts'
import { hasStart } from './event-state.ts'

type Props = {
  event: TimelineEvent
  /** Heading level of the title. */
  level: 3 | 4
  clashes?: Clash[]
}

/** One event in short: when, what, where and who, and who says so. Its title leads to the whole of it. */
export function EventRow({ event, level, clashes = [] }: Props) {
  const { t } = useTranslation('tidslinje')
  const words = useEventWords()
  const state = stateOf(event, useNow())
  const Heading = `h${level}` as const
  const place = words.place(event)
  return (
    <li className={styles['row']}>
      <article className={state === 'cancelled' ? styles['cancelled'] : undefined}>
        <p className={styles['when']}>
          {hasStart(event) ? (
            <time dateTime={event.start}>
              <strong>{sentence(words.day(event))}</strong> <span>{words.time(event)}</span>
            </time>
          ) : (
            t('noTime')
          )}
        </p>
        <div className={styles['what']}>
          <Heading>
            <Link to={paths.handelse(event.id)}>{words.title(event)}</Link>
          </Heading>
          {place && <p>{sentence(place)}</p>}
          <Marks event={event} state={state} clashes={clashes.length} />
          <ItemSource source={event.source} />
        </div>
      </article>
    </li>
  )
}

type MarksProps = { event: TimelineEvent; state: ReturnType<typeof stateOf>; clashes: number }

/** What to notice about an event before reading on. */
function Marks({ event, state, clashes }: MarksProps) {
  const { t } = useTranslation('tidslinje')
  if (!event.isInvitation && state !== 'cancelled' && state !== 'ongoing' && clashes === 0) return null
  return (
    <p className={styles['marks']}>
      {state === 'cancelled' && <span className={styles['off']}>{t('cancelled')}</span>}
      {state === 'ongoing' && <span className={styles['on']}>{t('ongoing')}</span>}
      {event.isInvitation && <span className={styles['warn']}>{t('invitation')}</span>}
      {clashes > 0 && <span className={styles['warn']}>{t('clash', { count: clashes })}</span>}
    </p>
  )
}
