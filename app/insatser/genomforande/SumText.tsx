import type { Sum } from './sums.ts'
import { useVisitWords } from './visit-words.ts'

/** How much was planned and done, and what is not told of it. */
export function SumText({ sum }: { sum: Sum }) {
  const words = useVisitWords()
  const untold = words.untold(sum)
  return (
    <>
      <p>{words.sum(sum)}</p>
      {untold && <p>{untold}</p>}
    </>
  )
}
