import { useSyncExternalStore } from 'react'

const print = matchMedia('print')

function subscribe(listener: () => void): () => void {
  print.addEventListener('change', listener)
  return () => print.removeEventListener('change', listener)
}

/** True while the page is made for paper, where nothing can be pressed. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => print.matches)
