import type { Window } from '../contracts/windows.ts'

/** What a producer is asked over a network: about whom, in which period, and for which report that it has begun to make. */
export type NetQuestion = {
  personnummer: string
  window?: Window | undefined
  queuedReportId?: string | undefined
}

/** A question as it came, or why it cannot be answered, in plain words without any value of it. */
export type ReadQuestion = { question: NetQuestion } | { refused: string }
