import { useEffect, useState } from 'react'
import { queryClient } from '#platform/queries/query-client.ts'
import { whenQuiet } from '#platform/browser/when-quiet.ts'

/**
 * True when all of the page is to be fetched although it is not near: before it is printed, when the reader looks for a word in
 * it or goes through it by Tab, and when the browser has nothing else to do, so that one who does not scroll meets it too.
 */
export function useAllWanted(): boolean {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    if (wanted) return
    const want = () => setWanted(true)
    const press = (event: KeyboardEvent) => {
      if (['F3', 'Tab'].includes(event.key) || ((event.ctrlKey || event.metaKey) && event.key === 'f')) want()
    }
    const paper = matchMedia('print')
    const stop = whenQuiet(want, () => queryClient.isFetching({ stale: true }) > 0)
    addEventListener('beforeprint', want)
    addEventListener('keydown', press)
    paper.addEventListener('change', want)
    return () => {
      stop()
      removeEventListener('beforeprint', want)
      removeEventListener('keydown', press)
      paper.removeEventListener('change', want)
    }
  }, [wanted])
  return wanted
}
