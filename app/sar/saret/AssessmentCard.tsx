import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { Wound } from '../contract.ts'
import styles from './SaretPage.module.css'
import { WhenNext } from './WhenNext.tsx'

/** When the wound is judged next, by whom, and what for: of each organisation that says so. */
export function AssessmentCard({ wound: { plans } }: { wound: Wound }) {
  const t = useTexts('saret')
  const all = plans
    .flatMap(({ assessment, source }) => (assessment ? [{ assessment, source }] : []))
    .toSorted((a, b) => ((a.assessment.on ?? '9') < (b.assessment.on ?? '9') ? -1 : 1))
  return (
    <Card title={t('assessment')}>
      {all.length === 0 && <p>{t('noAssessment')}</p>}
      {all.map(({ assessment: { on, by, unit, what }, source }) => (
        <div key={`${source.sourceSystemHSAId} ${source.documentId}`} className={styles['plan']}>
          <Facts>
            <Fact label={t('when')}>{on ? <WhenNext when={on} /> : t('noDay')}</Fact>
            <Fact label={t('what')}>{quoted(what)}</Fact>
            <Fact label={t('by')}>{quoted(by)}</Fact>
            <Fact label={t('unit')}>{unit && <UnitToCall {...unit} />}</Fact>
          </Facts>
          <AboutItem source={source} of={t('assessment')} />
        </div>
      ))}
    </Card>
  )
}
