import { weekNumber } from '#platform/dates/week-number.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import styles from './Performed.module.css'
import type { Week } from './sums.ts'
import { SumText } from './SumText.tsx'
import { useVisitWords } from './visit-words.ts'
import { Visits } from './Visits.tsx'
import { VisitTable } from './VisitTable.tsx'

/** A week, or what of it is in the month: its sums, and its days in words and as a table. */
export function WeekPart({ week }: { week: Week }) {
  const t = useTexts('genomforande')
  const words = useVisitWords()
  const number = weekNumber(week.from)
  return (
    <div className={styles['week']}>
      <h4>{t('week', { week: number })}</h4>
      <SumText sum={week.sum} />
      <ul role="list" className={styles['days']}>
        {week.days.map(({ day, visits }) => (
          <li key={day}>
            <p className={styles['day']}>{words.day(day)}</p>
            <Visits visits={visits} />
          </li>
        ))}
      </ul>
      <details className={styles['table']}>
        <summary>{t('asTable', { week: number })}</summary>
        <VisitTable week={week} />
      </details>
    </div>
  )
}
