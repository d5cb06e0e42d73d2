import { dayOf } from '#platform/dates/day-of.ts'
import { formatDate, weekOf } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { SourceShape } from '#ui/SourceMark.tsx'
import { isExpected, type TimedEvent } from '../event-state.ts'
import { byDay } from '../timeline.ts'
import styles from './WeekStrip.module.css'

/** The seven days of this week with a mark for each kind of source that has something that day. */
export function WeekStrip({ events, today }: { events: TimedEvent[]; today: Date }) {
  const t = useTexts('tidslinje')
  const [language] = useLanguage()
  const days = byDay(events)
  return (
    <ol role="list" className={styles['week']}>
      {weekOf(today).map((date) => {
        const key = dayOf(date)
        const all = days.get(key) ?? []
        const found = all.filter(isExpected)
        const off = all.length - found.length
        const kinds = new Set(found.map((event) => event.source.careGiver.principal))
        return (
          <li key={key} aria-current={key === dayOf(today) ? 'date' : undefined} className={styles['day']}>
            <span aria-hidden="true">{formatDate(date, 'weekday-short', language)}</span>
            <span aria-hidden="true" className={styles['number']}>
              {formatDate(date, 'day', language)}
            </span>
            <span aria-hidden="true" className={styles['marks']}>
              {[...kinds].map((kind) => (
                <SourceShape key={kind} kind={kind} />
              ))}
            </span>
            <span className="visually-hidden">
              {formatDate(date, 'full', language)}:{' '}
              {[found.length > 0 && t('events', { count: found.length }), off > 0 && t('off', { count: off })]
                .filter(Boolean)
                .join(', ') || t('noEvents')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
