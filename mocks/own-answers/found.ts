import type { ContractName } from '../contracts/contracts.ts'
import type { FhirFile, RivTaFile } from '../file-kinds/identified.ts'
import type { Refused } from './refusals.ts'

/** A text that answers one contract. */
export type Answer = { contract: ContractName; text: string; inFhir: boolean }

/** Somebody whom records are about. */
export type PersonIn = {
  /** With a century and no sign, where it is a number; else as it stands. */
  number: string
  records: number
  /** How many of them have the number otherwise written, so that no platform takes them for the person's. */
  otherwise: number
  name?: Name
}
export type Name = { givenName: string; familyName: string }

/** What a file holds. */
export type FileRead = {
  format: (RivTaFile | FhirFile)['format']
  answers: readonly Answer[]
  /** FHIR resources that are shown nowhere, by type. */
  notShown: readonly string[]
  isSingle: boolean
  records: number
  unreadable: number
  /** Records that are not for the patient to see. */
  hidden: number
  persons: readonly PersonIn[]
  /** Numbers as the records have them. */
  numbers: readonly string[]
}

/** What became of a file. Real numbers: how many persons' there are in it, and then nothing of it is shown. */
export type Outcome =
  | { kind: 'read'; read: FileRead; isPseudonymised: boolean; same: readonly SameAs[] }
  | { kind: 'real-numbers'; count: number }
  | ({ kind: 'refused' } & Refused)

/** Records that another file had before. */
export type SameAs = { name: string; records: number }

/** A file that was chosen, by a name in which no number of anybody stands. */
export type OwnFile = { id: number; name: string; size: number; outcome: Outcome }
