import type { CarePlan, CarePlanActivity, CareTeam, Goal } from 'fhir/r4'
import type { PlanStructureRecord } from '../own/plan-structures.ts'
import { systems } from './systems.ts'
import { bundle, hsa, noPatient } from './write-bundle.ts'

const planStatus = { active: 'active', paused: 'on-hold', ended: 'completed', coming: 'draft' } as const
const goalStatus = new Set<string>([
  'proposed',
  'planned',
  'accepted',
  'active',
  'on-hold',
  'completed',
  'cancelled',
  'entered-in-error',
  'rejected',
])

/** The parts of plans as a Bundle of FHIR R4: CarePlan with its activities, Goal, and CareTeam for those who take part. */
export function writeStructures(records: readonly PlanStructureRecord[]): string {
  return bundle(
    records.flatMap((record) => {
      const { goals = [], participants = [] } = record
      return [
        { resource: structureOf(record) },
        ...goals.map((goal) => ({ resource: goalOf(record, goal) })),
        ...(participants.length > 0 ? [{ resource: teamOf(record, participants) }] : []),
      ]
    }),
  )
}

const goalId = (planId: string, id: string) => `${planId}.${id}`
const subjectOf = ({ header }: PlanStructureRecord) => ({
  identifier: { system: systems.personnummer, value: header.patientId },
})

function structureOf(record: PlanStructureRecord): CarePlan {
  const { header, planDocumentId: id, title, purpose, mainResponsible, status, partOf } = record
  const { goals = [], participants = [], wishes = [] } = record
  return {
    resourceType: 'CarePlan',
    id,
    ...(!header.approvedForPatient && { meta: noPatient }),
    status: header.nullified ? 'entered-in-error' : status ? planStatus[status] : 'unknown',
    intent: 'plan',
    title,
    ...(purpose && { description: purpose }),
    subject: subjectOf(record),
    ...(header.authorTime && { created: header.authorTime }),
    contributor: [hsa(header.careUnitHSAId)],
    ...(mainResponsible && { author: { display: mainResponsible.name } }),
    ...(partOf && {
      partOf: [{ identifier: { system: `urn:hsa:${partOf.sourceSystemHSAId}`, value: partOf.documentId } }],
    }),
    ...(goals.length > 0 && {
      goal: goals.map((goal) => ({ reference: `Goal/${goalId(id, goal.id)}` })),
    }),
    ...(participants.length > 0 && { careTeam: [{ reference: `CareTeam/${id}.team` }] }),
    activity: record.activities.map(activityOf),
    ...(wishes.length > 0 && { note: wishes.map((text) => ({ text })) }),
  }
}

function activityOf(activity: PlanStructureRecord['activities'][number]): CarePlanActivity {
  const { id, title, status, doNotPerform, responsible, scheduledPeriod, bookingId } = activity
  const known = activityStatuses.find((one) => one === status)
  return {
    id,
    ...(bookingId && { reference: { identifier: { value: bookingId } } }),
    detail: {
      status: known ?? 'unknown',
      description: title,
      ...(doNotPerform && { doNotPerform }),
      ...(responsible && { performer: [{ display: responsible }] }),
      ...(scheduledPeriod && { scheduledPeriod }),
    },
  }
}
const activityStatuses = [
  'not-started',
  'scheduled',
  'in-progress',
  'on-hold',
  'completed',
  'cancelled',
] as const

function goalOf(record: PlanStructureRecord, goal: NonNullable<PlanStructureRecord['goals']>[number]): Goal {
  const { planDocumentId } = record
  return {
    resourceType: 'Goal',
    id: goalId(planDocumentId, goal.id),
    lifecycleStatus: (goalStatus.has(goal.lifecycleStatus)
      ? goal.lifecycleStatus
      : 'active') as Goal['lifecycleStatus'],
    description: { text: goal.description },
    subject: subjectOf(record),
    ...(goal.responsible && { expressedBy: { display: goal.responsible } }),
    ...(goal.followUpDate && { target: [{ dueDate: goal.followUpDate }] }),
    ...(goal.parentId && {
      extension: [
        {
          url: systems.pertainsToGoal,
          valueReference: { reference: `Goal/${goalId(planDocumentId, goal.parentId)}` },
        },
      ],
    }),
  }
}

type People = NonNullable<PlanStructureRecord['participants']>

function teamOf(record: PlanStructureRecord, participants: People): CareTeam {
  return {
    resourceType: 'CareTeam',
    id: `${record.planDocumentId}.team`,
    subject: subjectOf(record),
    participant: participants.map(({ name, role, unit, phone }) => ({
      member: { display: name },
      ...(role && { role: [{ text: role }] }),
      ...(unit && { onBehalfOf: { display: unit } }),
      // R4 gives those who take part no telecom of their own.
      ...(phone && { extension: [{ url: 'urn:riv:telecom', valueString: phone }] }),
    })),
  }
}
