import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { NotHere } from '#platform/session/NotHere.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
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
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="anteckningar" id={id}>
      {t('notFound')}
    </NotHere>
  )
  return (
    <>
      <Back>
        <Link to={paths.anteckningar()}>{t('back')}</Link>
      </Back>
      <PageHeading title={note ? words.title(note) : one} documentTitle={one} />
      <AnswerView result={result} area="anteckningar" empty={notHere} skeleton={waiting}>
        {() => (note ? <NoteBody key={id} note={note} /> : notHere)}
      </AnswerView>
    </>
  )
}
