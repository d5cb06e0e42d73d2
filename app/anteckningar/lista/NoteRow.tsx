import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { ListRow } from '#ui/List.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { Note } from '../contract.ts'
import { useNoteWords } from '../note-words.ts'

/** A note in short: what it is, when it was written and by whom, and whether it is signed. Leads to all of it. */
export function NoteRow({ note }: { note: Note }) {
  const t = useTexts('anteckningar')
  const words = useNoteWords()
  const { id, writtenAt, standing, partly, isAgreement, file, source } = note
  const marks = [
    standing === 'unsigned' && t('unsigned'),
    isAgreement && t('isAgreement'),
    file && t('hasFile'),
    partly && t('partlyRead'),
  ].filter(Boolean)
  const said = [writtenAt && words.day(writtenAt), words.author(note)].filter(Boolean)
  return (
    <ListRow
      title={words.title(note)}
      level={3}
      leads={(shown) => (
        <Link to={paths.anteckning(id)}>
          {shown}
          {/* Alone among links, what is written each week would be the same name. */}
          {writtenAt && <span className="visually-hidden">, {words.day(writtenAt)}</span>}
        </Link>
      )}
    >
      {said.length > 0 && (
        <p>
          <WithSource>{said.join(' · ')}</WithSource>
        </p>
      )}
      {marks.length > 0 && (
        <p>
          <strong>{marks.join(' · ')}</strong>
        </p>
      )}
      <ItemSource source={source} />
    </ListRow>
  )
}
