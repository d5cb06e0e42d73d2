import type { Bundle, CarePlan, CarePlanActivity, CareTeam, DocumentReference, Goal } from 'fhir/r4'
import type { Bundle as BundleR5, CareTeam as CareTeamR5 } from 'fhir/r5'
import type { CarePlan as PlanRecord } from '../riv-ta/get-care-plans.ts'
import type { CareManager } from '../riv-ta/get-care-managers.ts'
import type { PlanStructureRecord } from '../own/json-contracts.ts'
import { systems } from './systems.ts'

const hsa = (value: string, display?: string) => ({
  identifier: { system: systems.hsaId, value },
  ...(display && { display }),
})
const noPatient = { security: [{ system: systems.security, code: 'NOPAT' }] }

/** Plans as a Bundle of FHIR R4 CarePlan, each with its documents as contained DocumentReference. */
export function writePlans(records: readonly PlanRecord[]): string {
  return bundle(records.map((record) => ({ resource: planOf(record) })))
}

function planOf({ carePlanHeader: header, carePlanBody: body }: PlanRecord): CarePlan {
  const professional = header.accountableHealthcareProfessional
  const unit = professional.healthcareProfessionalOrgUnit
  const documents = body.content.map((one, index) => documentOf(one, `d${index + 1}`))
  return {
    resourceType: 'CarePlan',
    id: header.documentId,
    ...(!header.approvedForPatient && { meta: noPatient }),
    status: header.nullified ? 'entered-in-error' : 'active',
    intent: 'plan',
    ...(header.documentTitle && { title: header.documentTitle }),
    ...(body.typeOfCarePlanEnum && {
      category: [{ coding: [{ system: systems.typeOfCarePlan, code: body.typeOfCarePlanEnum }] }],
    }),
    subject: { identifier: { system: systems.personnummer, value: header.patientId.id } },
    created: header.documentTime ?? professional.authorTime,
    author: hsa(professional.healthcareProfessionalHSAId ?? '', professional.healthcareProfessionalName),
    contributor: [
      hsa(professional.healthcareProfessionalCareUnitHSAId ?? '', unit?.orgUnitName),
      ...body.participatingCareUnitHSAId.map(({ root, extension }) => hsa(extension ?? root)),
    ],
    ...(documents.length > 0 && {
      contained: documents,
      supportingInfo: documents.map(({ id }) => ({ reference: `#${id}` })),
    }),
  }
}

function documentOf(
  { mediaType, value, reference }: PlanRecord['carePlanBody']['content'][number],
  id: string,
) {
  const attachment = {
    contentType: mediaType,
    ...(value !== undefined ? { data: value } : { url: reference ?? '' }),
  }
  return {
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    content: [{ attachment }],
  } satisfies DocumentReference
}

const planStatus = { active: 'active', ended: 'completed', coming: 'draft' } as const
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
  const { id, title, status, responsible, scheduledPeriod, bookingId } = activity
  const known = activityStatuses.find((one) => one === status)
  return {
    id,
    ...(bookingId && { reference: { identifier: { value: bookingId } } }),
    detail: {
      status: known ?? 'unknown',
      description: title,
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

/** Fasta kontakter as a Bundle of FHIR R5 CareTeam, one for each, as the national profile has them. */
export function writeCareTeams(records: readonly CareManager[]): string {
  return bundle(records.map((record) => ({ resource: careTeamOf(record) })))
}

function careTeamOf(record: CareManager): CareTeamR5 {
  const {
    careManagerHeader: header,
    code,
    practitioner,
    period,
    externalNotes,
    managingCareUnit,
    contact,
  } = record
  const [way] = contact
  return {
    resourceType: 'CareTeam',
    id: [practitioner.hsaId.extension, code.code ?? 'utan-kod', period.start].join('-'),
    status: 'active',
    subject: {
      identifier: {
        system: systems.personnummer,
        value: header.accessControlHeader.patientId.extension ?? '',
      },
    },
    period,
    participant: [
      {
        role: {
          ...(code.code && {
            coding: [{ system: `urn:oid:${code.codeSystem}`, code: code.code, display: code.displayName }],
          }),
          ...(code.originalText && { text: code.originalText }),
        },
        member: hsa(practitioner.hsaId.extension ?? '', practitioner.name),
      },
    ],
    managingOrganization: [
      hsa(record.managingCareGiver.hsaId.extension ?? '', record.managingCareGiver.name),
      ...(managingCareUnit ? [hsa(managingCareUnit.hsaId.extension ?? '', managingCareUnit.name)] : []),
    ],
    ...(way && {
      telecom: way.telecom.map(({ system, value }) => ({
        system: system?.code === 'email' ? ('email' as const) : ('phone' as const),
        value,
      })),
    }),
    ...(externalNotes && { note: [{ text: externalNotes }] }),
  }
}

type Entries = Bundle['entry'] | BundleR5['entry']

function bundle(entry: NonNullable<Entries>): string {
  return JSON.stringify({ resourceType: 'Bundle', type: 'searchset', total: entry.length, entry }, null, 2)
}

/** What a FHIR server answers when it cannot. */
export function writeOutcome(code: string, diagnostics: string): string {
  return JSON.stringify(
    { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] },
    null,
    2,
  )
}
