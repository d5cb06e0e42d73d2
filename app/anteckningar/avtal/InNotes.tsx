import { useContext } from 'react'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isPart, isWhole } from '#platform/answer/coverage.ts'
import { OnItsWay } from '#platform/answer/OnItsWay.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Card } from '#ui/Card.tsx'
import { HeadingsUnder } from '#ui/headings-under.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { NoteText } from '#platform/langtext/NoteText.tsx'
import type { Note } from '../contract.ts'
import { newestFirst } from '../note-order.ts'
import { useNoteWords } from '../note-words.ts'
import { useAvtalsanteckningar } from '../queries.ts'
import { paths } from '../../paths.ts'

/**
 * What has been agreed and stands in a note alone: the note as it is written, for it has no parts. Nothing at all where no note is
 * tagged so; where some did not come, or may not be seen, that is said.
 */
export function InNotes() {
  const t = useTexts('anteckningar')
  const result = useAvtalsanteckningar()
  const { data, error } = result
  const agreed = newestFirst(data?.items ?? [], useNow())
  if (!data && !error) return <OnItsWay />
  if (data && agreed.length === 0 && (isWhole(data) || isPart(data))) return null
  return (
    <Card title={t('inNotes.title')}>
      {data && agreed.length === 0 ? (
        <p>{t('inNotes.maybe')}</p>
      ) : (
        <CardAnswer result={result} empty={t('empty')} skeleton={<SkeletonRows rows={1} height="tall" />}>
          {() => (
            <Stack>
              <p>{t('inNotes.text')}</p>
              {agreed.map((note) => (
                <Agreed key={note.id} note={note} />
              ))}
            </Stack>
          )}
        </CardAnswer>
      )}
    </Card>
  )
}

function Agreed({ note }: { note: Note }) {
  const t = useTexts('anteckningar')
  const words = useNoteWords()
  const under = useContext(HeadingsUnder)
  const Heading = `h${3 + under}` as 'h3'
  const said = [note.writtenAt && words.day(note.writtenAt), words.author(note)].filter(Boolean).join(' · ')
  return (
    <div>
      <Heading>
        <Link to={paths.anteckning(note.id)}>
          <WithSource>{words.title(note)}</WithSource>
        </Link>
      </Heading>
      <p>
        <WithSource>{said}</WithSource>
      </p>
      {note.standing === 'unsigned' && <p>{t('unsigned')}</p>}
      {note.text && <NoteText text={note.text} level={4} />}
      {note.file && <p>{t('hasFile')}</p>}
      <ItemSource source={note.source} />
    </div>
  )
}
