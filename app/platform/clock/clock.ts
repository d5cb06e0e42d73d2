import { useMemo, useSyncExternalStore } from 'react'

/*
 * The portal goes by the platform's clock. Between two answers it counts on with the browser's monotonic
 * clock, which a wrong or changed clock on the phone does not touch.
 */
let platformTime = Date.now()
let readAt = performance.now()
/** The browser's other clock at the same moment: that goes on in sleep, when the monotonic one may stand still. */
let wallAt = platformTime

const listeners = new Set<() => void>()

/** Sets the clock by a time the platform gave (ISO 8601 with offset). */
export function setPlatformTime(iso: string): void {
  platformTime = Date.parse(iso)
  readAt = performance.now()
  wallAt = Date.now()
  for (const listener of listeners) listener()
}

/** The point in time it is now, by the platform's clock. */
export function now(): Date {
  return new Date(platformTime + performance.now() - readAt)
}

const minute = 60_000

/**
 * True when the browser's two clocks no longer agree since the platform told the time: it has slept, or somebody has set its
 * clock. Only the platform can tell which.
 */
export const hasLostTime = () => Math.abs(Date.now() - wallAt - (performance.now() - readAt)) > minute / 2

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
