import { useContext } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { WholeSource } from '#platform/answer/ItemSource.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { HeadingsUnder } from '#ui/headings-under.ts'
import { SourceText } from '#ui/SourceText.tsx'
import type { CarePlan, PlanStructure } from '../contract.ts'
import { Documents } from '../fakta/Documents.tsx'
import { useFactWords } from '../fakta/fact-words.ts'
import { usePlanWords } from '../plan-words.ts'
import { usePartWords } from './part-words.ts'
import styles from './PlanBody.module.css'
import { Written } from './Written.tsx'

/** What is known about a plan as such, whom it comes from, and what has changed in it. */
export function AboutPlan({ plan }: { plan: CarePlan }) {
  const provenance = useTexts('harkomst')
  const facts = useTexts('fakta')
  const words = usePlanWords()
  const factWords = useFactWords()
  const { structured, content, participatingCareUnits, source } = plan
  const help = factWords.help(plan)
  const units = new Set(participatingCareUnits.map(({ name }) => name ?? facts('unknownUnit')))
  return (
    <>
      {help && <p>{help}</p>}
      <Facts>
        <Fact label={facts('kind')}>{plan.title && words.kind(plan)}</Fact>
        {structured && <Written plan={plan} />}
        <Fact label={facts('signed')}>{factWords.signed(plan)}</Fact>
        <Fact label={facts('units')}>{[...units].join(', ')}</Fact>
        {structured && (
          <Fact label={facts('document')}>
            {content.length > 0 ? <Documents plan={plan} /> : facts('noDocument')}
          </Fact>
        )}
        <Fact label={provenance('law')}>{provenance(`laws.${source.legalDomain}`)}</Fact>
      </Facts>
      {structured && <WholeSource source={source} />}
      {structured && <Changes structured={structured} />}
    </>
  )
}

function Changes({ structured: { history } }: { structured: PlanStructure }) {
  const t = useTexts('vardplan')
  const words = usePartWords()
  const Heading = `h${3 + useContext(HeadingsUnder)}` as 'h3'
  if (history.length === 0) return null
  return (
    <div className={styles['changes']}>
      <Heading>{t('history')}</Heading>
      {history.map((change) => (
        <div key={change.date + change.text}>
          <SourceText>{change.text}</SourceText>
          <p>
            {words.day(change.date)}
            {change.by && ' · '}
            {change.by && <SourceText>{change.by}</SourceText>}
          </p>
        </div>
      ))}
    </div>
  )
}
