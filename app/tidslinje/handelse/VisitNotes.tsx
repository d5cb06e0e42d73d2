import { coverageOf } from '#platform/answer/coverage.ts'
import { OnItsWay } from '#platform/answer/OnItsWay.tsx'
import { Why } from '#platform/answer/why.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Fact } from '#ui/Facts.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { TimelineEvent } from '../contract.ts'
import { useEventWords } from '../event-words.ts'
import { useNotesOfVisit } from '../vard/care-queries.ts'

/** The notes from a visit, whatever came of it; and when it is not known that there are no more. */
export function VisitNotes({ event }: { event: TimelineEvent }) {
  const t = useTexts('handelse')
  const words = useEventWords()
  const isVisit = event.kind === 'booking' || event.kind === 'care-contact'
  const { data, isError, isLoading } = useNotesOfVisit(event.id, isVisit)
  if (isLoading) return <OnItsWay />
  const notes = data?.items ?? []
  const { missing, unreadable } = coverageOf(data ?? { processingStatus: [], unreadable: [] })
  const unsure = data ? missing.length + unreadable.length > 0 : isError
  return (
    <Fact label={t('notes')}>
      {(notes.length > 0 || unsure || data?.withheld) && (
        <>
          {notes.length > 0 && (
            <ul role="list">
              {notes.map(({ id, page, title, start }) => (
                <li key={id}>
                  <Link to={paths.anteckning(page)}>
                    <WithSource>{quoted(title) ?? t('note')}</WithSource>
                    {start && `, ${words.date(start, 'date')}`}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          {unsure && <p>{t('notesUnsure')}</p>}
          {data?.withheld && <Why areas={data.withheld} partly />}
        </>
      )}
    </Fact>
  )
}
