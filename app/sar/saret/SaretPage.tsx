import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { NotHere } from '#platform/session/NotHere.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useSar } from '../queries.ts'
import { SizeNow } from '../sarord/SizeNow.tsx'
import { useWoundWords } from '../sarord/use-wound-words.ts'
import { SaretBody } from './SaretBody.tsx'

/** `/sar/:id`: all of one wound, from all who follow it. */
export default function SaretPage() {
  const t = useTexts('saret')
  const theme = useTexts('sarord')
  const words = useWoundWords()
  const { id = '' } = useParams()
  const result = useSar()
  const wound = result.data?.items.find((one) => one.id === id)
  const type = words.type(wound?.plans.find(({ woundType }) => woundType))
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="sar" id={id}>
      {t('notFound')}
    </NotHere>
  )
  return (
    <>
      <Back>
        <Link to={paths.sar()}>{t('back')}</Link>
      </Back>
      <PageHeading title={wound ? words.name(wound) : theme('one')} documentTitle={theme('inTitleBar')}>
        {type && (
          <p>
            <WithSource>{type}</WithSource>
          </p>
        )}
        {wound && <SizeNow wound={wound} />}
      </PageHeading>
      <AnswerView result={result} area="sar" empty={notHere} skeleton={waiting}>
        {() => (wound ? <SaretBody key={id} wound={wound} /> : notHere)}
      </AnswerView>
    </>
  )
}
