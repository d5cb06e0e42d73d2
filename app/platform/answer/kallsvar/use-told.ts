import { useEffect, useState } from 'react'
import { tellingOnce } from './tell-once.ts'

const { waits, over } = tellingOnce(() => document.querySelector('[role="status"][aria-busy]') !== null)

/**
 * What is to be said aloud, once for the whole page: by the last part that has waited, when it no longer does. Nothing where
 * something else on the page says how all sources fared,
 * or where nobody was waited for.
 */
export function useTold(isOver: boolean, words: string): string {
  const [told, setTold] = useState('')
  useEffect(() => {
    if (!isOver) return waits()
    if (words !== '') return over(() => setTold(words))
    return undefined
    // oxlint-disable-next-line react/exhaustive-deps -- said when it is over, not when the words change
  }, [isOver])
  return told
}
