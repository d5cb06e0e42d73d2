import type { Agreement } from '../../app/overenskommelser/contract.ts'
import type { Answer } from '../../app/platform/answer/contract.ts'
import { answerOf } from '../platform/answer.ts'
import { gather, type Question } from '../platform/gather.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/overenskommelser`: from the project's own contract Agreements. */
export async function overenskommelser(question: Question): Promise<Answer<Agreement>> {
  const agreements = await gather('Agreements', question)
  const items = agreements.items.map(({ producer, item }) => {
    const { header, bookings: _bookings, followUpDate: _followUpDate, goals, ...body } = item
    return {
      id: itemId(producer, 'agreement', header.documentId),
      ...body,
      goals: goals.map(({ description, lifecycleStatus }) => ({ description, lifecycleStatus })),
      source: sourceOf(producer, header),
    }
  })
  return answerOf(items, agreements)
}
