import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { useDoseWords } from '../dose-words.ts'
import { useVaccinationer } from '../queries.ts'
import { VaccinationBody } from './VaccinationBody.tsx'

/** `/vaccinationer/:id`: all of one vaccination. */
export default function VaccinationPage() {
  const t = useTexts('vaccination')
  const words = useDoseWords()
  const { id = '' } = useParams()
  const result = useVaccinationer()
  const all = result.data?.items ?? []
  const vaccination = all.find((one) => one.id === id)
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? waiting : <p>{t('notFound')}</p>
  return (
    <>
      <Back>
        <Link to={paths.vaccinationer()}>{t('back')}</Link>
      </Back>
      <PageHeading title={vaccination ? words.name(vaccination) : t('one')} documentTitle={t('one')}>
        {vaccination && (
          <p>
            <WithSource>
              {[words.day(vaccination.day), words.dose(vaccination)].filter(Boolean).join(' · ')}
            </WithSource>
          </p>
        )}
      </PageHeading>
      <AnswerView result={result} area="vaccinationer" empty={notHere} skeleton={waiting}>
        {() =>
          vaccination ? (
            <VaccinationBody key={id} vaccination={vaccination} all={all} part={isPart(result.data)} />
          ) : (
            notHere
          )
        }
      </AnswerView>
    </>
  )
}
