import type { Producer } from '../catalogue/producer.ts'
import { type ContractName, contracts, type ItemOf } from '../contracts/contracts.ts'
import type { AnswerReading } from '../contracts/reading.ts'
import type { WrittenAnswer } from '../producers/producer-answer.ts'

/** Reads the texts of any producer's answer about somebody, in whichever of its ways each is written. Never throws. */
export function readAnswer<C extends ContractName>(
  contract: C,
  texts: readonly WrittenAnswer[],
  producer: Producer,
  askedAbout: string,
  now: Date,
): AnswerReading<ItemOf[C]> {
  const { read, fhir } = contracts[contract]
  return texts
    .map(({ text, inFhir }) =>
      inFhir && fhir
        ? fhir.read(text, { sourceSystemHSAId: producer.sourceSystemHSAId, askedAbout, now })
        : read(text),
    )
    .reduce(together, nothing)
}

const nothing: AnswerReading<never> = { kind: 'read', items: [], faults: [] }

/** Two answers to one question: of one that could not be read it is told, beside what the other holds. */
function together<Item>(a: AnswerReading<Item>, b: AnswerReading<Item>): AnswerReading<Item> {
  if (a === nothing) return b
  if (a.kind !== 'read' && b.kind !== 'read') return a
  const [one, other] = [a, b].map(asRead)
  if (!one || !other) return a
  const message = one.message ?? other.message
  return {
    kind: 'read',
    items: [...one.items, ...other.items],
    faults: [...one.faults, ...other.faults],
    ...(message && { message }),
  }
}

function asRead<Item>(reading: AnswerReading<Item>): Extract<AnswerReading<Item>, { kind: 'read' }> {
  if (reading.kind === 'read') return reading
  const fault = reading.kind === 'fault' ? { path: '', reason: reading.code } : reading.fault
  return { kind: 'read', items: [], faults: [fault] }
}
