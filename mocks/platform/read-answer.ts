import type { Producer } from '../catalogue/producer.ts'
import { type ContractName, contracts, type ItemOf } from '../contracts/contracts.ts'
import type { AnswerReading } from '../contracts/reading.ts'
import { answersInFhir } from '../producers/write-answer.ts'

/** Reads the text of any producer's answer, in whichever of its ways it speaks. Never throws. */
export function readAnswer<C extends ContractName>(
  contract: C,
  text: string,
  producer: Producer,
): AnswerReading<ItemOf[C]> {
  const { read, fhir } = contracts[contract]
  return fhir && answersInFhir(producer, contract) ? fhir.read(text, producer) : read(text)
}
