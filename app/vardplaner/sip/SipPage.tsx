import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { Failure } from '#platform/answer/Failure.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { paths } from '../../paths.ts'
import { isSip } from '../plan-order.ts'
import { PlanRows } from '../planlista/PlanRows.tsx'
import { processSteps } from '../process/steps-of.ts'
import { useSip, useVardplaner } from '../queries.ts'
import { AskForSip } from './AskForSip.tsx'
import styles from './SipPage.module.css'

/** `/vardplaner/sip`: what a SIP is, how one comes about, those there are, and the way to ask for one. */
export default function SipPage() {
  const t = useTexts('sip')
  const { data, error, isFetching, refetch } = useSip()
  return (
    <>
      <Back>
        <Link to={paths.vardplaner()}>{t('back')}</Link>
      </Back>
      <PageHeading title={t('title')}>
        <p>{t('what')}</p>
      </PageHeading>
      <Columns beside={<HowItGoes />}>
        <Card title={t('yours')}>
          <AnswerView
            result={useVardplaner()}
            area="vardplaner"
            empty={t('none')}
            skeleton={<SkeletonRows rows={2} height="short" />}
          >
            {(plans, answer) => {
              const sips = plans.filter((plan) => isSip(plan) && plan.status !== 'ended')
              if (sips.length > 0) return <PlanRows plans={sips} all={plans} group="active" />
              return isWhole(answer) ? <p>{t('none')}</p> : null
            }}
          </AnswerView>
        </Card>
        <Card title={t('ask')}>
          {data ? (
            <AskForSip state={data} />
          ) : error ? (
            <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
          ) : (
            <SkeletonRows rows={3} height="tall" />
          )}
        </Card>
      </Columns>
    </>
  )
}

/** Each step of the work, and what it means. */
function HowItGoes() {
  const t = useTexts('sip')
  const process = useTexts('process')
  return (
    <Card title={t('how')}>
      <ol className={styles['steps']}>
        {processSteps.map((step) => (
          <li key={step}>
            <strong>{process(`step.${step}`)}</strong>
            <p>{process(`help.${step}`)}</p>
          </li>
        ))}
      </ol>
      <p className={styles['law']}>{t('right')}</p>
    </Card>
  )
}
