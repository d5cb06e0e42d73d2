import { useState } from 'react'
import { drafts } from './drafts.ts'
import { useWho } from './session.ts'

/**
 * The state of a form, as it was when it was last left. `forget` is for when it has been sent or given up, and `clear` for a form
 * that is there for another then, empty where it began with something.
 */
export function useDraft<Value>(
  form: string,
  first: Value,
): {
  value: Value
  write: (value: Value) => void
  forget: () => void
  clear: (empty?: Value) => void
  found: boolean
} {
  const { personId, actorId } = useWho()
  const key = JSON.stringify([form, personId, actorId])
  const [found] = useState(drafts.has(key))
  const [value, setValue] = useState(() => (drafts.has(key) ? (drafts.get(key) as Value) : first))
  return {
    value,
    write: (next) => {
      drafts.set(key, next)
      setValue(next)
    },
    forget: () => drafts.delete(key),
    clear: (empty = first) => {
      drafts.delete(key)
      setValue(empty)
    },
    found,
  }
}
