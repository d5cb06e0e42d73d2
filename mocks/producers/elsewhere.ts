import type { ProducerId } from '../catalogue/producers.ts'
import type { ContractName } from '../contracts/contracts.ts'
import type { Persona } from '../worlds/personas.ts'
import type { ProducerAnswer, ProducerQuestion } from './producer-answer.ts'

/** Answers of a producer that is not in this program's memory: at an address, or in files. */
export type Elsewhere = {
  /** Whether it may know anything of a person in a contract. Absent: the engagement index says so. */
  holds?: (persona: Persona, contract: ContractName) => boolean
  /** Its answer as it came. Rejects with the reason of the question's signal, or with an error that says what failed. */
  ask: (contract: ContractName, question: ProducerQuestion) => Promise<ProducerAnswer>
}

const places = new Map<ProducerId, Elsewhere>()

/** Asks a producer elsewhere from now on; without a place, in memory again. */
export function askElsewhere(id: ProducerId, place: Elsewhere | undefined): void {
  if (place) places.set(id, place)
  else places.delete(id)
}

/** Where a producer is asked, when that is not in memory. */
export const elsewhere = (id: ProducerId): Elsewhere | undefined => places.get(id)
