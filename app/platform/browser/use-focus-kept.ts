import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { focusHeading } from './focus-heading.ts'

/**
 * For a part of a page that may change while one is in it, without having done anything. When it comes to another `state`, and
 * the place where one was went away, one is taken to the alert in it, which must take focus, or else to the heading of the page.
 */
export function useFocusKept(state: string): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  const place = useRef<EventTarget>(null)
  const shown = useRef(state)
  useEffect(() => {
    const here = part.current
    const note = ({ target }: FocusEvent) => {
      place.current = target
    }
    here?.addEventListener('focusin', note)
    return () => here?.removeEventListener('focusin', note)
  }, [])
  useLayoutEffect(() => {
    if (shown.current === state) return
    shown.current = state
    const isGone = place.current instanceof Element && !place.current.isConnected
    if (!isGone || document.activeElement !== document.body) return
    const alert = part.current?.querySelector<HTMLElement>('[role=alert]:not(:empty)')
    if (alert) alert.focus()
    else focusHeading()
  })
  return part
}
