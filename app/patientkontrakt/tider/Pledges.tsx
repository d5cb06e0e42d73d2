import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { TimelineEvent } from '../../tidslinje/contract.ts'
import { useEventWords } from '../../tidslinje/event-words.ts'
import styles from '../PatientkontraktPage.module.css'
import { usePledgeWords } from './pledge-words.ts'
import { isLate, type Pledge } from './times-of.ts'

/** What others are to do, by when and who; after it the kallelser that have no time so far. */
export function Pledges({ pledges, awaited = [] }: { pledges: Pledge[]; awaited?: TimelineEvent[] }) {
  const words = useEventWords()
  const told = usePledgeWords()
  const today = dayOf(useNow())
  return (
    <ul role="list" className={styles['rows']}>
      {pledges.map((pledge, index) => (
        // The same may be promised twice.
        <li key={`${index} ${pledge.text}`} className={isLate(pledge, today) ? styles['late'] : undefined}>
          <WithSource>{told(pledge)}</WithSource>
        </li>
      ))}
      {awaited.map((event) => (
        <li key={event.id}>
          <Link to={paths.handelse(event.id)}>
            <WithSource>{words.title(event)}</WithSource>
          </Link>
        </li>
      ))}
    </ul>
  )
}
