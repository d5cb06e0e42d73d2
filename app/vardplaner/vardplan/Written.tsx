import { useTexts } from '#platform/i18n/use-texts.ts'
import { Fact } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { CarePlan } from '../contract.ts'
import { usePlanWords } from '../plan-words.ts'

/** Who answers for what is written, and when it was last changed. */
export function Written({ plan: { responsible, documentTime } }: { plan: CarePlan }) {
  const t = useTexts('fakta')
  const theme = useTexts('vardplaner')
  const words = usePlanWords()
  return (
    <>
      <Fact label={t('responsible')}>
        {responsible && quoted([responsible.name, responsible.title].filter(Boolean).join(', '))}
      </Fact>
      <Fact label={theme('changed')}>{documentTime && words.date(documentTime)}</Fact>
    </>
  )
}
