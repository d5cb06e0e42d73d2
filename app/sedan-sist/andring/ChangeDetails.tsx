import { Fact, Facts } from '#ui/Facts.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import type { Change } from '../contract.ts'
import { tellable, useFieldWords } from './field-words.ts'

/** What was said before and what is said now, field by field. What the row says already is not said again. */
export function ChangeDetails({ change }: { change: Change }) {
  const words = useFieldWords()
  const fields = tellable(change)
  if (fields.length === 0) return null
  return (
    <Facts>
      {fields.map((one) => (
        <Fact key={`${one.field} ${one.part ?? ''}`} label={<WithSource>{words.label(one)}</WithSource>}>
          {words.lines(one).map((line) => (
            <p key={line}>
              <WithSource>{line}</WithSource>
            </p>
          ))}
        </Fact>
      ))}
    </Facts>
  )
}
