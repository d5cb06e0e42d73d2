import { useParams } from 'react-router'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useInsatsWords } from '../insats-words.ts'
import { useInsatser } from '../queries.ts'
import { InsatsBody } from './InsatsBody.tsx'

/** `/insatser/:id`: all of one insats. */
export default function InsatsPage() {
  const t = useTexts('insats')
  const theme = useTexts('insatsord')
  const words = useInsatsWords()
  const { id = '' } = useParams()
  const result = useInsatser()
  const insats = result.data?.items.find((one) => one.id === id)
  return (
    <>
      <Back>
        <Link to={paths.insatser()}>{t('back')}</Link>
      </Back>
      <PageHeading title={insats ? words.name(insats) : theme('one')} documentTitle={theme('one')}>
        {insats && (
          <p>
            <WithSource>
              {[words.amount(insats), words.standing(insats)].filter(Boolean).join(' · ')}
            </WithSource>
          </p>
        )}
      </PageHeading>
      <OneAnswer result={result} area="insatser" id={id} notFound={t('notFound')}>
        {(all) => insats && <InsatsBody key={id} insats={insats} known={all.map((one) => one.id)} />}
      </OneAnswer>
    </>
  )
}
