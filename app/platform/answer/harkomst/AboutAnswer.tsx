import { useContext } from 'react'
import { Fact, Facts } from '#ui/Facts.tsx'
import { SourceShape } from '#ui/SourceMark.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import type { FetchedAnswer } from '#platform/answer/read.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import styles from './AboutAnswer.module.css'
import type { Area } from '#platform/answer/access.ts'
import type { ProcessingStatus, Source } from '#platform/answer/contract.ts'
import { coverageOf } from '#platform/answer/coverage.ts'
import { useAccessWords } from './use-access-words.ts'
import { useWhen } from './use-when.ts'

type Props = { answer: FetchedAnswer<{ source: Source }>; area: Area; whose: string | undefined }

/** The foot of a card: who the items come from, how fresh they are, under which law, and who may see them. */
export function AboutAnswer({ answer, area, whose }: Props) {
  const t = useTexts('harkomst')
  const when = useWhen()
  const access = useAccessWords()(area, whose)
  const toOthers = useContext(ToOthersContext)
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
        <Fact label={t('access')}>{!toOthers && access}</Fact>
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

const unique = <Code extends string>(codes: Code[]) => [...new Set(codes)]
