import { use } from 'react'

/** What is here already: told in the way that React itself marks a promise, so that nothing waits for it. */
const here = Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined })

/**
 * Suspends until something has come; undefined when it is here. `use` is called also then: React draws anew what was suspended
 * and goes on from that call, so that without it every hook after it would be taken for one too many.
 */
export function useWait(coming: Promise<unknown> | undefined): void {
  use(coming ?? here)
}
