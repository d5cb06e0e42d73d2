import { useEffect, useRef } from 'react'
import { useWho } from '#platform/session/session.ts'
import { unseenOf, type ToMark } from './folded.ts'
import { useMarkSeen } from './use-mark-seen.ts'

/**
 * Marks what is shown as seen, once for each version, and not before the page is seen. What the platform could not take is new the
 * next time, and no reader is told of it.
 */
export function useMarkShown(told: ToMark | undefined): void {
  const { mutate } = useMarkSeen()
  const { preview } = useWho()
  const marked = useRef(new Set<string>())
  const version = told && !preview && unseenOf(told).length > 0 ? told.version : undefined
  useEffect(() => {
    if (version === undefined) return
    const look = () => {
      if (document.visibilityState !== 'visible' || marked.current.has(version)) return
      marked.current.add(version)
      mutate(version)
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [version, mutate])
}
