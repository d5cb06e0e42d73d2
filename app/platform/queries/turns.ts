/**
 * Runs so many at a time, and the others in the order that they came; each is told whether others wait for their turn. One that
 * nobody wants when its turn comes is not run.
 */
export function turns(most: number) {
  const queue: (() => void)[] = []
  let going = 0
  return async function inTurn<Result>(
    signal: AbortSignal,
    run: (isWaitedFor: boolean) => Promise<Result>,
  ): Promise<Result> {
    // A turn is handed over, so that nobody who comes meanwhile takes it.
    if (going < most) going += 1
    else await new Promise<void>((resolve) => queue.push(resolve))
    try {
      if (signal.aborted) throw signal.reason
      return await run(queue.length > 0)
    } finally {
      const next = queue.shift()
      if (next) next()
      else going -= 1
    }
  }
}
