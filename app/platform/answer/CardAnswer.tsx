import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { FetchedAnswer } from './read.ts'
import styles from './CardAnswer.module.css'
import type { Source } from './contract.ts'
import { isNotable, isPart, meaningOfEmpty } from './coverage.ts'
import { Failure } from './Failure.tsx'
import { RenderBoundary } from './RenderBoundary.tsx'
import { SourceNotes } from './source-notes.ts'
import { Why } from './why.ts'

/** What a query says of itself that is needed to show it. */
export type AnswerState<Item> = Pick<UseQueryResult<FetchedAnswer<Item>>, 'data' | 'error' | 'isFetching'> & {
  refetch: () => unknown
  /** Of what is made of several answers: those that did not come. */
  failed?: readonly FailedAnswer[]
}

type FailedAnswer = { error: unknown; isFetching: boolean; refetch: () => unknown }

export type CardAnswerProps<Item> = {
  result: AnswerState<Item>
  /** Stands in the place of what is coming. */
  skeleton: ReactNode
  /** Said when every source has answered and there is nothing. */
  empty: ReactNode
  children: (items: Item[], answer: FetchedAnswer<Item>) => ReactNode
  /** Stands under what has come. */
  foot?: (answer: FetchedAnswer<Item>) => ReactNode
}

/**
 * One answer of the översikts-API on the page. It loads, fails and is empty on its own, and always says what
 * did not come. An empty list is only called empty when all sources have answered.
 */
export function CardAnswer<Item extends { source: Source }>({
  result,
  skeleton,
  empty,
  children,
  foot,
}: CardAnswerProps<Item>) {
  const t = useTexts('answer')
  const { data: answer, error, isFetching, refetch, failed = [] } = result
  const part = isPart(answer)
  // What was told of those who were awaited keeps its room when they have answered.
  const [noted, setNoted] = useState(false)
  if (answer && !noted && isNotable(answer)) setNoted(true)
  if (!answer && error) {
    return (
      <RenderBoundary>
        <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      </RenderBoundary>
    )
  }
  const waiting = <Waiting>{skeleton}</Waiting>
  if (!answer) return waiting
  const meaning = failed.length > 0 ? 'someMissing' : meaningOfEmpty(answer)
  return (
    <RenderBoundary>
      <Suspense fallback={waiting}>
        {/* What did come is shown, and the rest can be asked for again. */}
        {failed.map((one, index) => (
          <Failure
            key={index}
            error={one.error}
            retrying={one.isFetching}
            onRetry={() => void one.refetch()}
          />
        ))}
        {noted && <SourceNotes answer={answer} />}
        {answer.withheld && <Why areas={answer.withheld} partly />}
        {answer.items.length > 0 ? (
          children(answer.items, answer)
        ) : part ? (
          skeleton
        ) : (
          <div className={styles['empty']}>{meaning === 'nothing' ? empty : t(`empty.${meaning}`)}</div>
        )}
        {foot?.(answer)}
      </Suspense>
    </RenderBoundary>
  )
}

const slowAfter = 4_000

function Waiting({ children }: { children: ReactNode }) {
  const t = useTexts('answer')
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles['waiting']}>
      <p role="status" className={slow ? styles['slow'] : 'visually-hidden'}>
        {t(slow ? 'slow' : 'loading')}
      </p>
      {children}
    </div>
  )
}
