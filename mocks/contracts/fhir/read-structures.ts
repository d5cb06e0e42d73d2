import type * as v from 'valibot'
import type { FhirSource } from '../contract.ts'
import type { PlanStructureRecord } from '../own/plan-structures.ts'
import type { AnswerReading } from '../reading.ts'
import { faultsOf, keyed, parsed, readResources, resourcesIn } from './bundle.ts'
import { goalSchema, isForPatient, isInError, type Plan, planSchema, teamSchema } from './plan-schema.ts'
import { systems } from './systems.ts'

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
