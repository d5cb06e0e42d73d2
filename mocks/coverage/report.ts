import type { Remark } from '../file-kinds/no-answers.ts'

/** A file by its name, or where it lies, and what it holds. */
export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array }

/**
 * What becomes of a value in a file. Each value has one.
 * - `shown`: the resident sees it · `rule`: it decides something else · `reserve`: what it stands in for is there · `unseen`: it is read and shown nowhere
 * - `beyond`: the portal does not read it · `unreadable`: it could not be read, and its record is kept without it
 * - `held`: a rule keeps it back, with its record or by itself · `lost`: its record could not be read
 */
export const outcomes = [
  'shown',
  'rule',
  'reserve',
  'unseen',
  'beyond',
  'unreadable',
  'held',
  'lost',
] as const
export type Outcome = (typeof outcomes)[number]
export type Counts = Record<Outcome, number>

/** A field that could not be read, and what falls with it: its record, or no more than what stands at `falls`. */
export type Fault = Remark & { path: string; loses: 'record' | 'field'; falls?: string }

/** A rule that keeps something back, in words; of the record as a whole, or of parts of it. */
export type HeldBy = { rule: string; whole: boolean }

/** Counts of a field of a record, or of all records of a contract; `words` say where it is shown, or why not. */
export type FieldCount = { path: string; outcome: Outcome; count: number; words?: string }

export type RecordReport = {
  /** Name of the contract that it is of. */
  contract: string
  /** Where it stands in its file: `diagnosis[2]`, `entry[3]/resource`. */
  at: string
  /** Absent: it has none, or one that looks like a personnummer. */
  documentId?: string
  /** `unseen`: it is read or passed by, and shown nowhere. */
  outcome: 'shown' | 'held' | 'lost' | 'unseen'
  heldBy: HeldBy[]
  values: Counts
  fields: FieldCount[]
  faults: Fault[]
  /** What would be useful and is not there, by its name. */
  missing: string[]
  codes: UnknownCode[]
}

/** A code for which the portal has no words. `code` is absent where what stands there is no code but a text. */
export type UnknownCode = { path: string; code?: string; system?: string; count: number; instead: string }

export type FileReport = {
  name: string
  /** Size in bytes. */
  size: number
  format: 'riv-ta' | 'fhir' | 'none'
  /** Names of the contracts that its records are of. */
  contracts: string[]
  /** Namespace of the answer, which tells its version; of FHIR, R4 or R5 is not told by the file. */
  version?: string
  /** HSA-ids, or names, that its records give as source systems. */
  sourceSystems: string[]
  /** Why it is no answer. */
  problem?: Remark
  /** What is to be known of the answer as a whole. */
  remarks: Remark[]
  /** How many persons its records are about. */
  persons: number
  records: RecordReport[]
}

/** A field of a contract over all files, with each thing that becomes of it. */
export type FieldReport = {
  path: string
  /** What becomes of it at best, by the order of `outcomes`. */
  outcome: Outcome
  /** Of each thing that becomes of it, where that is or why. */
  words: Partial<Record<Outcome, string>>
  /** Values, by what becomes of each. */
  values: Counts
  /** In how many records it stands. */
  records: number
}

export type ContractReport = {
  name: string
  /** In Swedish, what it is about. */
  title: string
  format: 'riv-ta' | 'fhir'
  /** How many files have a record of it. */
  files: number
  persons: number
  records: { total: number } & Record<RecordReport['outcome'], number>
  values: Counts & { total: number }
  /** Fields that stand in any of the files, by what becomes of them at best. */
  fields: Counts & { total: number }
  /** How many fields the portal reads of the contract, and how many of them stand in none of the files. */
  known: { total: number; notSent: number }
  each: FieldReport[]
  missing: { what: string; sees: string; fields: string[]; records: number; of: number }[]
  faults: (Fault & { count: number })[]
  held: { rule: string; records: number; parts: number; documentIds: string[] }[]
  codes: UnknownCode[]
}

/** What of the answers in some files reaches the resident. All words are Swedish. */
export type CoverageReport = {
  /** When it was made, ISO 8601. */
  made: string
  /** What has been checked against, and what has not. */
  checked: string
  persons: number
  files: FileReport[]
  contracts: ContractReport[]
}

/** No values of any outcome. */
export const noCounts = (): Counts => ({
  shown: 0,
  rule: 0,
  reserve: 0,
  unseen: 0,
  beyond: 0,
  unreadable: 0,
  held: 0,
  lost: 0,
})

export const sumOf = (counts: Counts): number => outcomes.reduce((sum, one) => sum + counts[one], 0)
