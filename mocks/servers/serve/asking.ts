import type { TestWorld } from '../world-header.ts'

/** A request that has come, whole. */
export type Asking = {
  body: string
  /** By their names in small letters. */
  headers: Readonly<Record<string, string | undefined>>
  /** Undefined where a header of a world holds none. */
  world: TestWorld | undefined
  /** Ends when nobody waits any more. */
  signal: AbortSignal
}
