import { perWorld } from '../worlds/per-world.ts'

/** What is given to one unit, by its content: with which key, and when (ms since 1970). */
const kept = perWorld<ReadonlyMap<string, { key: string; at: number }>>()

/** For so long the same thing sent anew is taken for a slip, in ms. */
const soon = 10 * 60_000

/** True when the same is being, or has just been, given with another key, as after a reload, which takes the key away. */
export function isSentAlready(worldKey: string, content: string, key: string, now: Date): boolean {
  const before = kept.get(worldKey)?.get(content)
  return before !== undefined && before.key !== key && now.getTime() - before.at < soon
}

/** Keeps that something is given, before it is known how it went. */
export function keepSent(worldKey: string, content: string, key: string, now: Date): void {
  kept.set(worldKey, new Map(kept.get(worldKey)).set(content, { key, at: now.getTime() }))
}

/** Forgets what surely has not been given. */
export function forgetSent(worldKey: string, content: string): void {
  const rest = new Map(kept.get(worldKey))
  rest.delete(content)
  kept.set(worldKey, rest)
}
