import type { HomeSupport } from '../../app/kontakter/contract.ts'
import type { Answer } from '#platform/answer/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { HomeSupportRecord } from '../contracts/own/home-support.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { hoursOf } from './contact-of-unit.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/hemstod`: from the project's own contract HomeSupport. */
export async function hemstod(question: Question): Promise<Answer<HomeSupport>> {
  const support = await gather('HomeSupport', question)
  return answerOf(support.items.map(supportOf), support)
}

function supportOf({ producer, item }: FromProducer<HomeSupportRecord>): HomeSupport {
  const id = itemId(producer, 'home-support', item.header.documentId, item.header.sourceSystemHSAId)
  const source = sourceOf(producer, item.header)
  if (item.kind === 'service') {
    const { header: _, internalNotes: __, decidedBy, performer, ...rest } = item
    const decider = unitOf(decidedBy)?.name
    const doer = unitOf(performer?.hsaId)?.name ?? performer?.name
    return {
      ...rest,
      id,
      ...(decider && { decidedBy: decider }),
      ...(doer && { performer: doer }),
      source,
    }
  }
  const { header: _, internalNotes: __, instructions = [], support, link, ...rest } = item
  return {
    ...rest,
    id,
    instructions,
    ...(link && { link }),
    ...(support && { support: supportWays(support) }),
    source,
  }
}

function supportWays({ name, phone, hours = [] }: NonNullable<DeviceRecord['support']>) {
  return {
    ...(name && { name }),
    ...(phone && { telecom: { system: 'phone', value: phone, hours: hoursOf(hours) } }),
  }
}

type DeviceRecord = Extract<HomeSupportRecord, { kind: 'device' }>
