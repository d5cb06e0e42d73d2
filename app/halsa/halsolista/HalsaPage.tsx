import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Columns } from '#ui/Columns.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { partsOf } from '../alerts.ts'
import type { HealthItem } from '../contract.ts'
import { type HalsaAnswer, useHalsa } from '../queries.ts'
import { Abilities, FormerAbilities } from './Abilities.tsx'
import { Allergies, FormerAlerts, OtherAlerts } from './Alerts.tsx'
import { Diagnoses } from './Diagnoses.tsx'

/** `/halsa`: allergies and other warnings first, then diagnoses, then what one manages alone. */
export default function HalsaPage() {
  const t = useTexts('halsa')
  const result = useHalsa()
  return (
    <>
      <PageHeading title={t('title')} />
      <AnswerView
        result={result}
        area="halsa"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(items) => result.data && <Parts items={items} answer={result.data} />}
      </AnswerView>
    </>
  )
}

function Parts({ items, answer }: { items: HealthItem[]; answer: HalsaAnswer }) {
  const { allergies, others, over } = partsOf(
    items.filter((one) => one.kind === 'alert'),
    useNow(),
  )
  const assessments = items.filter((one) => one.kind === 'functional-status')
  return (
    <Columns
      beside={
        <>
          <Abilities assessments={assessments} />
          <FormerAbilities assessments={assessments} />
          <FormerAlerts alerts={over} />
        </>
      }
    >
      <Allergies alerts={allergies} answer={answer} />
      <OtherAlerts alerts={others} />
      <Diagnoses diagnoses={items.filter((one) => one.kind === 'diagnosis')} />
    </Columns>
  )
}
