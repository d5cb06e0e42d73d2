import { useTexts } from '#platform/i18n/use-texts.ts'
import { WholeSource } from '#platform/answer/ItemSource.tsx'
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
  const provenance = useTexts('harkomst')
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
        <Fact label={provenance('law')}>{provenance(`laws.${source.legalDomain}`)}</Fact>
      </Facts>
      {structured && <WholeSource source={source} />}
      {structured && (
        <Changes
          title={t('history')}
          all={structured.history.map((change) => ({ ...change, day: parts.day(change.date) }))}
        />
      )}
    </>
  )
}
