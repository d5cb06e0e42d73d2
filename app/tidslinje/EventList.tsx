import { NewsMark } from '../sedan-sist/marken/NewsMark.tsx'
import { useNews } from '../sedan-sist/marken/use-news.ts'
import { useNow } from '#platform/clock/clock.ts'
import { List } from '#ui/List.tsx'
import type { Clash } from './clashes.ts'
import { EventRow } from './EventRow.tsx'
import { stateOf } from './event-state.ts'
import { useEventWords } from './event-words.ts'
import { isOfCare, type JoinedCare, type ListedEvent } from './vard/care-event.ts'
import { CareRow, NotesFrom } from './vard/CareRow.tsx'

type Props = {
  events: ListedEvent[]
  /** Heading level of the titles. */
  level: 3 | 4
  /** Clashes of each event, by its id. */
  clashes?: Map<string, Clash[]> | undefined
  /** Notes from each event, by its id. */
  notesOf?: JoinedCare['notesOf'] | undefined
  /** True under a heading that says the day. */
  ofDay?: boolean
}

/** Events in short, in the order of time. */
export function EventList({ events, level, clashes, notesOf, ofDay = false }: Props) {
  const words = useEventWords()
  const now = useNow()
  const news = useNews('tidslinje')
  return (
    <List ordered>
      {events.map((event) =>
        isOfCare(event) ? (
          <CareRow key={event.id} event={event} level={level} words={words} ofDay={ofDay} />
        ) : (
          <EventRow
            key={event.id}
            event={event}
            level={level}
            words={words}
            state={stateOf(event, now)}
            clashes={clashes?.get(event.id)?.length ?? 0}
            ofDay={ofDay}
          >
            {/* One child, so that a row without any is not drawn again. */}
            {(notesOf?.has(event.id) || news.has(event.id)) && (
              <>
                <NewsMark change={news.get(event.id)} />
                {notesOf?.has(event.id) && <NotesFrom count={notesOf.get(event.id)?.length ?? 0} />}
              </>
            )}
          </EventRow>
        ),
      )}
    </List>
  )
}
