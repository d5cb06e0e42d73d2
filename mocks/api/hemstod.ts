import type { HomeSupport } from '../../app/kontakter/contract.ts'
import type { Insats } from '../../app/insatser/contract.ts'
import type { Answer } from '#platform/answer/contract.ts'
import type { HomeSupportRecord } from '../contracts/own/home-support.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { hoursOf } from './hours.ts'
import { insatserOf } from './insatser.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/hemstod`: the insatser that are given, as `GET /api/insatser` has them, and things from the project's own contract HomeSupport. */
export async function hemstod(question: Question): Promise<Answer<HomeSupport>> {
  const [{ items, gathered }, support] = await Promise.all([
    insatserOf(question),
    gather('HomeSupport', question),
  ])
  return answerOf([...items.flatMap(serviceOf), ...support.items.map(deviceOf)], ...gathered, support)
}

/** What is given, and by whom; a decision alone is help that nobody gives yet, or at all. */
function serviceOf({ typeOfCareService, scope, performer, decision, ...insats }: Insats): HomeSupport[] {
  if (!typeOfCareService) return []
  const { id, validFrom, validTo, source } = insats
  const { unit, chosen } = decision ?? {}
  return [
    {
      kind: 'service',
      id,
      typeOfCareService,
      ...(scope && { scope }),
      ...(unit && { decidedBy: unit.name }),
      ...(performer && { performer: performer.name }),
      ...(chosen !== undefined && { chosen }),
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
      source,
    },
  ]
}

function deviceOf({ producer, item }: FromProducer<HomeSupportRecord>): HomeSupport {
  const { header, internalNotes: _, instructions = [], support, link, ...rest } = item
  return {
    ...rest,
    kind: 'device',
    id: itemId(producer, 'home-support', header.documentId, header.sourceSystemHSAId),
    instructions,
    ...(link && { link }),
    ...(support && { support: supportWays(support) }),
    source: sourceOf(producer, header),
  }
}

function supportWays({ name, phone, hours = [] }: NonNullable<HomeSupportRecord['support']>) {
  return {
    ...(name && { name }),
    ...(phone && { telecom: { system: 'phone', value: phone, hours: hoursOf(hours) } }),
  }
}
