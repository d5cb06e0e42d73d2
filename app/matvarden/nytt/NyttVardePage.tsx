import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart, isWhole } from '#platform/answer/coverage.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay, useWho } from '#platform/session/session.ts'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { paths } from '../../paths.ts'
import { kindOf, type KindName, type Plan } from '../contract.ts'
import { type Group, groupsOf, isInForce } from '../groups.ts'
import { latestOf } from '../limits.ts'
import { matvardenQuery } from '../queries.ts'
import { useSendValue } from '../send.ts'
import { Entry } from './Entry.tsx'

/** `/matvarden/:id`: enters a value of what is agreed, and sends it. */
export default function NyttVardePage() {
  const t = useTexts('nytt')
  const { id = '' } = useParams()
  const today = dayOf(useNow())
  const mayEnter = useMay('do', 'matvarden')
  const result = useQuery(matvardenQuery(useWho()))
  const group = groupsOf(result.data?.items ?? [], today).find(({ plans }) =>
    plans.some((one) => one.id === id),
  )
  const plan = group?.plans.find((one) => one.id === id && isInForce(one, today))
  const kind = plan && kindOf(plan.code)
  const waiting = <SkeletonRows rows={3} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? waiting : <p>{t('notFound')}</p>
  return (
    <>
      <Back>
        <Link to={paths.matvarden()}>{t('back')}</Link>
      </Back>
      <PageHeading title={kind ? t(`title.${kind}`) : t('new')} documentTitle={t('new')} />
      <AnswerView result={result} area="matvarden" empty={notHere} skeleton={waiting}>
        {(_, answer) =>
          !group || !plan || !kind ? (
            notHere
          ) : !mayEnter ? (
            <p>{t('onlySee')}</p>
          ) : plan.receivers.length === 0 ? (
            <p>{t('noReceivers')}</p>
          ) : (
            <New key={plan.id} kind={kind} plan={plan} group={group} part={!isWhole(answer)} />
          )
        }
      </AnswerView>
    </>
  )
}

type Props = { kind: KindName; plan: Plan; group: Group; part: boolean }

function New({ kind, plan, group: { readings }, part }: Props) {
  const sending = useSendValue(plan.id)
  return (
    <Entry
      form={`matvarden ${plan.id} varde`}
      kind={kind}
      plan={plan}
      readings={readings}
      last={latestOf(readings, useNow())}
      part={part}
      sending={{ ...sending, send: (accepted) => sending.send({ plan: plan.id, ...accepted }) }}
    />
  )
}
