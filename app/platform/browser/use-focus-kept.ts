import { type RefObject, useLayoutEffect, useRef } from 'react'
import { focusHeading } from './focus-heading.ts'

/**
 * For a part of a page that may change while one is in it, without having done anything. When it comes to another `state`, and
 * the place where one was went away, one is taken to the alert in it that takes focus, or else to the heading of the page.
 */
export function useFocusKept(state: string): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  const place = useRef<Element>(null)
  const shown = useRef(state)
  // Before what is in it takes focus.
  useLayoutEffect(() => {
    const here = part.current
    const come = ({ target }: FocusEvent) => {
      if (target instanceof Element) place.current = target
    }
    here?.addEventListener('focusin', come)
    return () => here?.removeEventListener('focusin', come)
  }, [])
  useLayoutEffect(() => {
    if (shown.current === state) return
    shown.current = state
    if (!place.current || place.current.isConnected || document.activeElement !== document.body) return
    const alert = part.current?.querySelector<HTMLElement>('[role=alert][tabindex]:not(:empty)')
    if (alert) alert.focus()
    else focusHeading()
  })
  return part
}
