import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { Medicine } from '../contract.ts'

/** Those to ask, each once. */
export function WhomToAsk({ told }: { told: readonly Medicine[] }) {
  const asks = [...new Map(told.map(({ ask }) => [ask.name, ask])).values()]
  return (
    <ul role="list">
      {asks.map((ask) => (
        <li key={ask.name}>
          <UnitToCall {...ask} />
        </li>
      ))}
    </ul>
  )
}
