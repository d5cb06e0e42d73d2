import type { Answer } from '#platform/answer/contract.ts'
import { type GoingRead, goingRead, type ReadOwner } from '../platform/going-reads.ts'

/** How long somebody wants to wait for a whole answer, and the answer they have already, by its `logId`. */
export type Wanted = { wait: number; newerThan: string | undefined }

/** Longest wait, in s, whatever is asked for: by then every source has answered or been given up. */
const longest = 30

/** What comes close together is told together, within so many ms. */
const together = 300

/** What is waited at least for sources that have only just been asked, in s. */
const first = 1

/** `Prefer: wait=20, newer-than="abc"` (RFC 7240; `newer-than` is ours). Undefined without a wait. */
export function wantedOf(request: Request): Wanted | undefined {
  const prefer = request.headers.get('Prefer') ?? ''
  const [, wait] = /(?:^|,)\s*wait=(\d{1,3})\s*(?:,|$)/.exec(prefer) ?? []
  if (wait === undefined) return undefined
  const [, newerThan] = /(?:^|,)\s*newer-than="([^"]*)"/.exec(prefer) ?? []
  return { wait: Math.min(Number(wait), longest), newerThan }
}

type InParts = {
  wanted: Wanted
  owner: ReadOwner
  signal: AbortSignal
  /** Makes the answer of what has come, for one who may have it now; a response is a refusal. */
  answer: (read: GoingRead) => Promise<Answer<unknown> | Response>
}

/**
 * Answers a read when all has come, when the wait is over, or as soon as there is more than the answer that is named. One
 * that is let go meanwhile, by a log-out, the end of a right or a change, is asked anew by those who may still ask.
 */
export async function inParts({ wanted, owner, signal, answer }: InParts) {
  for (;;) {
    const { read, isNew } = goingRead(owner, wanted.newerThan !== undefined)
    try {
      // One who begins knows nothing of it yet, whatever the answer that is named.
      const told = await whenMore(
        read,
        isNew && wanted.newerThan ? { wait: Math.min(wanted.wait, first), newerThan: undefined } : wanted,
      )
      if (told instanceof Response || !read.isGone()) return told
    } finally {
      read.answered()
    }
  }

  async function whenMore(read: GoingRead, { wait, newerThan }: Wanted) {
    const over = new AbortController()
    const timer = setTimeout(() => over.abort(), wait * 1_000)
    const enough = AbortSignal.any([over.signal, signal])
    const isDone = () => enough.aborted || read.isWhole() || read.isGone()
    try {
      // This begins it, where nothing has been asked yet.
      let told = await answer(read)
      if (newerThan === undefined) {
        // Each making of an answer is a reading of all that has come.
        while (!isDone()) await orAborted(read.changes(), enough)
        return await answer(read)
      }
      while (!isDone() && !(told instanceof Response) && told.logId === newerThan) {
        await orAborted(read.changes(), enough)
        if (!isDone()) await orAborted(passed(together), enough)
        told = await answer(read)
      }
      return told
    } finally {
      clearTimeout(timer)
    }
  }
}

const passed = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms)
  })

function orAborted(coming: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
    void coming.then(resolve)
  })
}
