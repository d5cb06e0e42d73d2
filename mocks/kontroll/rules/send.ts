import type { Seen } from '../client.ts'
import { askingOf, type Subject } from '../subjects.ts'
import type { Trial } from '../trial.ts'

/** The one who is logged in, where there is one. */
export const ownOf = ({ subjects }: Trial): Subject[] => subjects.filter(({ own }) => own)

/** An id that nothing has. */
export const nothing = 'kontroll-inget-har-detta-id'

/** Sends something about somebody. `shown`: its address without ids. */
export function send(
  { ask }: Trial,
  subject: Subject,
  path: string,
  { body, key, shown = path }: { body: unknown; key?: string | undefined; shown?: string },
): Promise<Seen> {
  return ask(
    askingOf(subject, path, {
      method: 'POST',
      shown,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...(key && { 'Idempotency-Key': key }) },
    }),
  )
}

let keys = 0
/** A key that has not been used. */
export const keyOf = (what: string) => `kontroll-${what}-${Date.now().toString(36)}-${(keys += 1)}`
