import { Suspense, useState } from 'react'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { lazyPart } from '#platform/parts/lazy-part.tsx'
import type { ComparedArea } from '../contract.ts'
import { useSedanSist } from '../queries.ts'

const { Part: ChangedCard } = lazyPart(
  () => import('./ChangedCard.tsx'),
  ['sedan-sist', 'andring', 'vardplan'],
)

type Props = { area: ComparedArea; id: string; place: 'top' | 'foot' }

/**
 * On the page of a thing: what has changed in it since one last looked, or has been seen of late; nothing when nothing has. It stands
 * first when it is known from the start, and else last, so that nothing is moved from under the finger.
 */
export function WhatChanged({ area, id, place }: Props) {
  const { data } = useSedanSist()
  const [from] = useState(data ? 'top' : 'foot')
  const change = data?.items.find((one) => one.area === area && one.thing === id)
  if (!change || change.kind === 'new' || from !== place) return null
  return (
    <RenderBoundary around={() => null}>
      <Suspense>
        <ChangedCard change={change} />
      </Suspense>
    </RenderBoundary>
  )
}
