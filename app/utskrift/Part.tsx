import { type ReactNode, Suspense } from 'react'
import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import type { Source } from '#platform/answer/contract.ts'
import { isPart, meaningOfEmpty } from '#platform/answer/coverage.ts'
import { Failure } from '#platform/answer/Failure.tsx'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { Why } from '#platform/answer/why.ts'
import { isWithheld } from '#platform/http/api-error.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import styles from './UtskriftPage.module.css'

type Props<Item> = {
  title: string
  result: AnswerState<Item>
  empty: string
  /** `none` is what may be said where nothing of the items is for the paper. */
  children: (items: Item[], none: string) => ReactNode
}

/** One part of the paper. What it lacks is told at the top of the paper, once; here only that nothing came. */
export function Part<Item extends { source: Source }>({ title, ...props }: Props<Item>) {
  return (
    <RenderBoundary around={(failure) => <Framed title={title}>{failure}</Framed>}>
      <Framed title={title}>
        <Content {...props} />
      </Framed>
    </RenderBoundary>
  )
}

export function Content<Item extends { source: Source }>({
  result: { data, error, isFetching, refetch, failed = [] },
  empty,
  children,
}: Omit<Props<Item>, 'title'>) {
  const t = useTexts('utskrift')
  const answer = useTexts('answer')
  if (!data && error) {
    return (
      <OnScreen paper={t(isWithheld(error) ? 'withheld' : 'partFailed')}>
        <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      </OnScreen>
    )
  }
  if (!data) return <SkeletonRows rows={3} height="tall" />
  const meaning = failed.length > 0 ? 'someMissing' : meaningOfEmpty(data)
  const none = isPart(data) ? t('waiting') : meaning === 'nothing' ? empty : answer(`empty.${meaning}`)
  return (
    <>
      {data.withheld && (
        <OnScreen paper={t('partlyWithheld')}>
          <Suspense fallback={<div className="waiting" />}>
            <Why areas={data.withheld} partly />
          </Suspense>
        </OnScreen>
      )}
      {data.items.length > 0 ? children(data.items, none) : <p>{none}</p>}
    </>
  )
}

/** What is said to the one who reads on the screen, and of the same on a paper that others read too. */
function OnScreen({ paper, children }: { paper: string; children: ReactNode }) {
  return (
    <>
      <div className={styles['screen']}>{children}</div>
      <p className="on-paper">{paper}</p>
    </>
  )
}

function Framed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
