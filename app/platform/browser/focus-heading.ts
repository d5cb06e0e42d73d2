import { useEffect, useLayoutEffect } from 'react'

/** Takes focus to the heading of the page, so that a screen reader says where one is. */
export function focusHeading(): void {
  document.querySelector('h1')?.focus({ preventScroll: true })
}

/** Takes focus to the heading of a view that comes in the place of a page. */
export function useFocusedHeading(): void {
  useEffect(focusHeading, [])
}

/** For a view that waits for another: one who is at its heading is taken to that of what comes. */
export function useFocusHandedOn(): void {
  useLayoutEffect(
    () => () => {
      if (document.activeElement?.tagName === 'H1') queueMicrotask(focusHeading)
    },
    [],
  )
}
