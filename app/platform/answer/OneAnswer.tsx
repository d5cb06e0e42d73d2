import type { ReactNode } from 'react'
import { NotHere } from '#platform/session/NotHere.tsx'
import { openableAreas } from '#platform/session/scope-areas.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import type { Area } from './access.ts'
import { AnswerView } from './AnswerView.tsx'
import type { AnswerState, CardAnswerProps } from './CardAnswer.tsx'
import type { Source } from './contract.ts'
import { isPart } from './coverage.ts'

type Props<Item> = {
  result: AnswerState<Item>
  area: Area
  /** Of the one thing that the page is about, as in its address. */
  id: string
  /** Said when every source has answered and none has it. */
  notFound: string
  /** Draws the one thing; nothing when it is in none of what has come. */
  children: CardAnswerProps<Item>['children']
}

/** The page of one thing in an answer: what has come of it, and that it is not here only when nobody is asked any longer. */
export function OneAnswer<Item extends { source: Source }>({
  result,
  area,
  id,
  notFound,
  children,
}: Props<Item>) {
  const waiting = <SkeletonRows rows={5} height="tall" />
  // What nobody sees of another is no other's either.
  const resource = openableAreas().find((one) => one === area)
  const nowhere: ReactNode = resource ? (
    <NotHere resource={resource} id={id}>
      {notFound}
    </NotHere>
  ) : (
    notFound
  )
  const notHere = isPart(result.data) ? waiting : nowhere
  return (
    <AnswerView result={result} area={area} empty={notHere} skeleton={waiting}>
      {(items, answer) => children(items, answer) || notHere}
    </AnswerView>
  )
}
