import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { asButton } from '#ui/button.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { paths } from '../../paths.ts'
import styles from '../PatientkontraktPage.module.css'
import { jointAndOthers } from '../planer/joint-and-others.ts'
import { isSip } from '../../vardplaner/plan-order.ts'
import { PlanRows } from '../../vardplaner/planlista/PlanRows.tsx'
import { useVardplaner } from '../../vardplaner/queries.ts'
import { Lack, Part } from './Part.tsx'

/** Sammanhållen plan: the plans that have not ended, whoever made them; without a SIP, how one asks for that. */
export function PlansPart() {
  const t = useTexts('patientkontrakt')
  const today = dayOf(useNow())
  const lack = (
    <Lack
      name="plans"
      way={
        <Link to={paths.sip()} {...asButton('secondary')}>
          {t('askSip')}
        </Link>
      }
    />
  )
  return (
    <Part name="plans">
      <AnswerView
        result={useVardplaner()}
        area="vardplaner"
        empty={lack}
        skeleton={<SkeletonRows rows={3} height="tall" />}
      >
        {(plans, answer) => {
          const { joint, others, old } = jointAndOthers(plans, today)
          const hasSip = [...joint, ...old].some(isSip)
          return (
            <>
              {[joint, others].map(
                (some, index) =>
                  some.length > 0 && <PlanRows key={index} plans={some} all={plans} group="active" />,
              )}
              {isWhole(answer) && !hasSip && lack}
              <p className={styles['more']}>
                <Link to={paths.vardplaner()}>{t('allPlans')}</Link>
              </p>
            </>
          )
        }}
      </AnswerView>
    </Part>
  )
}
