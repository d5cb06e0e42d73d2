/** Something in an answer that could not be read; `path` from the top of the answer, `''` for all of it. */
export type AnswerFault = { path: string; reason: string }

/**
 * What a producer's answer holds: readable items and named faults, and what it says to the person beside them; or an error of the producer's own, of which
 * only the code is kept; or nothing that could be read.
 */
export type AnswerReading<Item> =
  | { kind: 'read'; items: Item[]; faults: AnswerFault[]; message?: string }
  | { kind: 'fault'; code: string }
  | { kind: 'unreadable'; fault: AnswerFault }

/**
 * Why something could not be read.
 * - `not-xml`: not well-formed, or with a DOCTYPE, which no answer has a use for
 * - `too-large`: longer, deeper or of more parts than any answer may be, so it was not parsed
 * - `bad-encoding`: its letters are not written in the way it says, so nobody can know which they are
 * - `not-soap`: XML, but neither an envelope nor an answer
 * - `soap-fault`: the producer or the platform answered with a fault
 * - `wrong-contract`: an answer, but of another contract than asked for
 * - `error-result`: the answer's own result says ERROR
 * - `missing`: a field the contract requires is not there
 * - `bad-value`: a field holds what its type cannot hold
 * - `incomplete`: the answer says that there is more than what came
 */
export type FaultReason =
  | 'not-xml'
  | 'too-large'
  | 'bad-encoding'
  | 'not-soap'
  | 'soap-fault'
  | 'wrong-contract'
  | 'error-result'
  | 'missing'
  | 'bad-value'
  | 'incomplete'

export type ReadFault = {
  contract: string
  /** From the item down: `carePlan[2]/carePlanHeader/patientId/id`; empty for the answer as a whole. */
  path: string
  reason: FaultReason
  /** Technical English for a log. Never repeats a value out of a record. */
  detail: string
  /** The record's id, where that much could be read. */
  documentId?: string
}

/** What a record that was kept says of itself beside its own fields: names of those that could not be read. */
export type PartlyRead = { notRead?: string[] }

/** True for a record of which something could not be read. */
export const isPartlyRead = (item: object): boolean => (item as PartlyRead).notRead !== undefined

/**
 * What an answer of a national contract held. `items` are whole records only; a record with a fault in it stands in `unreadable`.
 * When the answer as a whole could not be used there is one fault and no items.
 */
export type Reading<Item> =
  | {
      ok: true
      items: Item[]
      unreadable: ReadFault[]
      /** What could not be read within records that were kept; see `PartlyRead`. */
      partly?: ReadFault[]
      logId?: string
      message?: string
    }
  | { ok: false; fault: ReadFault }
