import { useTexts } from '#platform/i18n/use-texts.ts'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { Changes } from '#ui/Changes.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import type { CarePlan } from '../contract.ts'
import { Documents } from '../fakta/Documents.tsx'
import { useFactWords } from '../fakta/fact-words.ts'
import { usePlanWords } from '../plan-words.ts'
import { usePartWords } from './part-words.ts'
import { Written } from './Written.tsx'

/** What is known about a plan as such, whom it comes from, and what has changed in it. */
export function AboutPlan({ plan }: { plan: CarePlan }) {
  const facts = useTexts('fakta')
  const t = useTexts('vardplan')
  const words = usePlanWords()
  const parts = usePartWords()
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
      </Facts>
      {structured && <AboutItem source={source} />}
      {structured && (
        <Changes
          title={t('history')}
          all={structured.history.map((change) => ({ ...change, day: parts.day(change.date) }))}
        />
      )}
    </>
  )
}
