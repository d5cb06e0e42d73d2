import { Link } from '#platform/navigation/Link.tsx'
import { useParams } from 'react-router'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { NotHere } from '#platform/session/NotHere.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { AgreementBody } from './AgreementBody.tsx'
import { useOverenskommelser } from '../queries.ts'

/** `/overenskommelser/:id`: all of one agreement. */
export default function OverenskommelsePage() {
  const t = useTexts('overenskommelse')
  const { id = '' } = useParams()
  const result = useOverenskommelser()
  const agreement = result.data?.items.find((one) => one.id === id)
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="overenskommelser" id={id}>
      {t('notFound')}
    </NotHere>
  )
  return (
    <>
      <Back>
        <Link to={paths.overenskommelser()}>{t('back')}</Link>
      </Back>
      <PageHeading title={quoted(agreement?.title) ?? t('one')} documentTitle={t('one')} />
      <AnswerView result={result} area="overenskommelser" empty={notHere} skeleton={waiting}>
        {() => (agreement ? <AgreementBody key={id} agreement={agreement} /> : notHere)}
      </AnswerView>
    </>
  )
}
