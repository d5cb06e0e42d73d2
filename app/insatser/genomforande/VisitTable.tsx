import { weekNumber } from '#platform/dates/week-number.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { SourceText } from '#ui/SourceText.tsx'
import type { Week } from './sums.ts'
import { useVisitWords } from './visit-words.ts'

/** The visits of a week as a table: day, planned, done, staff. */
export function VisitTable({ week }: { week: Week }) {
  const t = useTexts('genomforande')
  const words = useVisitWords()
  return (
    <table>
      <caption>{t('table', { week: weekNumber(week.from) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.day')}</th>
          <th scope="col">{t('column.planned')}</th>
          <th scope="col">{t('column.performed')}</th>
          <th scope="col">{t('column.staff')}</th>
        </tr>
      </thead>
      <tbody>
        {week.days.flatMap(({ day, visits }) =>
          visits.map(({ id, planned, performed, staffCategory }) => (
            <tr key={id}>
              <th scope="row">{words.day(day)}</th>
              <td>{words.clock(planned) ?? t('missing')}</td>
              <td>{words.clock(performed) ?? t('missing')}</td>
              <td>{staffCategory ? <SourceText>{staffCategory}</SourceText> : t('missing')}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
