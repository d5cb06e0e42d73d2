import { useContext } from 'react'
import { AnswerContext } from '#platform/answer/about.ts'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useCapability } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import type { CarePlan } from '../contract.ts'
import { ProposalList } from './ProposalList.tsx'
import { useForslag } from './queries.ts'

/** What is proposed to plans that are not told: gone since, or not come. Such a plan has no page where it could stand. */
export function OfOtherPlans({ plans }: { plans: readonly CarePlan[] }) {
  const toOthers = useContext(ToOthersContext)
  return useCapability('propose') && !toOthers && <Stray plans={plans} />
}

function Stray({ plans }: { plans: readonly CarePlan[] }) {
  const t = useTexts('forslag')
  const whose = useContext(WhoseContext)
  const { data } = useForslag()
  const some = (data?.items ?? []).filter(({ plan }) => !plans.some(({ id }) => id === plan))
  if (some.length === 0) return null
  return (
    <Card title={whose === undefined ? t('title') : t('titleElsewhere')}>
      <AnswerContext value={{ area: 'vardplaner', answer: data }}>
        <p>{t('elsewhere')}</p>
        <ProposalList proposals={some} responsible={({ source }) => sourceName(source)} />
      </AnswerContext>
    </Card>
  )
}
