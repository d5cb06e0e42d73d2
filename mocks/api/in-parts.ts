import type { Answer } from '#platform/answer/contract.ts'
import { type GoingRead, goingRead, type ReadOwner } from '../platform/going-reads.ts'

/** How long somebody wants to wait for a whole answer, and the answer they have already, by its `logId`. */
export type Wanted = { wait: number; newerThan: string | undefined }

/** Longest wait for anything new, in s, whatever is asked for: shorter than a connection is held open on its way. */
const longest = 25

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
    const { read, isNew } = goingRead(owner)
    try {
      const told = await whenMore(read, isNew ? { wait: Math.min(wanted.wait, first) } : wanted)
      if (told instanceof Response || !read.isGone()) return told
    } finally {
      read.answered()
    }
  }

  async function whenMore(
    read: GoingRead,
    { wait, newerThan }: { wait: number; newerThan?: string | undefined },
  ) {
    let isOver = wait === 0
    const timer = setTimeout(over, wait * 1_000)
    const stopped = Promise.withResolvers<void>()
    function over() {
      isOver = true
      stopped.resolve()
    }
    signal.addEventListener('abort', over, { once: true })
    try {
      // This begins it, where nothing has been asked yet.
      let told = await answer(read)
      const isEnough = () => told instanceof Response || told.logId !== newerThan
      while (!isOver && !read.isWhole() && !read.isGone() && (newerThan === undefined || !isEnough())) {
        await Promise.race([read.changes(), stopped.promise])
        // Each making of an answer is a reading of all that has come.
        if (newerThan !== undefined && !read.isGone()) told = await answer(read)
      }
      return newerThan !== undefined && isEnough() ? told : await answer(read)
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', over)
    }
  }
}
