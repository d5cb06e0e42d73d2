/** Longest time one producer may take, and the whole gathering, in ms (limits of the national platform). */
const limits = { producer: 27_000, aggregate: 28_000 } as const

export type Timers = {
  setTimeout: (callback: () => void, ms: number) => unknown
  clearTimeout: (timer: never) => void
}

/** How the call to one producer ended. */
export type Outcome<Call, Answer> =
  | { call: Call; kind: 'answered'; answer: Answer }
  | { call: Call; kind: 'silent'; afterMs: number }
  | { call: Call; kind: 'failed'; reason: string }

/**
 * Calls every producer at once and waits until each has answered, failed or used up its time. The outcomes
 * come in the order of the calls. One producer never makes another fail. Each gets a signal that is aborted
 * when nobody waits for it any more. `ended` hears of each as it ends. Rejects only with the reason of `signal`, when the
 * caller gives up.
 */
export async function fanOut<Call, Answer>(
  calls: readonly Call[],
  ask: (call: Call, signal: AbortSignal) => Promise<Answer>,
  {
    signal,
    timers = globalThis,
    ended = () => {},
    patience = limits.producer,
  }: {
    signal: AbortSignal
    timers?: Timers
    ended?: (outcome: Outcome<Call, Answer>) => void
    /** How long each is waited for, in ms. */
    patience?: number
  },
): Promise<Outcome<Call, Answer>[]> {
  signal.throwIfAborted()
  const deadline = new AbortController()
  const timer = timers.setTimeout(() => deadline.abort(limits.aggregate), limits.aggregate)
  try {
    return await Promise.all(
      calls.map(async (call) => {
        const outcome = await callOne(call, ask, AbortSignal.any([signal, deadline.signal]), timers, patience)
        ended(outcome)
        return outcome
      }),
    )
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    timers.clearTimeout(timer as never)
  }
}

async function callOne<Call, Answer>(
  call: Call,
  ask: (call: Call, signal: AbortSignal) => Promise<Answer>,
  outer: AbortSignal,
  timers: Timers,
  ms: number,
): Promise<Outcome<Call, Answer>> {
  const patience = new AbortController()
  const timer = timers.setTimeout(() => patience.abort(ms), ms)
  const signal = AbortSignal.any([outer, patience.signal])
  try {
    const answer = await orAborted(() => ask(call, signal), signal)
    return { call, kind: 'answered', answer }
  } catch (error) {
    if (typeof signal.reason === 'number') return { call, kind: 'silent', afterMs: signal.reason }
    if (signal.aborted) throw signal.reason
    return { call, kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  } finally {
    timers.clearTimeout(timer as never)
    patience.abort()
  }
}

/** The promise, or a rejection as soon as the signal is aborted, also when the promise never settles. */
function orAborted<Value>(start: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    start()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop))
  })
}
