import { useParams } from 'react-router'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { paths } from '../../paths.ts'
import { useNoteWords } from '../note-words.ts'
import { useAnteckningar } from '../queries.ts'
import { NoteBody } from './NoteBody.tsx'

/** `/anteckningar/:id`: all of one note. */
export default function AnteckningPage() {
  const t = useTexts('anteckning')
  const words = useNoteWords()
  const one = useTexts('anteckningar')('one')
  const { id = '' } = useParams()
  const result = useAnteckningar()
  const note = result.data?.items.find((each) => each.id === id)
  return (
    <>
      <Back>
        <Link to={paths.anteckningar()}>{t('back')}</Link>
      </Back>
      <PageHeading title={note ? words.title(note) : one} documentTitle={one} />
      <OneAnswer result={result} area="anteckningar" id={id} notFound={t('notFound')}>
        {() => note && <NoteBody key={id} note={note} />}
      </OneAnswer>
    </>
  )
}
