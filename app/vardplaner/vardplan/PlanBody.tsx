import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Fold } from '#ui/Fold.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Quote } from '#ui/Quote.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { CarePlan, PlanStructure } from '../contract.ts'
import { AboutPlan } from './AboutPlan.tsx'
import { Activities } from './Activities.tsx'
import { DocumentFirst } from './DocumentFirst.tsx'
import { Goals } from './Goals.tsx'
import { Meeting } from './Meeting.tsx'
import { PartOf } from './PartOf.tsx'
import { People } from './People.tsx'
import styles from './PlanBody.module.css'
import { familyOf } from './plan-tree.ts'
import { Related } from './Related.tsx'
import { Week } from './Week.tsx'

type Props = {
  plan: CarePlan
  plans: CarePlan[]
  /** All of it at once, for paper. */
  whole?: boolean
}

/**
 * What a plan says: what the person wants, what is to be reached and who does what; then when it is met about, who takes part,
 * what it belongs with, and last what is known about it as such. A plan that is a document only begins with that.
 */
export function PlanBody({ plan, plans, whole = false }: Props) {
  const t = useTexts('vardplan')
  const { structured, status } = plan
  const { parent, children } = familyOf(plan, plans)
  const About = whole ? Card : Fold
  return (
    <Stack>
      {(status === 'ended' || status === 'coming' || status === 'paused') && (
        <Notice tone="info" title={t(`status.${status}`)} />
      )}
      {/* On its own page it stands in the heading. */}
      {whole && parent && (
        <p>
          <PartOf parent={parent} />
        </p>
      )}
      <Columns
        beside={
          <>
            {structured && <Meeting plan={plan} structured={structured} />}
            {structured && <People structured={structured} whole={whole} />}
            <Related plan={plan} under={children} />
            {/* Of a plan that is a document only there is little else to see. */}
            <About title={t('about')} open={!structured}>
              <AboutPlan plan={plan} />
            </About>
          </>
        }
      >
        {structured ? <Main structured={structured} whole={whole} /> : <DocumentFirst plan={plan} />}
      </Columns>
    </Stack>
  )
}

function Main({ structured, whole }: { structured: PlanStructure; whole: boolean }) {
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
      <Activities activities={activities} whole={whole} />
      <Week activities={activities} />
    </>
  )
}
