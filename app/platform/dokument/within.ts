/** Said of what did not come in time. */
export class TooSlow extends Error {}

/**
 * What a promise comes to, or `TooSlow` when it has come to nothing in so many seconds. Time when the page is not on the screen
 * is not counted, since browsers let a hidden page wait.
 */
export function within<Value>(seconds: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    let left = seconds
    const clock = setInterval(() => {
      if (globalThis.document?.hidden) return
      left--
      if (left > 0) return
      clearInterval(clock)
      reject(new TooSlow())
    }, 1000)
    promise.then(resolve, reject).finally(() => clearInterval(clock))
  })
}
