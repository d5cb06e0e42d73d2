import { useEffect, useRef } from 'react'
import { type NavigateOptions, type To, useLocation, useNavigate } from 'react-router'

/** Those who wait until the address they went to is the one that is drawn. */
let waiting: (() => void)[] = []

/** Goes to an address; resolves when it is the one that is drawn, whether or not its page has come. */
export function useGo(): (to: To, options?: NavigateOptions) => Promise<void> {
  const navigate = useNavigate()
  return (to, options) => {
    const arrived = new Promise<void>((resolve) => {
      waiting.push(resolve)
    })
    void navigate(to, options)
    return arrived
  }
}

/** Tells those who wait, in the frame that holds the pages. */
export function useArrivals(): void {
  const { key } = useLocation()
  const drawn = useRef<string>(undefined)
  useEffect(() => {
    if (drawn.current === key) return
    drawn.current = key
    const arrived = waiting
    waiting = []
    for (const tell of arrived) tell()
  }, [key])
}
