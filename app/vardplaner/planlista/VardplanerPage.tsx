import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { InformationCard } from '../information/InformationCard.tsx'
import { OfOtherPlans } from '../forslag/OfOtherPlans.tsx'
import { useVardplaner } from '../queries.ts'
import { Plans } from './Plans.tsx'
import styles from './VardplanerPage.module.css'

/** `/vardplaner`: every plan of everyone, those in force first, each with the plans that stand under it. */
export default function VardplanerPage() {
  const t = useTexts('planlista')
  const theme = useTexts('vardplaner')
  const result = useVardplaner()
  return (
    <>
      <PageHeading title={theme('title')}>
        <p className={styles['ways']}>
          <Link to={paths.utskrift()}>{t('print')}</Link>
          <Link to={paths.sip()}>{t('sip')}</Link>
        </p>
      </PageHeading>
      <AnswerView
        result={result}
        area="vardplaner"
        empty={theme('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(plans, answer) => <Plans plans={plans} part={isPart(answer)} />}
      </AnswerView>
      {result.data && !isPart(result.data) && <OfOtherPlans plans={result.data.items} />}
      <InformationCard />
    </>
  )
}
