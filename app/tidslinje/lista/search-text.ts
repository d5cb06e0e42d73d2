import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWho } from '#platform/session/session.ts'
import { keyOf } from '#platform/queries/keys.ts'

/**
 * What the person searches for. It may say something of their health, so it never stands in the address; it
 * lives in memory with the person's answers, and is there again when one comes back from an event.
 */
export function useSearchText(): [string, (text: string) => void] {
  const cache = useQueryClient()
  const key = keyOf(useWho(), 'sok')
  const [text, setText] = useState(() => cache.getQueryData<string>(key) ?? '')
  return [
    text,
    (changed) => {
      cache.setQueryData(key, changed)
      setText(changed)
    },
  ]
}
