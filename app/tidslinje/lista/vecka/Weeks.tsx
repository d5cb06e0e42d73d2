import { grouped } from '#platform/lists/grouped.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { weekDays } from '#platform/dates/days.ts'
import { weekNumber } from '#platform/dates/week-number.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { toDate } from '#platform/dates/dates.ts'
import type { Clash } from '../../clashes.ts'
import type { JoinedCare, ListedEvent } from '../../vard/care-event.ts'
import { EventList } from '../../EventList.tsx'
import styles from '../ListView.module.css'

type Props = { events: ListedEvent[]; clashes?: Map<string, Clash[]>; notesOf?: JoinedCare['notesOf'] }

/** The events by week, under the number and the year of each; those without a time have no week. */
export default function Weeks({ events, clashes, notesOf }: Props) {
  const t = useTexts('kalender')
  const weeks = grouped(events, ({ start }) => (start ? (weekDays(dayOf(toDate(start)))[0] ?? '') : ''))
  return [...weeks].map(([monday, ofWeek]) => (
    <section key={monday} className={styles['month']}>
      {monday && (
        <h3>
          {/* A week is of the year its Thursday is in. */}
          {t('weekTitle', { week: weekNumber(monday), year: weekDays(monday)[3]?.slice(0, 4) ?? '' })}
        </h3>
      )}
      <EventList events={ofWeek} level={monday ? 4 : 3} clashes={clashes} notesOf={notesOf} />
    </section>
  ))
}
