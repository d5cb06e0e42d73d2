import type { ContractReport, Outcome } from '../../coverage/report.ts'
import { counted, outcomeWords } from '../../coverage/words.ts'
import { Paths } from './Paths.tsx'

type Props = { contract: ContractReport; title: string; outcomes: readonly Outcome[] }

/** Fields by what becomes of them; those of which the same is to be said stand together. */
export function Fields({ contract, title, outcomes }: Props) {
  const own = contract.each.filter(({ outcome }) => outcomes.includes(outcome))
  const groups = Map.groupBy(own, ({ outcome, words }) => words[outcome] ?? outcomeWords[outcome].means)
  if (own.length === 0) return null
  return (
    <details>
      <summary>
        {title}: {counted(own.length, 'fält', 'fält')}
      </summary>
      <ul>
        {[...groups].map(([words, fields]) => (
          <li key={words}>
            {words}: <Paths paths={fields.map(({ path }) => path)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
