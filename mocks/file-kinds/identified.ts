import type { ContractName } from '../contracts/contracts.ts'
import type { Json } from '../contracts/fhir/json.ts'
import type { NoAnswer } from './no-answers.ts'

/** An answer of a national contract, with or without its envelope. */
export type RivTaFile = { format: 'riv-ta'; contract: ContractName; namespace: string; text: string }
/** A Bundle, or a resource by itself. */
export type FhirFile = { format: 'fhir'; json: Json; text: string }
/** What is no answer that the portal reads; the contract it is of, where that is national and by its name could be one. */
type NoFile = { format: 'none'; kind: NoAnswer; contract?: string; namespace?: string }

/** What a file is, by what stands in it: never by its name. */
export type Identified = RivTaFile | FhirFile | NoFile

export const none = (kind: NoAnswer, more: Omit<NoFile, 'format' | 'kind'> = {}): NoFile => ({
  format: 'none',
  kind,
  ...more,
})
