import type { Coded } from '#platform/answer/contract.ts'
import { SourceText } from '#ui/SourceText.tsx'
import { wordsOf } from '../names.ts'

/** Words of a source under each other; of one that only has a code, the code. */
export function Words({ all }: { all: readonly Coded[] }) {
  return (
    <ul role="list">
      {all.map((one, index) => (
        // The same may be told twice.
        <li key={index}>
          <SourceText>{wordsOf(one) ?? ''}</SourceText>
        </li>
      ))}
    </ul>
  )
}
