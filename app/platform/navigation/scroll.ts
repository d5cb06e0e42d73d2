import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** How far down each entry of the browser's history was, by its key; in memory alone. */
const positions = new Map<string, number>()

/**
 * A new page begins at its top; back and forward lead to where one was. What only changes the words after `?` stays where it
 * is. The browser's own way would come before the page is drawn.
 */
export function useScroll(): void {
  const { key, pathname } = useLocation()
  const type = useNavigationType()
  const shown = useRef({ key, pathname })
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const keep = () => positions.set(shown.current.key, scrollY)
    addEventListener('scroll', keep, { passive: true })
    return () => removeEventListener('scroll', keep)
  }, [])
  useLayoutEffect(() => {
    if (shown.current.key === key) return
    const samePage = shown.current.pathname === pathname
    shown.current = { key, pathname }
    if (type === 'POP') scrollTo(0, positions.get(key) ?? 0)
    else if (!samePage) scrollTo(0, 0)
  }, [key, pathname, type])
}
