import { useParams } from 'react-router'
import { Failure } from '#platform/answer/Failure.tsx'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useCapability, useMay, useSubject } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Back } from '#ui/Back.tsx'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Fold } from '#ui/Fold.tsx'
import { List } from '#ui/List.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { SourceText, WithSource } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { paths } from '../../paths.ts'
import type { CarePlan } from '../contract.ts'
import { usePlanWords } from '../plan-words.ts'
import { useVardplaner } from '../queries.ts'
import { contactOf } from './contact-of.ts'
import { partsOf } from './draft.ts'
import { ProposalForm } from './ProposalForm.tsx'
import { useForslagsmottagare } from './queries.ts'

/** `/vardplaner/foresla/:id`: to propose something to a plan, or ask something of it. */
export default function ForslagPage() {
  const pages = useTexts('sidor')
  // Where nobody takes proposals there is no such page.
  if (useCapability('propose')) return <Propose />
  return (
    <>
      <PageHeading title={pages('notFound.title')}>
        <p>{pages('notFound.text')}</p>
      </PageHeading>
      <Link to={paths.oversikt()} {...asButton()}>
        {pages('notFound.link')}
      </Link>
    </>
  )
}

function Propose() {
  const t = useTexts('forslag')
  const plans = useTexts('vardplan')
  const words = usePlanWords()
  const { id = '' } = useParams()
  const mayPropose = useMay('do', 'vardplaner')
  const result = useVardplaner()
  const plan = result.data?.items.find((one) => one.id === id)
  return (
    <>
      <Back>
        <Link to={paths.vardplan(id)}>{t('back')}</Link>
      </Back>
      <PageHeading title={t('pageTitle')}>
        {plan && (
          <p>
            <WithSource>{t('plan', { title: words.title(plan) })}</WithSource>
          </p>
        )}
      </PageHeading>
      <OneAnswer result={result} area="vardplaner" id={id} notFound={plans('notFound')}>
        {() => plan && (mayPropose ? <ToPlan key={id} plan={plan} /> : <p>{t('onlySee')}</p>)}
      </OneAnswer>
    </>
  )
}

/** What stands in the plan, to look at while one writes. */
function InPlan({ plan: { structured } }: { plan: CarePlan }) {
  const t = useTexts('forslag')
  const parts = structured ? partsOf(structured) : []
  if (parts.length === 0) return null
  return (
    <Fold title={t('inPlan')} open>
      <List>
        {parts.map((part) => (
          <li key={part}>
            <SourceText>{part}</SourceText>
          </li>
        ))}
      </List>
    </Fold>
  )
}

/** The form, when the one who answers for the plan takes proposals; else whom to call. */
function ToPlan({ plan }: { plan: CarePlan }) {
  const t = useTexts('forslag')
  const { own } = useSubject()
  const { data, error, isFetching, refetch } = useForslagsmottagare()
  if (!data)
    return error ? (
      <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
    ) : (
      <SkeletonRows rows={5} height="tall" />
    )
  const receiver = data.units.find(({ hsaId }) => hsaId === plan.source.careUnit?.hsaId)
  if (!receiver)
    return (
      <Notice tone="info">
        <p>
          {t('cannot')} <UnitToCall {...contactOf(plan)} />
        </p>
      </Notice>
    )
  return (
    <Columns beside={<InPlan plan={plan} />}>
      <Card title={t(own ? 'mark.mine' : 'mark.mineAsOmbud')}>
        <ProposalForm plan={plan} receiver={receiver} />
      </Card>
    </Columns>
  )
}
