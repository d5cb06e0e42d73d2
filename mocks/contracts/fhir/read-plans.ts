import * as v from 'valibot'
import type { CarePlan as PlanRecord } from '../riv-ta/get-care-plans.ts'
import type { AnswerReading } from '../answer-reading.ts'
import type { PlanStructureRecord } from '../own/json-contracts.ts'
import {
  concept,
  date,
  faultsOf,
  type FhirSource,
  hsaId,
  instant,
  keyed,
  parsed,
  period,
  readResources,
  reference,
  resourcesIn,
  subject,
  text,
} from './bundle.ts'
import { systems } from './systems.ts'

const meta = v.optional(v.object({ security: v.optional(v.array(v.object({ code: v.optional(text) })), []) }))

const planSchema = v.object({
  id: text,
  meta,
  status: text,
  title: v.optional(text),
  description: v.optional(text),
  category: v.optional(v.array(concept), []),
  subject,
  created: v.optional(instant),
  author: v.optional(reference),
  contributor: v.optional(v.array(reference), []),
  contained: v.optional(
    v.array(
      v.object({
        id: text,
        content: v.optional(
          v.array(
            v.object({
              attachment: v.object({
                contentType: text,
                data: v.optional(text),
                url: v.optional(text),
              }),
            }),
          ),
          [],
        ),
      }),
    ),
    [],
  ),
  partOf: v.optional(v.array(reference), []),
  goal: v.optional(v.array(reference), []),
  careTeam: v.optional(v.array(reference), []),
  note: v.optional(v.array(v.object({ text })), []),
  activity: v.optional(
    v.array(
      v.object({
        id: v.optional(text),
        reference: v.optional(reference),
        detail: v.optional(
          v.object({
            status: text,
            description: v.optional(text),
            code: v.optional(concept),
            performer: v.optional(v.array(reference), []),
            scheduledPeriod: v.optional(period),
          }),
        ),
      }),
    ),
    [],
  ),
})
type Plan = v.InferOutput<typeof planSchema>

const goalSchema = v.object({
  id: text,
  lifecycleStatus: text,
  description: v.object({ text }),
  expressedBy: v.optional(reference),
  target: v.optional(v.array(v.object({ dueDate: v.optional(date) })), []),
  extension: v.optional(v.array(v.object({ url: text, valueReference: v.optional(reference) })), []),
})

const teamSchema = v.object({
  id: text,
  participant: v.optional(
    v.array(
      v.object({
        member: v.optional(reference),
        role: v.optional(v.array(concept), []),
        onBehalfOf: v.optional(reference),
        extension: v.optional(v.array(v.object({ url: text, valueString: v.optional(text) })), []),
      }),
    ),
    [],
  ),
})

/** Plans (R4 CarePlan) with their contained documents. */
export function readPlans(answer: string, source: FhirSource): AnswerReading<PlanRecord> {
  return readResources(answer, 'CarePlan', planSchema, (plan) => planRecord(plan, source))
}

/** The parts of plans: R4 CarePlan with the Goal and the CareTeam it points to in the same answer. */
export function readStructures(answer: string, source: FhirSource): AnswerReading<PlanStructureRecord> {
  const body = parsed(answer)
  const goals = new Map(resourcesIn(body, 'Goal').flatMap((one) => keyed(goalSchema, one.resource)))
  const teams = new Map(resourcesIn(body, 'CareTeam').flatMap((one) => keyed(teamSchema, one.resource)))
  const reading = readResources(answer, 'CarePlan', planSchema, (plan) =>
    structureRecord(plan, { goals, teams }, source),
  )
  if (reading.kind !== 'read') return reading
  const unread = [
    ...resourcesIn(body, 'Goal').flatMap((one) => faultsOf(goalSchema, one)),
    ...resourcesIn(body, 'CareTeam').flatMap((one) => faultsOf(teamSchema, one)),
  ]
  return { ...reading, faults: [...reading.faults, ...unread] }
}

const isForPatient = ({ meta: about }: Plan) => !about?.security.some(({ code }) => code === 'NOPAT')
const isInError = ({ status }: Plan) => status === 'entered-in-error'

