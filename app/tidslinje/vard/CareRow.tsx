import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { sentence, toDate } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow, When } from '#ui/List.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { EventWords } from '../event-words.ts'
import type { CareEvent } from './care-event.ts'
import { useListedTitle } from './care-words.ts'

type Props = {
  event: CareEvent
  /** Heading level of the title. */
  level: 3 | 4
  words: EventWords
  /** True under a heading that says the day. */
  ofDay: boolean
}

/** Something done or written in care, in a list: when, what, who, and who says so. All of it leads to its page. */
export function CareRow({ event, level, words, ofDay }: Props) {
  const t = useTexts('lista')
  const title = useListedTitle()
  const now = useNow()
  const { start } = event
  const timed = start === undefined ? undefined : { ...event, start }
  const who = words.performer(event)
  return (
    <ListRow
      lead={
        timed && (
          <When
            dateTime={timed.start}
            lines={[ofDay ? '' : sentence(words.shortDay(timed)), words.time(timed)]}
            struck={false}
          />
        )
      }
      title={title(event)}
      level={level}
      leads={(name) => (
        <Link to={pageOf(event)}>
          {name}
          {/* Alone among links, each of many notes would have the same name. */}
          <span className="visually-hidden">, {timed ? words.when(timed) : t('care.noDay')}</span>
        </Link>
      )}
    >
      {!timed && <p>{t('care.noDay')}</p>}
      {timed && dayOf(toDate(timed.start)) > dayOf(now) && <p>{t('care.ahead')}</p>}
      {who && (
        <p>
          <WithSource>{sentence(who)}</WithSource>
        </p>
      )}
      <p>
        <ItemSource source={event.source} />
      </p>
    </ListRow>
  )
}

function pageOf({ kind, page }: CareEvent): string {
  if (kind === 'vaccination') return paths.vaccination(page)
  return kind === 'note' ? paths.anteckning(page) : paths.provsvaret(page)
}

/** That there are notes from an event, which its page leads to. */
export function NotesFrom({ count }: { count: number }) {
  const t = useTexts('lista')
  return <p>{t('care.notesFrom', { count })}</p>
}
