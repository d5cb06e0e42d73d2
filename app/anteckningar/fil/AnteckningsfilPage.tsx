import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { Failure } from '#platform/answer/Failure.tsx'
import { WholeSource } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { NotHere } from '#platform/session/NotHere.tsx'
import { inShort } from '#ui/in-short.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import { FileView } from '#platform/dokument/FileView.tsx'
import { useFileWords } from '#platform/dokument/filslag/file-words.ts'
import type { Note } from '../contract.ts'
import { useNoteWords } from '../note-words.ts'
import { useAnteckningar, useAnteckningsfil } from '../queries.ts'

/** `/anteckningar/:id/fil/1`: the file that a note is, shown in the page. */
export default function AnteckningsfilPage() {
  const t = useTexts('anteckning')
  const words = useNoteWords()
  const fileWords = useFileWords()
  const one = useTexts('anteckningar')('one')
  const { id = '', place } = useParams()
  const result = useAnteckningar()
  const note = result.data?.items.find((each) => each.id === id)
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="anteckningar" id={id}>
      {t('noFile')}
    </NotHere>
  )
  return (
    <>
      <p>
        <Link to={paths.anteckning(id)}>{t('backToNote')}</Link>
      </p>
      <PageHeading title={note ? words.title(note) : one} documentTitle={one}>
        {note?.file && <p>{fileWords(note.file)}</p>}
      </PageHeading>
      <AnswerView result={result} area="anteckningar" empty={notHere} skeleton={waiting}>
        {() =>
          note?.file?.size && place === '1' ? (
            <Stack>
              <File key={id} note={note} />
              <WholeSource source={note.source} />
            </Stack>
          ) : (
            notHere
          )
        }
      </AnswerView>
    </>
  )
}

function File({ note }: { note: Note }) {
  const words = useNoteWords()
  const one = useTexts('anteckningar')('one')
  const { data, error, isFetching, refetch } = useAnteckningsfil(note.id)
  if (data) return <FileView file={data} title={inShort(note.title ?? words.kind(note))} name={one} />
  if (error) return <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
  return <SkeletonRows rows={5} height="tall" />
}
