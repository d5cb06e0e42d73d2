import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { useVaccinationer } from './queries.ts'
import { Vaccines } from './Vaccines.tsx'

/** `/vaccinationer`: what has been given, by what it protects against, the latest first. */
export default function VaccinationerPage() {
  const t = useTexts('vaccinationer')
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <AnswerView
        result={useVaccinationer()}
        area="vaccinationer"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(vaccinations, answer) => <Vaccines vaccinations={vaccinations} part={isPart(answer)} />}
      </AnswerView>
    </>
  )
}
