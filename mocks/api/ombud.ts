import type { Representation } from '../../app/ombud/contract.ts'
import type { Answer } from '../../app/platform/answer/contract.ts'
import { answerOf } from '../platform/answer.ts'
import { gather, type Question } from '../platform/gather.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/ombud`: from the project's own contract Representations. */
export async function ombud(question: Question): Promise<Answer<Representation>> {
  const representations = await gather('Representations', question)
  const items = representations.items.map(({ producer, item: { header, ...body } }) => ({
    id: itemId(producer, 'representation', header.documentId),
    ...body,
    source: sourceOf(producer, header),
  }))
  return answerOf(items, representations)
}
