import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { Medicine } from '../contract.ts'

/** One to ask, and the number to it. */
export function Asked({ ask: { name, phone } }: Pick<Medicine, 'ask'>) {
  return (
    <>
      <WithSource>{quoted(name)}</WithSource>
      {phone && (
        <>
          {', '}
          <PhoneLink number={phone} />
        </>
      )}
    </>
  )
}

/** Those to ask, each once. */
export function WhomToAsk({ told }: { told: readonly Medicine[] }) {
  const asks = [...new Map(told.map(({ ask }) => [ask.name, ask])).values()]
  return (
    <ul role="list">
      {asks.map((ask) => (
        <li key={ask.name}>
          <Asked ask={ask} />
        </li>
      ))}
    </ul>
  )
}
