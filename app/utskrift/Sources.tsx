import { grouped } from '#platform/lists/grouped.ts'
import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import type { Source } from '#platform/answer/contract.ts'
import { useNow } from '#platform/clock/clock.ts'
import { formatDay, formatTime, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useCoverage } from './coverage.ts'
import { asSentence } from '#platform/i18n/sentence.ts'
import styles from './UtskriftPage.module.css'

type Result = AnswerState<{ source: Source; alsoFrom?: Source[] }>

/** At the end: who has answered, when it was fetched, and which units of whom all of it comes from. */
export function Sources({ results }: { results: Result[] }) {
  const t = useTexts('utskrift')
  const answer = useTexts('answer')
  const [language] = useLanguage()
  const now = useNow()
  const { answered, names } = useCoverage(results)
  const fetched = results.flatMap(({ data }) => data?.fetchedAt ?? []).toSorted()[0]
  const sources = results.flatMap(({ data }) =>
    (data?.items ?? []).flatMap(({ source, alsoFrom = [] }) => [source, ...alsoFrom]),
  )
  const byGiver = grouped(sources, ({ careGiver: { name, onBehalfOf: by } }) =>
    by ? answer('onBehalf', { name, by }) : name,
  )
  return (
    <section className={styles['part']}>
      <h2>{t('sources')}</h2>
      <p>
        {answered.length > 0 ? t('answered', { names: names(answered) }) : t('nobody')}{' '}
        {fetched &&
          t('fetched', {
            date: formatDay(toDate(fetched), now, language),
            time: formatTime(toDate(fetched), language),
          })}
      </p>
      <p>
        {[...byGiver]
          .map(([giver, some]) => asSentence([giver, unitsOf(some)].filter(Boolean).join(': ')))
          .join(' ')}
      </p>
    </section>
  )
}

/** The units of a vårdgivare or omsorgsgivare that have told something, each once. */
function unitsOf(sources: readonly Source[]): string {
  const names = sources.flatMap(({ careUnit, careGiver }) =>
    careUnit && careUnit.name !== careGiver.name ? careUnit.name : [],
  )
  return [...new Set(names)].join(', ')
}
