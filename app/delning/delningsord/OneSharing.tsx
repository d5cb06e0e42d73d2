import type { ReactNode } from 'react'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { useDelning } from '../queries.ts'

type Props = {
  result: ReturnType<typeof useDelning>
  /** Said when every source has answered and none has it. */
  notFound: string
  /** Nothing while it is in none of what has come. */
  children: ReactNode
}

/** The page of one consent or question: it is not here only when nobody is asked any longer. */
export function OneSharing({ result, notFound, children }: Props) {
  const waiting = <SkeletonRows rows={4} height="tall" />
  const notHere = isPart(result.data) ? waiting : <p>{notFound}</p>
  return (
    <AnswerView result={result} area="delning" empty={notFound} skeleton={waiting}>
      {() => children || notHere}
    </AnswerView>
  )
}
