import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Fold } from '#ui/Fold.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Quote } from '#ui/Quote.tsx'
import { Stack } from '#ui/Stack.tsx'
import { WhatChanged } from '../../sedan-sist/marken/WhatChanged.tsx'
import type { CarePlan, PlanStructure } from '../contract.ts'
import { Proposals } from '../forslag/Proposals.tsx'
import { InformationCard } from '../information/InformationCard.tsx'
import { Process } from '../process/Process.tsx'
import { AboutPlan } from './AboutPlan.tsx'
import { Activities } from './Activities.tsx'
import { DocumentFirst } from './DocumentFirst.tsx'
import { Goals } from './Goals.tsx'
import { Meeting } from './Meeting.tsx'
import { People } from './People.tsx'
import styles from './PlanBody.module.css'
import { familyOf } from './plan-tree.ts'
import { Related } from './Related.tsx'
import { Week } from './Week.tsx'

/**
 * What a plan says: what the person wants, what is to be reached and who does what; then when it is met about, who takes part,
 * what it belongs with, and last what is known about it as such. A plan that is a document only begins with that.
 */
export function PlanBody({ plan, plans }: { plan: CarePlan; plans: CarePlan[] }) {
  const t = useTexts('vardplan')
  const { structured, status } = plan
  const { children } = familyOf(plan, plans)
  // Of a plan that is not made yet, how far it has come is what there is to see.
  const isMade = structured !== undefined && structured.goals.length + structured.activities.length > 0
  const process = structured?.process && (
    <Process plan={plan} structured={structured} process={structured.process} isMade={isMade} />
  )
  return (
    <Stack>
      {(status === 'ended' || status === 'coming' || status === 'paused') && (
        <Notice tone="info" title={t(`status.${status}`)} />
      )}
      <WhatChanged area="vardplaner" id={plan.id} place="top" />
      <Columns
        beside={
          <>
            {structured && <Meeting plan={plan} structured={structured} />}
            {structured && <People plan={plan} structured={structured} />}
            <Related plan={plan} under={children} />
            {isMade && process}
            {/* Of a plan that is a document only there is little else to see. */}
            <Fold title={t('about')} open={!structured}>
              <AboutPlan plan={plan} />
            </Fold>
          </>
        }
      >
        {!isMade && process}
        {structured ? <Main structured={structured} /> : <DocumentFirst plan={plan} />}
        <Proposals plan={plan} />
        <InformationCard plan={plan.id} />
        <WhatChanged area="vardplaner" id={plan.id} place="foot" />
      </Columns>
    </Stack>
  )
}

function Main({ structured }: { structured: PlanStructure }) {
  const t = useTexts('vardplan')
  const { wishes, activities } = structured
  return (
    <>
      {wishes.length > 0 && (
        <Card title={t('wishes')}>
          <div className={styles['wishes']}>
            {wishes.map((wish) => (
              <Quote key={wish}>{wish}</Quote>
            ))}
          </div>
        </Card>
      )}
      <Goals structured={structured} />
      <Activities activities={activities} />
      <Week activities={activities} />
    </>
  )
}
