import type { ReactNode } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { OutLink } from '#platform/links/OutLink.tsx'
import { webAddress } from '#platform/links/outward.ts'
import { Fact, Facts } from '#ui/Facts.tsx'
import type { CarePlan } from '../contract.ts'
import styles from './PlanFacts.module.css'
import { usePlanWords } from '../plan-words.ts'
import { useFactWords } from './fact-words.ts'
import { inShort } from '#ui/in-short.ts'
import { quoted } from '#ui/SourceText.tsx'

/** What is known about a plan as such: changed, by whom, signed, who takes part, its documents; then what else is given. */
export function PlanFacts({ plan, children }: { plan: CarePlan; children?: ReactNode }) {
  const t = useTexts('fakta')
  const theme = useTexts('vardplaner')
  const words = usePlanWords()
  const facts = useFactWords()
  const { responsible, content, documentTime, participatingCareUnits, agreements } = plan
  return (
    <Facts>
      <Fact label={theme('changed')}>{documentTime && words.date(documentTime)}</Fact>
      <Fact label={t('responsible')}>
        {responsible && quoted([responsible.name, responsible.title].filter(Boolean).join(', '))}
      </Fact>
      <Fact label={t('signed')}>{facts.signed(plan)}</Fact>
      <Fact label={t('agreed')}>{agreements.map(({ title }) => quoted(title)).join(', ')}</Fact>
      {children}
      <Fact label={t('units')}>
        {participatingCareUnits.map(({ name }) => name ?? t('unknownUnit')).join(', ')}
      </Fact>
      <Fact label={t('document')}>{content.length > 0 ? <Documents plan={plan} /> : t('noDocument')}</Fact>
    </Facts>
  )
}

function Documents({ plan }: { plan: CarePlan }) {
  const t = useTexts('fakta')
  const words = usePlanWords()
  const facts = useFactWords()
  return (
    <ul role="list" className={styles['documents']}>
      {plan.content.map((one, index) => {
        const name = facts.document(one)
        const place = String(index + 1)
        return (
          <li key={place}>
            {one.size !== undefined && (
              <Link
                to={paths.dokument(plan.id, place)}
                aria-label={`${t('open')}: ${inShort(plan.title ?? words.kind(plan))}, ${name}`}
              >
                {t('open')} ({name})
              </Link>
            )}
            {one.size === undefined && one.reference && webAddress(one.reference) && (
              <OutLink to={one.reference}>{t('goTo', { source: sourceName(plan.source), name })}</OutLink>
            )}
            {one.size === undefined &&
              !(one.reference && webAddress(one.reference)) &&
              `${name}. ${t('askForCopy')}`}
          </li>
        )
      })}
    </ul>
  )
}
