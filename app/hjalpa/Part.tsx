import type { FetchedAnswer } from '#platform/answer/read.ts'
import type { ReactNode } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import type { Area } from '#platform/answer/access.ts'
import type { Source } from '#platform/answer/contract.ts'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import type { Who } from '#platform/http/who.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import styles from './HjalpaPage.module.css'

/** Whose part it is: the one asked about, and the name to stand on each row. */
export type PartOf = { who: Who; name: string; short: string }

type Props<Item> = {
  title: string
  name: string
  area: Area
  result: AnswerState<Item>
  empty: string
  children: (items: Item[], answer: FetchedAnswer<Item>) => ReactNode
}

type FrameProps = { title: string; name: string; children: ReactNode }

function PartFrame({ title, name, children }: FrameProps) {
  const t = useTexts('hjalpa')
  return (
    <div className={styles['part']}>
      <h3>
        {title} <span className="visually-hidden">{t('of', { name })}</span>
      </h3>
      {children}
    </div>
  )
}

/** Keeps a fault in one part of one person from taking the others, and the other persons, with it. */
export function PartBoundary({ title, name, children }: FrameProps) {
  return (
    <RenderBoundary
      around={(failure) => (
        <PartFrame title={title} name={name}>
          {failure}
        </PartFrame>
      )}
    >
      {children}
    </RenderBoundary>
  )
}

/** One theme of one person, which loads, fails and is empty on its own. */
export function Part<Item extends { source: Source }>(props: Props<Item>) {
  const { title, name, area, result, empty, children } = props
  return (
    <PartFrame title={title} name={name}>
      <AnswerView
        result={result}
        area={area}
        whose={name}
        empty={empty}
        skeleton={<SkeletonRows rows={3} height="tall" />}
      >
        {children}
      </AnswerView>
    </PartFrame>
  )
}
