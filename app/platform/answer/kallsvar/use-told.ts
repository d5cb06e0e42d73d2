import { useEffect, useId, useState } from 'react'

/** The parts of the page that still wait for a source. */
const open = new Set<string>()
let isSaid = false

/**
 * What is to be said aloud, once for the whole page: by the last part that has waited, when it no longer does. Nothing where
 * something else on the page says how all sources fared,
 * or where nobody was waited for.
 */
export function useTold(isOver: boolean, words: string): string {
  const id = useId()
  const [told, setTold] = useState('')
  useEffect(() => {
    if (!isOver) {
      open.add(id)
      return () => {
        open.delete(id)
      }
    }
    if (words === '' || open.size > 0 || isSaid || document.querySelector('[role="status"][aria-busy]'))
      return
    // Several may have waited for the same.
    isSaid = true
    setTimeout(() => {
      isSaid = false
    }, 1_000)
    setTold(words)
    // oxlint-disable-next-line react/exhaustive-deps -- said when it is over, not when the words change
  }, [id, isOver])
  return told
}
