import { useContext } from 'react'
import { Fact, Facts } from '#ui/Facts.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { SourceShape } from '#ui/SourceMark.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatTime, relativeDay, toDate, formatDay } from '#platform/dates/dates.ts'
import type { FetchedAnswer } from '#platform/answer/read.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import styles from './AboutAnswer.module.css'
import { type Area, useAccess } from '#platform/answer/access.ts'
import type { ProcessingStatus, Source } from '#platform/answer/contract.ts'
import { coverageOf } from '#platform/answer/coverage.ts'
import { joinNames } from '#platform/answer/names.ts'

type Props = { answer: FetchedAnswer<{ source: Source }>; area: Area; whose: string | undefined }

/** The foot of a card: who the items come from, how fresh they are, under which law, and who may see them. */
export function AboutAnswer({ answer, area, whose }: Props) {
  const t = useTexts('harkomst')
  const when = useWhen()
  const sources = answer.items.map((item) => item.source)
  const { answered } = coverageOf(answer)
  return (
    <details className={styles['about']}>
      <summary>
        {answered.length === 0
          ? t('summary_zero')
          : t('summary', { count: answered.length, time: when(answer.fetchedAt) })}
      </summary>
      <Facts>
        <Fact label={t('sources')}>
          {answer.processingStatus.length > 0 && <Statuses all={answer.processingStatus} />}
        </Fact>
        <Fact label={t('law')}>
          {unique(sources.map((source) => source.legalDomain))
            .map((law) => t(`laws.${law}`))
            .join(', ')}
        </Fact>
        <Fact label={t('recorded')}>
          {unique(sources.map((source) => source.recordedBy))
            .map((by) => t(`recordedBy.${by}`))
            .join(' ')}
        </Fact>
        <Fact label={t('access')}>{useAccessWords(area, whose)}</Fact>
      </Facts>
    </details>
  )
}

function Statuses({ all }: { all: ProcessingStatus[] }) {
  const t = useTexts('harkomst')
  const when = useWhen()
  return (
    <ul role="list">
      {all.map((status) => (
        <li key={status.logicalAddress}>
          <SourceShape kind={status.principal} /> {status.sourceName}: {t(`status.${status.statusCode}`)}
          {status.isResponseFromCache &&
            status.lastSuccessfulSynch &&
            ` (${t('saved', { time: when(status.lastSuccessfulSynch) })})`}
        </li>
      ))}
    </ul>
  )
}

function useAccessWords(area: Area, whose: string | undefined): string {
  const t = useTexts('harkomst')
  const answer = useTexts('answer')
  const names = useAccess()(area)
  const shown = useContext(WhoseContext)
  const name = whose ?? shown
  if (name !== undefined) return t('accessOther', { name })
  if (!names) return t('accessUnknown')
  if (names.length === 0) return t('accessYou')
  return t('accessOmbud', { names: joinNames(names, answer('and'), answer('unknownSource')) })
}

/** `i dag 8.15`, `i går 22.10`, `tisdag 17 november 9.00`. */
function useWhen(): (instant: string) => string {
  const [language] = useLanguage()
  const today = useNow()
  return (instant) => {
    const date = toDate(instant)
    const day = relativeDay(date, today, language) ?? formatDay(date, today, language)
    return `${day} ${formatTime(date, language)}`
  }
}

const unique = <Code extends string>(codes: Code[]) => [...new Set(codes)]
