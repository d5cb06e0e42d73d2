import { useContext } from 'react'
import { AnswerContext } from '#platform/answer/about.ts'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useCapability, useMay } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { paths } from '../../paths.ts'
import type { CarePlan } from '../contract.ts'
import { contactOf } from './contact-of.ts'
import type { Proposal } from './contract.ts'
import styles from './Forslag.module.css'
import { ProposalList } from './ProposalList.tsx'
import { useForslag, useForslagsmottagare } from './queries.ts'

/** What is proposed to a plan, and the way to propose more, where the platform takes proposals; else nothing. */
export function Proposals({ plan }: { plan: CarePlan }) {
  // What one has asked and been answered is as private as messages.
  const toOthers = useContext(ToOthersContext)
  return useCapability('propose') && !toOthers && <OfPlan plan={plan} />
}

function OfPlan({ plan }: { plan: CarePlan }) {
  const t = useTexts('forslag')
  const whose = useContext(WhoseContext)
  const mayPropose = useMay('do', 'vardplaner')
  const result = useForslag()
  const { data } = result
  const hasEnded = plan.status === 'ended'
  const some = (data?.items ?? []).filter((one) => one.plan === plan.id).toSorted(latestFirst)
  const canAdd = mayPropose && !hasEnded
  const { data: receivers } = useForslagsmottagare()
  const takes = receivers?.units.some(({ hsaId }) => hsaId === plan.source.careUnit?.hsaId)
  const cannot = (
    <p>
      {t('cannot')} <UnitToCall {...contactOf(plan)} />
    </p>
  )
  if (data && some.length === 0 && isWhole(data) && !canAdd) return null
  return (
    <Card title={whose === undefined ? t('title') : t('titleOther')}>
      <AnswerContext value={{ area: 'vardplaner', answer: data }}>
        <CardAnswer
          result={data ? { ...result, data: { ...data, items: some } } : result}
          empty={takes === false ? cannot : <p>{t(whose === undefined ? 'empty' : 'emptyOther')}</p>}
          skeleton={<SkeletonRows rows={1} height="tall" />}
        >
          {(items) => (
            <>
              <p>{t('intro')}</p>
              <ProposalList
                proposals={items}
                responsible={() => contactOf(plan).name}
                planHasEnded={hasEnded}
              />
            </>
          )}
        </CardAnswer>
      </AnswerContext>
      <div className={styles['actions']}>
        {canAdd && takes !== false && (
          <Link to={paths.forslag(plan.id)} {...asButton('secondary')}>
            {t('propose')}
          </Link>
        )}
        {canAdd && takes === false && some.length > 0 && cannot}
        {hasEnded && <p>{t('ended')}</p>}
        <Important />
      </div>
    </Card>
  )
}

/** The way to "Viktigt för mig", where it is kept. */
function Important() {
  const t = useTexts('forslag')
  const whose = useContext(WhoseContext)
  const isKept = useCapability('write-important')
  const maySee = useMay('see', 'overenskommelser')
  return (
    isKept &&
    maySee && (
      <Link to={paths.overenskommelser()}>
        {whose === undefined ? t('important') : t('importantOther', { name: whose })}
      </Link>
    )
  )
}

const latestFirst = ({ madeAt: one = '' }: Proposal, { madeAt: other = '' }: Proposal) =>
  Date.parse(other) - Date.parse(one) || 0
