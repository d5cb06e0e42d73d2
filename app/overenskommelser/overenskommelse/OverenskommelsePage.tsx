import { Link } from '#platform/navigation/Link.tsx'
import { useParams } from 'react-router'
import { paths } from '../../paths.ts'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { AgreementBody } from './AgreementBody.tsx'
import { useOverenskommelser } from '../queries.ts'

/** `/overenskommelser/:id`: all of one agreement. */
export default function OverenskommelsePage() {
  const t = useTexts('overenskommelse')
  const { id = '' } = useParams()
  const result = useOverenskommelser()
  const agreement = result.data?.items.find((one) => one.id === id)
  return (
    <>
      <Back>
        <Link to={paths.overenskommelser()}>{t('back')}</Link>
      </Back>
      <PageHeading title={quoted(agreement?.title) ?? t('one')} documentTitle={t('one')} />
      <OneAnswer result={result} area="overenskommelser" id={id} notFound={t('notFound')}>
        {() => agreement && <AgreementBody key={id} agreement={agreement} />}
      </OneAnswer>
    </>
  )
}
