import type { ProducerId, producerOf } from '../catalogue/producers.ts'
import type { ContractName } from '../contracts/contracts.ts'
import { answerAsText } from '../producers/answer.ts'
import { timeIn } from '../worlds/lookup.ts'
import { fanOut } from './fan-out.ts'
import type { Question } from './gather.ts'
import { readAnswer } from './read-answer.ts'

type Reached = 'reached' | 'silent' | 'failed'

/**
 * Whether something can be sent to a producer now: the way there is as long, and as bad, as for a question in the contract. Waits
 * `patience` ms at most. Rejects only with the reason of the signal, when the sender has left.
 */
export async function reach(
  producer: ReturnType<typeof producerOf>,
  contract: ContractName,
  { world, persona, signal }: Question,
  patience?: number,
): Promise<Reached> {
  const [outcome] = await fanOut(
    [producer],
    (one: { id: ProducerId }, waiting) =>
      // Of what is asked nothing is so late: that it answers is enough.
      answerAsText(one.id, contract, { world, persona, signal: waiting, window: { from: '9999-12-31' } }),
    { signal, ...(patience !== undefined && { patience }) },
  )
  if (outcome?.kind === 'silent') return 'silent'
  if (outcome?.kind !== 'answered') return 'failed'
  const { personnummer } = persona.person
  const { kind } = readAnswer(contract, outcome.answer.texts, producer, personnummer, timeIn(world))
  return kind === 'read' ? 'reached' : 'failed'
}
