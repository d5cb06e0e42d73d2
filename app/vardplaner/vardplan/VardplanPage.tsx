import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useParams } from 'react-router'
import { paths } from '../../paths.ts'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useSubject } from '#platform/session/session.ts'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { useStillStands } from '../mote/use-still-stands.ts'
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
  const { own } = useSubject()
  const result = useVardplaner()
  const plans = result.data?.items ?? []
  const plan = plans.find((one) => one.id === id)
  useStillStands(id, plan)
  const parent = plan && familyOf(plan, plans).parent
  return (
    <>
      <Back>
        <Link to={paths.vardplaner()}>{t('back')}</Link>
        {plan && <Link to={`${paths.utskrift()}?plan=${plan.id}`}>{t('print')}</Link>}
        {plan && own && <Link to={paths.visaPlan(plan.id)}>{t('show')}</Link>}
      </Back>
      <PageHeading title={plan ? words.title(plan) : t('one')} documentTitle={t('one')}>
        {plan && (plan.title || parent) && (
          <p className={styles['kind']}>
            {plan.title && <span>{words.kind(plan)}</span>}
            {parent && <PartOf parent={parent} />}
          </p>
        )}
      </PageHeading>
      <OneAnswer result={result} area="vardplaner" id={id} notFound={t('notFound')}>
        {() => plan && <PlanBody key={id} plan={plan} plans={plans} />}
      </OneAnswer>
    </>
  )
}
