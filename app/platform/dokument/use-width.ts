import { useEffect, useRef, useState, type RefObject } from 'react'

/** How long a width has to last before something is drawn anew for it, in milliseconds: a panel may be on its way in. */
const rest = 150

/** The width of an element, now and when the phone is turned or a panel takes of its place; 0 until it is known. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const on = element.current
    if (!on) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      // A place that is hidden has no width, and need not be drawn for it.
      if (on.clientWidth > 0) setWidth(on.clientWidth)
    }
    look()
    const observer = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(look, rest)
    })
    observer.observe(on)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [])
  return [element, width]
}
