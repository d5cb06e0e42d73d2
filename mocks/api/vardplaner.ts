import type { Answer } from '#platform/answer/contract.ts'
import type { CarePlan as Plan } from '../../app/vardplaner/contract.ts'
import { producers } from '../catalogue/producers.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { PlanStructureRecord } from '../contracts/own/plan-structures.ts'
import type { CarePlan, Multimedia } from '../contracts/riv-ta/get-care-plans.ts'
import { instantOf } from '../contracts/riv-ta/times.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { maySee } from '../platform/may-know.ts'
import { idOf, originOf, professionalOf } from './fields.ts'
import { bytesIn } from './file-size.ts'
import { itemId, sourceOf } from './source.ts'

/**
 * `GET /api/vardplaner`: from GetCarePlans, with the parts of PlanStructures where a source has them. Documents are told
 * by kind and size; their bytes are not sent. Parts whose plan did not come are a plan of their own, without document.
 */
export async function vardplaner(question: Question): Promise<Answer<Plan>> {
  const [plans, structures] = await Promise.all([
    gather('GetCarePlans', question),
    gather('PlanStructures', question),
  ])
  const parts = partsById(structures.items)
  const told = plans.items.map((plan) => {
    const known = planOf(plan)
    const part = parts.get(known.id)
    parts.delete(known.id)
    return part ? { ...kindOf(part), ...known, ...structureOf(part) } : known
  })
  const all = [...told, ...[...parts].map(([id, part]) => partsAlone(id, part))]
  const items = maySee(question.rights, 'overenskommelser')
    ? all
    : all.map((plan) => ({ ...plan, agreements: [] }))
  return answerOf(items, plans, structures)
}

/** The parts of plans by the id of the plan that each is told as. */
export function partsById(structures: readonly FromProducer<PlanStructureRecord>[]) {
  const parts = new Map<string, FromProducer<PlanStructureRecord>>()
  for (const one of structures) {
    const { header, planDocumentId } = one.item
    const id = itemId(one.producer, 'plan', planDocumentId, header.sourceSystemHSAId)
    // Parts of a plan that has got its parts already stand alone, since nobody can say which are the right ones.
    const own = itemId(one.producer, 'plan-structure', header.documentId, header.sourceSystemHSAId)
    parts.set(parts.has(id) ? own : id, one)
  }
  return parts
}

function partsAlone(id: string, part: FromProducer<PlanStructureRecord>): Plan {
  const { header, title } = part.item
  return {
    id,
    title,
    ...(header.authorTime && { documentTime: header.authorTime }),
    ...kindOf(part),
    participatingCareUnits: [],
    content: [],
    ...structureOf(part),
    source: sourceOf(part.producer, header),
  }
}

/** The kind that the parts tell; a code in GetCarePlans goes before it. */
function kindOf({
  item: { typeOfCarePlan },
}: FromProducer<PlanStructureRecord>): Pick<Plan, 'typeOfCarePlan'> {
  return typeOfCarePlan ? { typeOfCarePlan } : {}
}

function structureOf({
  producer,
  item,
}: FromProducer<PlanStructureRecord>): Pick<Plan, 'structured' | 'partOf' | 'status' | 'agreements'> {
  const { purpose, mainResponsible, meeting, followUpDate, partOf, status, process } = item
  const { goals = [], participants = [], wishes = [], history = [], agreements = [] } = item
  return {
    ...(status && { status }),
    ...(partOf && { partOf: planIdIn(partOf) }),
    agreements: agreements.map(({ documentId, title }) => ({
      id: itemId(producer, 'agreement', documentId, item.header.sourceSystemHSAId),
      title,
    })),
    structured: {
      ...(purpose && { purpose }),
      ...(mainResponsible && { mainResponsible }),
      goals,
      activities: item.activities.map(({ weekly = [], bookingId, scheduledPeriod, ...activity }) => ({
        ...activity,
        ...((scheduledPeriod?.start ?? scheduledPeriod?.end) && { scheduledPeriod }),
        weekly: weekly.map(({ days, ...time }) => ({ weekDays: days, ...time })),
        hasBooking: bookingId !== undefined,
      })),
      participants,
      wishes,
      ...(meeting && { meeting: meetingOf(meeting) }),
      ...(process && { process: { ...process, consents: process.consents ?? [] } }),
      history: history.toSorted((a, b) => (a.date < b.date ? 1 : -1)),
      ...(followUpDate && { followUpDate }),
    },
  }
}

/** Which calendars it stands in is told by `GET /api/vardplaner/{id}/mote`, to one who may know of times. */
function meetingOf(record: NonNullable<PlanStructureRecord['meeting']>) {
  const { bookings: _, calledBy, ...meeting } = record
  if (!calledBy) return meeting
  const { careUnitHSAId: _unit, ...told } = calledBy
  return { ...meeting, calledBy: told }
}

/** The id of a plan that another names by its source system, which may be another producer's. */
function planIdIn({
  sourceSystemHSAId,
  documentId,
}: {
  sourceSystemHSAId: string
  documentId: string
}): string {
  const producer = producers.find((one) => one.sourceSystemHSAId === sourceSystemHSAId)
  return producer ? itemId(producer, 'plan', documentId) : documentId
}

function planOf({ producer, item }: FromProducer<CarePlan>): Plan {
  const { carePlanHeader: header, carePlanBody: body } = item
  const responsible = professionalOf(header)
  const signed = signatureOf(header.legalAuthenticator)
  const documentTime = header.documentTime ?? header.accountableHealthcareProfessional.authorTime
  return {
    id: itemId(producer, 'plan', header.documentId, header.sourceSystemHSAId),
    ...(header.documentTitle && { title: header.documentTitle }),
    ...(body.typeOfCarePlanEnum && { typeOfCarePlan: body.typeOfCarePlanEnum }),
    ...(documentTime && { documentTime }),
    ...(responsible && {
      responsible: { name: responsible.name, ...(responsible.title && { title: responsible.title }) },
    }),
    ...(signed && { signed }),
    participatingCareUnits: body.participatingCareUnitHSAId.map((unit) => namedUnit(idOf(unit))),
    content: body.content.map(contentOf),
    ...(item.status && { status: item.status }),
    agreements: [],
    source: sourceOf(producer, originOf(header)),
  }
}

function namedUnit(hsaId: string) {
  const name = unitOf(hsaId)?.name
  return { hsaId, ...(name && { name }) }
}

function contentOf({ mediaType, value, reference }: Multimedia) {
  return {
    mediaType,
    ...(value !== undefined && { size: bytesIn(value) }),
    ...(reference && { reference }),
  }
}

function signatureOf(legalAuthenticator: CarePlan['carePlanHeader']['legalAuthenticator']) {
  if (!legalAuthenticator) return undefined
  const { signatureTime, legalAuthenticatorName: name } = legalAuthenticator
  return {
    ...(name && { name }),
    // A date without time is against the schema, but it is signed all the same: told as the start of that day.
    signatureTime: signatureTime.includes('T') ? signatureTime : instantOf(`${signatureTime}T00:00:00`),
  }
}
