import { Begin } from './Begin.tsx'
import { Going } from './Going.tsx'
import type { TestSession } from './use-test-session.ts'

type Props = { session: TestSession; onDone: () => void }

/** One participant at a time: who it is, then the tasks and the statements. */
export function Conduct({ session, onDone }: Props) {
  const { sessions, now } = session.state
  const going = sessions.find(({ id }) => id === now?.session)
  return going ? <Going session={session} of={going} onDone={onDone} /> : <Begin session={session} />
}
