import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { paths } from '../../paths.ts'
import { useHealthWords } from '../health-words.ts'
import { useHalsa } from '../queries.ts'
import { AlertBody } from './AlertBody.tsx'
import { AssessmentBody } from './AssessmentBody.tsx'
import { DiagnosisBody } from './DiagnosisBody.tsx'

/** `/halsa/:id`: all of one warning, diagnosis or assessment. */
export default function HalsouppgiftPage() {
  const t = useTexts('halsouppgift')
  const words = useHealthWords()
  const { id = '' } = useParams()
  const result = useHalsa()
  const items = result.data?.items ?? []
  const item = items.find((one) => one.id === id)
  const waiting = <SkeletonRows rows={4} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? waiting : <span>{t('notFound')}</span>
  return (
    <>
      <Back>
        <Link to={paths.halsa()}>{t('back')}</Link>
      </Back>
      <PageHeading title={item ? sentence(words.title(item)) : t('one')} documentTitle={t('one')} />
      <AnswerView result={result} area="halsa" empty={notHere} skeleton={waiting}>
        {() =>
          !item ? (
            notHere
          ) : item.kind === 'alert' ? (
            <AlertBody alert={item} items={items} />
          ) : item.kind === 'diagnosis' ? (
            <DiagnosisBody diagnosis={item} items={items} />
          ) : (
            <AssessmentBody assessment={item} />
          )
        }
      </AnswerView>
    </>
  )
}
