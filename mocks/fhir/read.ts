import * as v from 'valibot'
import type { CarePlan as PlanRecord } from '../contracts/get-care-plans.ts'
import type { CareManager } from '../contracts/get-care-managers.ts'
import type { AnswerFault, AnswerReading } from '../platform/answer-reading.ts'
import type { PlanStructureRecord } from '../platform/json-contracts.ts'
import { systems } from './systems.ts'

/*
 * Reads what is wanted of FHIR, R4 for plans and R5 for the CareTeam of a fast kontakt, into the records that the other
 * sources give. What a resource holds besides is left alone. A resource that breaks what is wanted is named, the others
 * live. Nothing here throws.
 */
const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const date = v.pipe(v.string(), v.isoDate())
const instant = v.pipe(v.string(), v.isoTimestamp())
const identifier = v.object({ system: v.optional(text), value: v.optional(text) })
const reference = v.object({
  reference: v.optional(text),
  display: v.optional(text),
  identifier: v.optional(identifier),
})
const subject = v.object({ identifier: v.object({ value: text }) })
const concept = v.object({
  coding: v.optional(
    v.array(v.object({ system: v.optional(text), code: v.optional(text), display: v.optional(text) })),
    [],
  ),
  text: v.optional(text),
})
const period = v.object({ start: date, end: v.optional(date) })
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

const careTeamSchema = v.object({
  id: text,
  subject,
  period,
  participant: v.pipe(v.array(v.object({ role: concept, member: reference })), v.minLength(1)),
  managingOrganization: v.pipe(v.array(reference), v.minLength(1)),
  telecom: v.optional(v.array(v.object({ system: v.optional(text), value: text })), []),
  note: v.optional(v.array(v.object({ text })), []),
})

/** The system that a FHIR source answers for, since its resources need not name it. */
export type FhirSource = { sourceSystemHSAId: string }

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

/** Fasta kontakter (R5 CareTeam, one for each). */
export function readCareTeams(answer: string, source: FhirSource): AnswerReading<CareManager> {
  return readResources(answer, 'CareTeam', careTeamSchema, (team) => careManagerRecord(team, source))
}

type Found = { resource: unknown; path: string }

function readResources<Schema extends v.GenericSchema, Item>(
  answer: string,
  resourceType: string,
  schema: Schema,
  itemOf: (resource: v.InferOutput<Schema>) => Item,
): AnswerReading<Item> {
  const body = parsed(answer)
  if (body === undefined) return { kind: 'unreadable', fault: { path: '', reason: 'not-json' } }
  const outcome = v.safeParse(
    v.object({
      resourceType: v.literal('OperationOutcome'),
      issue: v.pipe(v.array(v.object({ code: text })), v.minLength(1)),
    }),
    body,
  )
  if (outcome.success) return { kind: 'fault', code: outcome.output.issue[0]?.code ?? 'exception' }
  const isBundle = v.safeParse(v.object({ resourceType: v.literal('Bundle') }), body)
  if (!isBundle.success) return { kind: 'unreadable', fault: { path: 'resourceType', reason: 'missing' } }
  const items: Item[] = []
  const faults: AnswerFault[] = []
  for (const found of resourcesIn(body, resourceType)) {
    const resource = v.safeParse(schema, found.resource)
    if (resource.success) items.push(itemOf(resource.output))
    else faults.push(faultOf(found.path, resource.issues[0]))
  }
  return { kind: 'read', items, faults }
}

function resourcesIn(body: unknown, resourceType: string): Found[] {
  const bundle = v.safeParse(v.object({ entry: v.array(v.object({ resource: v.unknown() })) }), body)
  if (!bundle.success) return []
  const isOfType = v.object({ resourceType: v.literal(resourceType) })
  return bundle.output.entry.flatMap(({ resource }, index) =>
    v.is(isOfType, resource) ? { resource, path: `entry[${index + 1}]/resource` } : [],
  )
}

function keyed<Schema extends v.GenericSchema<unknown, { id: string }>>(
  schema: Schema,
  resource: unknown,
): [string, v.InferOutput<Schema>][] {
  const read = v.safeParse(schema, resource)
  return read.success ? [[read.output.id, read.output]] : []
}

function faultsOf(schema: v.GenericSchema, { resource, path }: Found): AnswerFault[] {
  const read = v.safeParse(schema, resource)
  return read.success ? [] : [faultOf(path, read.issues[0])]
}

function faultOf(at: string, issue: v.BaseIssue<unknown>): AnswerFault {
  const path = v.getDotPath(issue)?.replaceAll('.', '/')
  return {
    path: path ? `${at}/${path}` : at,
    reason: issue.input === undefined ? 'missing' : 'bad-value',
  }
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer) ?? undefined
  } catch {
    return undefined
  }
}

const hsaOid = systems.hsaId.slice('urn:oid:'.length)
const hsaId = (value: string) => ({ root: hsaOid, extension: value })
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

function careManagerRecord(
  team: v.InferOutput<typeof careTeamSchema>,
  { sourceSystemHSAId }: FhirSource,
): CareManager {
  const [first] = team.participant
  const [giver, unit] = team.managingOrganization
  const coding = first?.role.coding.find(({ code }) => code)
  const giverId = giver?.identifier?.value ?? ''
  const unitId = unit?.identifier?.value
  const note = team.note.map((one) => one.text).join('\n')
  return {
    careManagerHeader: {
      accessControlHeader: {
        accountableHealthcareProviderId: hsaId(giverId),
        ...(unitId && { accountableCareUnitId: hsaId(unitId) }),
        patientId: {
          root: systems.personnummer.slice('urn:oid:'.length),
          extension: team.subject.identifier.value,
        },
        blockComparisonTime: `${team.period.start}T00:00:00Z`,
      },
      sourceSystemId: hsaId(sourceSystemHSAId),
    },
    code: {
      ...(coding?.code && { code: coding.code }),
      ...(coding?.system && { codeSystem: coding.system.replace('urn:oid:', '') }),
      ...(coding?.display && { displayName: coding.display }),
      ...(first?.role.text && { originalText: first.role.text }),
    },
    practitioner: {
      hsaId: hsaId(first?.member.identifier?.value ?? ''),
      ...(first?.member.display && { name: first.member.display }),
    },
    period: { start: team.period.start, ...(team.period.end && { end: team.period.end }) },
    ...(note && { externalNotes: note }),
    managingCareGiver: { hsaId: hsaId(giverId), ...(giver?.display && { name: giver.display }), contact: [] },
    ...(unitId && {
      managingCareUnit: { hsaId: hsaId(unitId), ...(unit?.display && { name: unit.display }), contact: [] },
    }),
    contact: [
      {
        telecom: team.telecom.map(({ system, value }) => ({
          system: { code: system ?? 'other' },
          value,
          period: [],
        })),
      },
    ],
  }
}
