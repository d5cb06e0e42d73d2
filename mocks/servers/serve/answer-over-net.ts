import type { ProducerId } from '../../catalogue/producers.ts'
import { type ContractName, contracts } from '../../contracts/contracts.ts'
import { answerHere } from '../../producers/answer.ts'
import type { ProducerAnswer } from '../../producers/producer-answer.ts'
import { answersInFhir } from '../../producers/write-answer.ts'
import { producerOf } from '../../catalogue/producers.ts'
import { changeAsIn } from '../../worlds/per-world.ts'
import { personaByNumber } from '../../worlds/personas.ts'
import { parseWorld, type World } from '../../worlds/world.ts'
import type { NetQuestion } from '../question.ts'
import { readTestWorld, type TestWorld } from '../world-header.ts'

/** The world that a header names; the default one without a header; undefined for a header that is none. */
export function askedWorld(header: string | undefined): TestWorld | undefined {
  if (header !== undefined) return readTestWorld(header)
  const parsed = parseWorld(new URLSearchParams('klocka=stilla'))
  return parsed.ok ? { world: parsed.world, changed: {} } : undefined
}

export type NetAnswer = ProducerAnswer & { world: World }

/** What a producer answers over a network: of one whom it does not know, that there is nothing. */
export async function answerOverNet(
  id: ProducerId,
  contract: ContractName,
  { personnummer, window, queuedReportId }: NetQuestion,
  { world, changed, window: besides }: TestWorld,
  signal: AbortSignal,
): Promise<NetAnswer> {
  const persona = personaByNumber(personnummer)
  if (!persona) {
    const inFhir = answersInFhir(producerOf(id), contract)
    const text = ((inFhir && contracts[contract].fhir) || contracts[contract]).write([])
    return { texts: [{ text, inFhir }], origin: 'source', world }
  }
  const question = { world, persona, signal, window: besides ?? window, queuedReportId }
  const answer = await answerHere(id, contract, question, () => changeAsIn(world.key, changed))
  return { ...answer, world }
}
