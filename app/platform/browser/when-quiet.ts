/** How long a page is let alone before what is not yet needed is fetched, and how often that is looked at, in ms. */
const rest = 2_000
const step = 500
/** When it is fetched although something is busy, in ms: of a source that is silent all are told within half a minute. */
const longest = 4_500

/**
 * Calls once, when nothing has been busy for a while, or has been it for long, and the browser has time to spare; until the
 * answer is called.
 */
export function whenQuiet(call: () => void, isBusy: () => boolean): () => void {
  let idle: number | undefined
  let quietFor = 0
  let waited = 0
  const timer = setInterval(() => {
    quietFor = isBusy() ? 0 : quietFor + step
    waited += step
    if (quietFor < rest && waited < longest) return
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
