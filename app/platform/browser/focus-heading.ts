import { useEffect, useLayoutEffect } from 'react'

/** Takes focus to the heading of the page, or of a part of it, so that a screen reader says where one is. */
export function focusHeading(part: Element | null = null): HTMLElement | null {
  const heading = (part ?? document).querySelector<HTMLElement>(part ? 'h1, h2, h3' : 'h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
  return heading
}

/** Takes focus to the heading of a view that comes in the place of a page. */
export function useFocusedHeading(): void {
  useEffect(() => void focusHeading(), [])
}

/** For a view that waits for another: one who is at its heading is taken to that of what comes. */
export function useFocusHandedOn(): void {
  useLayoutEffect(
    () => () => {
      if (document.activeElement?.tagName === 'H1') queueMicrotask(() => void focusHeading())
    },
    [],
  )
}
