import { formatDate, formatTimeRange, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { SourceShape } from '#ui/SourceMark.tsx'
import { Struck } from '#ui/Struck.tsx'
import type { ListedEvent } from '../vard/care-event.ts'
import { isExpected, isStruck } from '../event-state.ts'
import { useEventWords } from '../event-words.ts'
import styles from './DayCell.module.css'
import { WithSource } from '#ui/SourceText.tsx'
import { useListedTitle } from '../vard/care-words.ts'

type Props = {
  day: string
  mode: 'manad' | 'vecka'
  /** A day of another month, there to fill the week. */
  outside: boolean
  isToday: boolean
  events: ListedEvent[]
}

const mostTitles = { manad: 2, vecka: 6 }

/** A day of the calendar: its number and what it holds, in short. A screen reader hears it in one sentence. */
export function DayCell({ day, mode, outside, isToday, events }: Props) {
  const t = useTexts('kalender')
  const [language] = useLanguage()
  const words = useEventWords()
  const title = useListedTitle()
  const date = toDate(day)
  const expected = events.filter(isExpected)
  const off = events.filter((event) => !isExpected(event))
  // Where there is not room for all, what is to be expected is seen first.
  const shown = (events.length > mostTitles[mode] ? [...expected, ...off] : events).slice(0, mostTitles[mode])
  const more = events.length - shown.length
  const kinds = [...new Set(expected.map((event) => event.source.careGiver.principal))]
  return (
    <div className={`${styles['day']} ${styles[mode]} ${outside ? styles['outside'] : ''}`}>
      <span className="visually-hidden">
        {isToday && `${t('today')}, `}
        {formatDate(date, 'full', language)},{' '}
        {[
          expected.length > 0 && t('events', { count: expected.length }),
          off.length > 0 && t('off', { count: off.length }),
        ]
          .filter(Boolean)
          .join(', ') || t('none')}
        <WithSource>
          {shown.length > 0
            ? `: ${shown.map((event) => [words.standing(event), inWords(event)].filter(Boolean).join(' ')).join('. ')}`
            : ''}
        </WithSource>
      </span>
      <span className={styles['number']} aria-hidden="true">
        {mode === 'vecka' && <span>{formatDate(date, 'weekday-short', language)} </span>}
        {formatDate(date, 'day', language)}
        {isToday && mode === 'vecka' && <span> {t('today')}</span>}
      </span>
      {kinds.length > 0 && (
        <span className={styles['marks']} aria-hidden="true">
          {kinds.map((kind) => (
            <SourceShape key={kind} kind={kind} />
          ))}
        </span>
      )}
      <span className={styles['titles']} aria-hidden="true">
        {shown.map((event) => (
          <span key={event.id}>
            {words.standing(event)}{' '}
            <Struck when={isStruck(event)}>
              <WithSource>{inWords(event)}</WithSource>
            </Struck>
          </span>
        ))}
        {more > 0 && <span>{t('more', { count: more })}</span>}
      </span>
    </div>
  )

  function inWords(event: ListedEvent): string {
    const time = event.start && formatTimeRange(event.start, undefined, language)
    const remote = words.remote(event)
    const first = [time, remote && `${remote}:`]
    return [...first, title(event)].filter(Boolean).join(' ')
  }
}
