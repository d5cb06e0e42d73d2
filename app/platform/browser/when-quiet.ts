/** How long a page is let alone before what is not yet needed is fetched, and how often that is looked at, in ms. */
const rest = 2_000
const step = 500

/** Calls once, when nothing has been busy for a while and the browser has time to spare; until the answer is called. */
export function whenQuiet(call: () => void, isBusy: () => boolean): () => void {
  let idle: number | undefined
  let quietFor = 0
  const timer = setInterval(() => {
    quietFor = isBusy() ? 0 : quietFor + step
    if (quietFor < rest) return
    clearInterval(timer)
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) idle = requestIdleCallback(call)
    else call()
  }, step)
  return () => {
    clearInterval(timer)
    if (idle !== undefined) cancelIdleCallback(idle)
  }
}
