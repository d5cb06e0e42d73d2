import { useMemo, useSyncExternalStore } from 'react'

/*
 * The portal goes by the platform's clock. Between two answers it counts on with the browser's monotonic
 * clock, which a wrong or changed clock on the phone does not touch.
 */
let platformTime = Date.now()
let readAt = performance.now()

const listeners = new Set<() => void>()

/** Sets the clock by a time the platform gave (ISO 8601 with offset). */
export function setPlatformTime(iso: string): void {
  platformTime = Date.parse(iso)
  readAt = performance.now()
  for (const listener of listeners) listener()
}

/** The point in time it is now, by the platform's clock. */
export function now(): Date {
  return new Date(platformTime + performance.now() - readAt)
}

const minute = 60_000

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const ticking = setInterval(listener, minute / 6)
  return () => {
    listeners.delete(listener)
    clearInterval(ticking)
  }
}

/** The time now, in whole minutes; the component renders again, with another Date, when the minute changes. */
export function useNow(): Date {
  const minutes = useSyncExternalStore(subscribe, () => Math.floor(now().getTime() / minute))
  return useMemo(() => new Date(minutes * minute), [minutes])
}
