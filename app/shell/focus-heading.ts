import { useEffect } from 'react'

/** Takes focus to the heading of a view that comes in the place of a page. */
export function useFocusedHeading(): void {
  useEffect(() => {
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [])
}
