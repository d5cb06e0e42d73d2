import type { Producer } from '../../catalogue/producer.ts'
import type { ProducerId } from '../../catalogue/producers.ts'
import type { ContractName } from '../../contracts/contracts.ts'
import { writeOutcome } from '../../contracts/fhir/write-bundle.ts'
import { writeJsonError } from '../../contracts/own/json-answer.ts'
import { readSearch } from '../fhir-search.ts'
import { originHeaders } from '../http-origin.ts'
import { readOwnRequest } from '../own-request.ts'
import type { ReadQuestion } from '../question.ts'
import { answerOverNet } from './answer-over-net.ts'
import type { Asking } from './asking.ts'
import { fhirType, jsonType, type Reply } from './reply.ts'

type Kind = { type: string; refusal: (words: string) => string; isRefusal: (text: string) => boolean }
const start = (text: string) => text.slice(0, 200)
const fhir: Kind = {
  type: fhirType,
  refusal: (words) => writeOutcome('invalid', words),
  isRefusal: (text) => start(text).includes('"OperationOutcome"'),
}
const own: Kind = {
  type: jsonType,
  refusal: (words) => writeJsonError('BAD_REQUEST', words),
  isRefusal: (text) => /^\s*\{\s*"error"/.test(start(text)),
}

/** Refuses a request for FHIR, or for a contract of the project's own. */
export const refuse = (kind: 'fhir' | 'own', status: number, words: string): Reply => {
  const { type, refusal } = kind === 'fhir' ? fhir : own
  return { status, type, body: refusal(words) }
}

/** Answers a search in FHIR. */
export const fhirReply = (
  producer: Producer & { id: ProducerId },
  contract: ContractName,
  asking: Asking,
): Promise<Reply> =>
  replyIn(fhir, producer.id, contract, readSearch(contract, new URLSearchParams(asking.body)), asking)

/** Answers a question in one of the project's own contracts. */
export const ownReply = (
  producer: Producer & { id: ProducerId },
  contract: ContractName,
  asking: Asking,
): Promise<Reply> => replyIn(own, producer.id, contract, readOwnRequest(asking.body), asking)

async function replyIn(
  { type, refusal, isRefusal }: Kind,
  id: ProducerId,
  contract: ContractName,
  read: ReadQuestion,
  { world, signal }: Asking,
): Promise<Reply> {
  if ('refused' in read) return { status: 400, type, body: refusal(read.refused) }
  if (!world) return { status: 400, type, body: refusal('The header X-Testvarld holds no world') }
  const { texts, origin } = await answerOverNet(id, contract, read.question, world, signal)
  const body = texts[0]?.text ?? ''
  return { status: isRefusal(body) ? 503 : 200, type, body, headers: originHeaders(origin) }
}
