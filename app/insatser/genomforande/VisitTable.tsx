import { weekNumber } from '#platform/dates/week-number.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { SourceText } from '#ui/SourceText.tsx'
import { ValueTable } from '#ui/ValueTable.tsx'
import type { Week } from './sums.ts'
import { useVisitWords } from './visit-words.ts'

/** The visits of a week as a table: day, planned, done, staff. */
export function VisitTable({ week }: { week: Week }) {
  const t = useTexts('genomforande')
  const words = useVisitWords()
  return (
    <ValueTable
      caption={t('table', { week: weekNumber(week.from) })}
      columns={[t('column.day'), t('column.planned'), t('column.performed'), t('column.staff')]}
      rows={week.days.flatMap(({ day, visits }) =>
        visits.map(({ id, planned, performed, staffCategory }) => ({
          key: id,
          head: words.day(day),
          cells: [
            words.clock(planned) ?? t('missing'),
            words.clock(performed) ?? t('missing'),
            staffCategory ? <SourceText key="staff">{staffCategory}</SourceText> : t('missing'),
          ],
        })),
      )}
    />
  )
}
