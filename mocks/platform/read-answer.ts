import type { Producer } from '../catalogue/producer.ts'
import { type ContractName, contracts, type ItemOf } from '../contracts/contracts.ts'
import type { AnswerReading } from '../contracts/reading.ts'
import { answersInFhir } from '../producers/write-answer.ts'

/** Reads the text of any producer's answer about somebody, in whichever of its ways it speaks. Never throws. */
export function readAnswer<C extends ContractName>(
  contract: C,
  text: string,
  producer: Producer,
  askedAbout: string,
  now: Date,
): AnswerReading<ItemOf[C]> {
  const { read, fhir } = contracts[contract]
  const inFhir = fhir && answersInFhir(producer, contract)
  return inFhir
    ? fhir.read(text, { sourceSystemHSAId: producer.sourceSystemHSAId, askedAbout, now })
    : read(text)
}
