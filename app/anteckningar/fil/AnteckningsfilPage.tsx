import { useParams } from 'react-router'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { inShort } from '#ui/in-short.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import { FileAnswer } from '#platform/dokument/FileAnswer.tsx'
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
  return (
    <>
      <Back>
        <Link to={paths.anteckning(id)}>{t('backToNote')}</Link>
      </Back>
      <PageHeading title={note ? words.title(note) : one} documentTitle={one}>
        {note?.file && <p>{fileWords(note.file)}</p>}
      </PageHeading>
      <OneAnswer result={result} area="anteckningar" id={id} notFound={t('noFile')}>
        {() =>
          note?.file?.size &&
          place === '1' && (
            <Stack>
              <File key={id} note={note} />
              <AboutItem source={note.source} />
            </Stack>
          )
        }
      </OneAnswer>
    </>
  )
}

function File({ note }: { note: Note }) {
  const words = useNoteWords()
  const one = useTexts('anteckningar')('one')
  return (
    <FileAnswer
      result={useAnteckningsfil(note.id)}
      title={inShort(note.title ?? words.kind(note))}
      name={one}
    />
  )
}
