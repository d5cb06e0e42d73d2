import { useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { paths } from '../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { asButton } from '#ui/button.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { usePlanWords } from '../vardplaner/plan-words.ts'
import { useVardplaner } from '../vardplaner/queries.ts'
import { PlanBody } from '../vardplaner/vardplan/PlanBody.tsx'
import styles from './UtskriftPage.module.css'
import { MyPlan } from './MyPlan.tsx'
import { Top } from './Top.tsx'

/** `/utskrift`: "Min plan" as it comes out on paper; with `?plan=` one plan alone. */
export default function UtskriftPage() {
  const t = useTexts('utskrift')
  const [large, setLarge] = useState(false)
  const [params] = useSearchParams()
  const plan = params.get('plan') ?? undefined
  return (
    <>
      <div className={styles['tools']}>
        <p>
          <Link to={plan === undefined ? paths.vardplaner() : paths.vardplan(plan)}>{t('back')}</Link>
        </p>
        <p>{t('intro')}</p>
        <div className={styles['buttons']}>
          <button type="button" {...asButton()} onClick={() => print()}>
            {t('print')}
          </button>
          <button
            type="button"
            {...asButton('secondary')}
            aria-pressed={large}
            onClick={() => setLarge(!large)}
          >
            {t('large')}
          </button>
        </div>
      </div>
      <article className={`${styles['paper']} ${large ? styles['large'] : ''}`}>
        {plan === undefined ? <MyPlan /> : <OnePlan id={plan} />}
      </article>
    </>
  )
}

function OnePlan({ id }: { id: string }) {
  const t = useTexts('utskrift')
  const words = usePlanWords()
  const result = useVardplaner()
  const plan = result.data?.items.find((one) => one.id === id)
  const waiting = <SkeletonRows rows={3} height="tall" />
  return (
    <>
      <Top title={plan ? words.title(plan) : t('onePlan')} results={[result]} />
      <AnswerView result={result} area="vardplaner" empty={t('notFound')} skeleton={waiting}>
        {(plans) =>
          plan ? (
            <PlanBody plan={plan} plans={plans} whole />
          ) : isPart(result.data) ? (
            waiting
          ) : (
            <p>{t('notFound')}</p>
          )
        }
      </AnswerView>
    </>
  )
}
