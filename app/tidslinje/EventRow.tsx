import { memo, type ReactNode } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../paths.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { ListRow, When } from '#ui/List.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import type { TimelineEvent } from './contract.ts'
import styles from './EventRow.module.css'
import { type EventState, hasStart, isStruck, isUnanswered, standingOf } from './event-state.ts'
import type { EventWords } from './event-words.ts'

type Props = {
  event: TimelineEvent
  /** Heading level of the title. */
  level: 3 | 4
  words: EventWords
  state: EventState
  /** How many clashes it is a part of. */
  clashes?: number | undefined
  /** True under a heading that says the day. */
  ofDay?: boolean
  /** Only what a card has room for. */
  short?: boolean
  /** What is told with it. */
  children?: ReactNode
}

/** An event in a list: when, what, who or where, whether it stands, and who says so. All of it leads to the whole. */
// A page of rows is long; what is the same in the next one is not drawn again.
export const EventRow = memo(function EventRow(props: Props) {
  const { event, level, words, ofDay = false, short = false } = props
  const struck = isStruck(event)
  const who = short ? words.how(event) : words.inShort(event)
  return (
    <ListRow
      lead={
        hasStart(event) && (
          <When
            dateTime={event.start}
            lines={[
              ofDay ? '' : sentence(words.shortDay(event)),
              short ? words.clock(event) : words.time(event),
            ]}
            struck={struck}
          />
        )
      }
      title={words.title(event)}
      level={level}
      leads={(title) => (
        <Link to={paths.handelse(event.id)}>
          {title}
          {/* Alone among links, the same help each day would be the same name. */}
          <span className="visually-hidden">, {hasStart(event) ? words.when(event) : words.noTime}</span>
        </Link>
      )}
      struck={struck}
    >
      {props.children}
      {!short && <Marks {...props} />}
      <div className={short ? styles['oneLine'] : styles['lines']}>
        {who && (
          <span>
            <WithSource>{sentence(who)}</WithSource>
          </span>
        )}
        <ItemSource source={event.source} />
        {short && <Marks {...props} />}
      </div>
    </ListRow>
  )
})

/** True for what is a part of an agreement with the person. */
function isAgreed({ belongsTo }: TimelineEvent): boolean {
  return belongsTo.some(({ kind }) => kind === 'agreement')
}

/** What to notice about an event before reading on. */
function Marks({ event, state, words, clashes = 0, short = false }: Props) {
  const t = useTexts('tidslinje')
  const standing = words.standing(event)
  const marks = [
    standing && [standing, state === 'off' ? 'off' : standingOf(event) === 'accepted' ? 'on' : 'warn'],
    state === 'ongoing' && [t('ongoing'), 'on'],
    isUnanswered(event) && state !== 'off' && [t('invitation'), 'warn'],
    !short && isAgreed(event) && [t('agreed'), 'on'],
    clashes > 0 && [t('clash', { count: clashes }), 'warn'],
  ].filter((mark) => mark !== false && mark !== undefined)
  return (
    marks.length > 0 && (
      <p className={styles['marks']}>
        {marks.map(([mark, look]) => (
          <span key={mark} className={styles[look ?? '']}>
            {mark}
          </span>
        ))}
      </p>
    )
  )
}