function planRecord(plan: Plan, { sourceSystemHSAId }: FhirSource): PlanRecord {
  const { id, title, created, author, contributor, contained, category } = plan
  const [unit, ...participants] = contributor
  const unitId = unit?.identifier?.value
  const type = category
    .flatMap(({ coding }) => coding)
    .find(({ system }) => system === systems.typeOfCarePlan)
  return {
    carePlanHeader: {
      documentId: id,
      sourceSystemHSAId,
      ...(title && { documentTitle: title }),
      ...(created && { documentTime: created }),
      patientId: { id: plan.subject.identifier.value, type: systems.personnummer.slice('urn:oid:'.length) },
      accountableHealthcareProfessional: {
        authorTime: created ?? '',
        ...(author?.identifier?.value && { healthcareProfessionalHSAId: author.identifier.value }),
        ...(author?.display && { healthcareProfessionalName: author.display }),
        ...(unitId && {
          healthcareProfessionalOrgUnit: {
            orgUnitHSAId: unitId,
            ...(unit?.display && { orgUnitName: unit.display }),
          },
          healthcareProfessionalCareUnitHSAId: unitId,
        }),
      },
      approvedForPatient: isForPatient(plan),
      ...(isInError(plan) && { nullified: true }),
    },
    carePlanBody: {
      content: contained.flatMap(({ content }) =>
        content.flatMap(({ attachment: { contentType, data, url } }) => {
          if (data !== undefined) return { mediaType: contentType, value: data }
          return url === undefined ? [] : { mediaType: contentType, reference: url }
        }),
      ),
      participatingCareUnitHSAId: participants.flatMap((one) =>
        one.identifier?.value ? hsaId(one.identifier.value) : [],
      ),
      ...(type?.code && { typeOfCarePlanEnum: type.code }),
    },
  }
}

type Others = {
  goals: ReadonlyMap<string, v.InferOutput<typeof goalSchema>>
  teams: ReadonlyMap<string, v.InferOutput<typeof teamSchema>>
}

const planStatuses: Readonly<Record<string, PlanStructureRecord['status']>> = {
  active: 'active',
  'on-hold': 'active',
  completed: 'ended',
  revoked: 'ended',
  draft: 'coming',
}

function structureRecord(
  plan: Plan,
  { goals, teams }: Others,
  { sourceSystemHSAId }: FhirSource,
): PlanStructureRecord {
  const { id, title, description, created, contributor, author, partOf, note, activity } = plan
  const status = planStatuses[plan.status]
  const own = plan.goal.flatMap((one) => goals.get(lastPart(one.reference)) ?? [])
  const people = plan.careTeam.flatMap((one) => teams.get(lastPart(one.reference))?.participant ?? [])
  const [parent] = partOf
  const ownId = (goal: string) => goal.slice(`${id}.`.length)
  return {
    header: {
      documentId: id,
      sourceSystemHSAId,
      patientId: plan.subject.identifier.value,
      careUnitHSAId: contributor[0]?.identifier?.value ?? sourceSystemHSAId,
      ...(created && { authorTime: created }),
      recordedBy: 'manual',
      approvedForPatient: isForPatient(plan),
      nullified: isInError(plan),
    },
    planDocumentId: id,
    title: title ?? id,
    ...(description && { purpose: description }),
    ...(author?.display && { mainResponsible: { name: author.display } }),
    goals: own.map(({ id: goal, lifecycleStatus, description: what, expressedBy, target, extension }) => {
      const above = extension.find(({ url }) => url === systems.pertainsToGoal)?.valueReference
      const dueDate = target.find((one) => one.dueDate)?.dueDate
      return {
        id: ownId(goal),
        description: what.text,
        lifecycleStatus,
        ...(above && { parentId: ownId(lastPart(above.reference)) }),
        ...(expressedBy?.display && { responsible: expressedBy.display }),
        ...(dueDate && { followUpDate: dueDate }),
      }
    }),
    activities: activity.map(({ id: given, reference: booked, detail }, index) => {
      const who = detail?.performer.find(({ display }) => display)?.display
      const what = detail?.description ?? detail?.code?.text ?? detail?.code?.coding[0]?.display
      return {
        id: given ?? String(index + 1),
        title: what ?? booked?.display ?? `${index + 1}`,
        status: detail?.status ?? 'unknown',
        ...(who && { responsible: who }),
        ...(detail?.scheduledPeriod && { scheduledPeriod: detail.scheduledPeriod }),
        ...(booked?.identifier?.value && { bookingId: booked.identifier.value }),
      }
    }),
    participants: people.flatMap(({ member, role, onBehalfOf, extension }) => {
      if (!member?.display) return []
      const phone = extension.find(({ url }) => url === 'urn:riv:telecom')?.valueString
      const [first] = role
      return {
        name: member.display,
        ...(first?.text && { role: first.text }),
        ...(onBehalfOf?.display && { unit: onBehalfOf.display }),
        ...(phone && { phone }),
      }
    }),
    wishes: note.map((one) => one.text),
    ...(parent?.identifier?.system?.startsWith('urn:hsa:') &&
      parent.identifier.value && {
        partOf: {
          sourceSystemHSAId: parent.identifier.system.slice('urn:hsa:'.length),
          documentId: parent.identifier.value,
        },
      }),
    ...(status && { status }),
  }
}

function lastPart(target = ''): string {
  return target.split('/').at(-1) ?? ''
}
