import type { AskingArea, LegalArea, SharedArea } from '../../app/areas.ts'
import type { AnswerReading } from './reading.ts'
import type { Times } from './windows.ts'

/** An area that sources contribute to, as /api/kallor tells of each. */
export type Theme = AskingArea | Exclude<SharedArea, 'att-gora'> | LegalArea

/** What a record says about who may see it. What its contract has no field for is undefined. */
export type Visibility = {
  patientId: string | undefined
  approvedForPatient: boolean | undefined
  nullified: boolean | undefined
  /** For the patient alone: nobody who represents the patient is told of it. */
  patientOnly?: boolean | undefined
  /** Where the patient is named, from the record down. */
  patientPath: string
}

/** What the chain has to know of a contract, whatever it is written in. */
export type ContractBase<Name extends string, Item> = {
  name: Name
  /**
   * Categorization in the engagement index. `vko` and `cll-cp` are the national ones; those that begin with `x-` are this
   * stand-in's own, since no national category was found.
   */
  category: string
  /**
   * What its records add to. The first is the area they are of: without the right to see that, nothing of them is told
   * anywhere, in whatever other theme they would stand.
   */
  themes: readonly [Theme, ...Theme[]]
  visibility: (item: Item) => Visibility
  /** When a record is, in a contract whose questions carry a period; the others are always answered whole. */
  times?: (item: Item) => Times
}

/** A way in which answers are read and written. */
export type TextForm<Item> = {
  /** Reads a producer's answer. Never throws. */
  read: (text: string) => AnswerReading<Item>
  /** A whole answer, as text. */
  write: (items: readonly Item[]) => string
}

/**
 * The system that a FHIR source answers for, and whom it was asked about, since its resources need not name them; and when, since
 * they may tell what is over, or has not begun.
 */
export type FhirSource = { sourceSystemHSAId: string; askedAbout?: string; now?: Date }

/** The way of a contract that a source may answer in FHIR instead. */
export type FhirForm<Item> = {
  /** Reads a producer's answer. Never throws. */
  read: (text: string, source: FhirSource) => AnswerReading<Item>
  /** A whole answer, as text. */
  write: (items: readonly Item[]) => string
}
