import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useEventWords } from '../../tidslinje/event-words.ts'
import type { TimedEvent } from '../../tidslinje/event-state.ts'
import { rowsOf } from '../../tidslinje/timeline.ts'
import styles from '../PatientkontraktPage.module.css'

const mostRows = 3

/** Booked times of one thing: the next of each kind, and the way to the rest. `of`: its id, by which the timeline finds them. */
export function Booked({ events, of }: { events: TimedEvent[]; of: string }) {
  const t = useTexts('patientkontrakt')
  const words = useEventWords()
  const shown = rowsOf(events).slice(0, mostRows)
  const left = events.length - shown.length
  return (
    <ul role="list" className={styles['rows']}>
      {shown.map(({ event }) => {
        const standing = words.standing(event)
        return (
          <li key={event.id}>
            <Link to={paths.handelse(event.id)}>
              {sentence(words.when(event))} <WithSource>{words.title(event)}</WithSource>
            </Link>
            {standing && <p>{standing}</p>}
          </li>
        )
      })}
      {left > 0 && (
        <li>
          <Link to={`${paths.tidslinje()}?plan=${of}`}>{t('moreTimes', { count: left })}</Link>
        </li>
      )}
    </ul>
  )
}
