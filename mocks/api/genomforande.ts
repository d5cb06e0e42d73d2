import type { Visit } from '../../app/insatser/contract.ts'
import type { Answer } from '#platform/answer/contract.ts'
import { producers } from '../catalogue/producers.ts'
import type { PerformedVisitRecord } from '../contracts/own/performed-visits.ts'
import type { Window } from '../contracts/windows.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/genomforande?from&to`: from the project's own contract PerformedVisits, in the order of the sources. */
export async function genomforande(question: Question, window: Window): Promise<Answer<Visit>> {
  const visits = await gather('PerformedVisits', { ...question, window })
  return answerOf(visits.items.map(visitOf), visits)
}

function visitOf({ producer, item }: FromProducer<PerformedVisitRecord>): Visit {
  const { header, careServiceId, careServiceSystemHSAId, internalNotes: _, services = [], ...told } = item
  const system = careServiceSystemHSAId ?? header.sourceSystemHSAId
  // A private utförare tells of an insats that stands in the system of the kommun.
  const holder = producers.find(({ sourceSystemHSAId }) => sourceSystemHSAId === system) ?? producer
  return {
    ...told,
    id: itemId(producer, 'performed-visit', header.documentId, header.sourceSystemHSAId),
    ...(careServiceId && { insats: itemId(holder, 'insats', careServiceId, system) }),
    services,
    source: sourceOf(producer, header),
  }
}
