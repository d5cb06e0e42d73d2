import type { Decision, Insats } from '../../app/insatser/contract.ts'
import type { Answer } from '#platform/answer/contract.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { CareDecisionRecord } from '../contracts/own/care-decisions.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import type { CareService } from '../contracts/riv-ta/get-care-services.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { decisionOf } from './care-decision.ts'
import { dateOnly, idOf, originOf } from './fields.ts'
import { itemId, sourceOf } from './source.ts'

/** What GetCareServices and CareDecisions tell, joined, and what was gathered for it. */
export async function insatserOf(question: Question) {
  const [services, decisions] = await Promise.all([
    gather('GetCareServices', question),
    gather('CareDecisions', question),
  ])
  return { items: joined(services.items, decisions.items), gathered: [services, decisions] }
}

/** `GET /api/insatser`: from GetCareServices, each with the decision that names it, and decisions that name none that came. */
export async function insatser(question: Question): Promise<Answer<Insats>> {
  const { items, gathered } = await insatserOf(question)
  return answerOf(items, ...gathered)
}

function joined(
  services: readonly FromProducer<CareService>[],
  decisions: readonly FromProducer<CareDecisionRecord>[],
): Insats[] {
  const given = new Map(services.map((one) => [insatsId(one), serviceOf(one)]))
  const alone: Insats[] = []
  for (const one of decisions) {
    const { producer, item } = one
    const { header, careServiceId } = item
    const system = header.sourceSystemHSAId
    const decision: Decision = decisionOf(one)
    const insats = careServiceId && given.get(itemId(producer, 'insats', careServiceId, system))
    // Of two decisions on one insats nobody can say which is the right one: the second stands by itself.
    if (insats && !insats.decision) insats.decision = decision
    else {
      const id = itemId(producer, 'care-decision', header.documentId, system)
      alone.push({ id, decision, source: decision.source })
    }
  }
  return [...given.values(), ...alone]
}

const insatsId = ({ producer, item: { careServiceHeader: header } }: FromProducer<CareService>) =>
  itemId(producer, 'insats', header.documentId, header.sourceSystemHSAId)

function serviceOf(one: FromProducer<CareService>): Insats {
  const { producer, item } = one
  const { careServiceHeader: header, careServiceBody: body } = item
  const { performerHealthCareUnit, typeOfCareService, timePeriod, input, scope, housing } = body
  const unit = unitOf(idOf(performerHealthCareUnit))
  const { start, end } = timePeriod ?? {}
  return {
    id: insatsId(one),
    ...(typeOfCareService && { typeOfCareService }),
    ...(input && { input }),
    ...(scope && { scope }),
    ...(housing && { housing }),
    ...(unit && { performer: { name: unit.name, ...(unit.phone && { phone: unit.phone }) } }),
    ...(start && { validFrom: dateOnly(start) }),
    ...(end && { validTo: dateOnly(end) }),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, originOf(header)),
  }
}
