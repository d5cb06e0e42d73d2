import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useParams } from 'react-router'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { NotHere } from '#platform/session/NotHere.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { usePlanWords } from '../plan-words.ts'
import { useVardplaner } from '../queries.ts'
import { PartOf } from './PartOf.tsx'
import { familyOf } from './plan-tree.ts'
import { PlanBody } from './PlanBody.tsx'
import styles from './VardplanPage.module.css'

/** `/vardplaner/:id`: all of one plan, in its parts where the source has them. */
export default function VardplanPage() {
  const t = useTexts('vardplan')
  const words = usePlanWords()
  const { id = '' } = useParams()
  const result = useVardplaner()
  const plans = result.data?.items ?? []
  const plan = plans.find((one) => one.id === id)
  const parent = plan && familyOf(plan, plans).parent
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="vardplaner" id={id}>
      {t('notFound')}
    </NotHere>
  )
  return (
    <>
      <p className={styles['ways']}>
        <Link to={paths.vardplaner()}>{t('back')}</Link>
        {plan && <Link to={`${paths.utskrift()}?plan=${plan.id}`}>{t('print')}</Link>}
      </p>
      <PageHeading title={plan ? words.title(plan) : t('one')} documentTitle={t('one')}>
        {plan && (plan.title || parent) && (
          <p className={styles['kind']}>
            {plan.title && <span>{words.kind(plan)}</span>}
            {parent && <PartOf parent={parent} />}
          </p>
        )}
      </PageHeading>
      <AnswerView result={result} area="vardplaner" empty={notHere} skeleton={waiting}>
        {() => (plan ? <PlanBody key={id} plan={plan} plans={plans} /> : notHere)}
      </AnswerView>
    </>
  )
}
