import { Suspense } from 'react'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { lazyPart } from '#platform/parts/lazy-part.tsx'
import type { Change } from '../contract.ts'

const { Part: Marked } = lazyPart(() => import('./Marked.tsx'), ['marken'])

/** The mark of a row, when it has come; nothing of a row that is as it was. */
export function NewsMark({ change }: { change: Change | undefined }) {
  if (!change) return null
  return (
    <RenderBoundary around={() => null}>
      <Suspense>
        <p>
          <Marked change={change} />
        </p>
      </Suspense>
    </RenderBoundary>
  )
}
