import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Fact, Facts } from '../ui/Facts.tsx'
import type { CarePlan } from './contract.ts'
import { usePlanWords } from './plan-words.ts'

/** What is known about a plan as such: changed, by whom, signed, who takes part, its documents; then what else is given. */
export function PlanFacts({ plan, children }: { plan: CarePlan; children?: ReactNode }) {
  const { t } = useTranslation('vardplaner')
  const words = usePlanWords()
  const { responsible, signed, content, documentTime, participatingCareUnits, agreements } = plan
  return (
    <Facts>
      <Fact label={t('changed')}>{documentTime && words.date(documentTime)}</Fact>
      <Fact label={t('responsible')}>
        {responsible && [responsible.name, responsible.title].filter(Boolean).join(', ')}
      </Fact>
      <Fact label={t('signed')}>{signedWords(signed)}</Fact>
      <Fact label={t('agreed')}>{agreements.map(({ title }) => title).join(', ')}</Fact>
      {children}
      <Fact label={t('units')}>
        {participatingCareUnits.map(({ hsaId, name }) => name ?? t('unknownUnit', { hsaId })).join(', ')}
      </Fact>
      <Fact label={t('document')}>
        {content.length > 0
          ? `${content.map(words.document).join('; ')}. ${t('documentsLater')}`
          : t('noDocument')}
      </Fact>
    </Facts>
  )

  function signedWords(by: CarePlan['signed']): string {
    if (!by) return t('notSigned')
    const date = words.date(by.signatureTime)
    return by.name ? t('signedBy', { date, name: by.name }) : date
  }
}
