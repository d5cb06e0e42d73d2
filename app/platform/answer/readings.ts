import { useSyncExternalStore } from 'react'
import type { Unreadable } from './contract.ts'
import type { UnreadAnswer } from './fetch.ts'

/*
 * What could not be read of answers that came whole. An answer is read by the part of the page that shows it, maybe long
 * after it came; those that speak of all answers hear of it here.
 */
const found = new WeakMap<UnreadAnswer, readonly Unreadable[]>()
const listeners = new Set<() => void>()
let version = 0

/** Notes what could not be read of an answer. Told a moment later, since one is reading while the page is drawn. */
export function noteReading(answer: UnreadAnswer, unreadable: readonly Unreadable[]): void {
  found.set(answer, unreadable)
  queueMicrotask(tell)
}

function tell() {
  version += 1
  for (const listener of listeners) listener()
}

let lost = 0

/** Notes that something will not be read, since what shows it could not be drawn; until the answer is called. */
export function noteLost(): () => void {
  countLost(1)
  return () => countLost(-1)
}

function countLost(more: number) {
  lost += more
  tell()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Which answers have been read, and what could not be read of them: the platform's words and our own. */
export function useReadings() {
  useSyncExternalStore(subscribe, () => version)
  return {
    unreadableOf: (answer: UnreadAnswer): readonly Unreadable[] => [
      ...answer.unreadable,
      ...(found.get(answer) ?? []),
    ],
    /** Nothing can be said of what has not been read. */
    isRead: (answer: UnreadAnswer) => found.has(answer),
    /** Parts that could not be drawn, and so read nothing. */
    lost,
  }
}
