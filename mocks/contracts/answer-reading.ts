/** Something in an answer that could not be read; `path` from the top of the answer, `''` for all of it. */
export type AnswerFault = { path: string; reason: string }

/**
 * What a producer's answer holds: readable items and named faults; or an error of the producer's own, of which
 * only the code is kept; or nothing that could be read.
 */
export type AnswerReading<Item> =
  | { kind: 'read'; items: Item[]; faults: AnswerFault[] }
  | { kind: 'fault'; code: string }
  | { kind: 'unreadable'; fault: AnswerFault }
