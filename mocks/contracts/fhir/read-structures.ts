import type { FhirSource } from '../contract.ts'
import type { PlanStructureRecord } from '../own/plan-structures.ts'
import type { AnswerFault, AnswerReading } from '../reading.ts'
import { containedIn, isHidden, openBundle } from './bundle.ts'
import { type Plan, planStatuses, plansIn } from './plan-schema.ts'
import { pointedTo, withoutPlans } from './pointed-to.ts'
import { activitiesOf } from './read-activities.ts'
import { goalsOf } from './read-goals.ts'
import { participantsOf } from './read-participants.ts'
import { nameOf, type Resolve, resolverOf, shownOf, typeOf } from './references.ts'
import { type PatientOf, patientsOf } from './subject.ts'

/** The parts of plans: R4 CarePlan with the Goal and the CareTeam it points to in the same answer. Never throws. */
export function readStructures(answer: string, source: FhirSource): AnswerReading<PlanStructureRecord> {
  const opened = openBundle(answer, 'CarePlan')
  if (opened.kind !== 'open') return opened
  const { plans, faults } = plansIn(opened, source)
  const { resources } = opened
  const resolve = resolverOf(resources)
  const patientOf = patientsOf(resources, source)
  const read = plans.map((plan) => structureRecord(plan, { resolve, patientOf }, source))
  // What several plans point to is named once.
  const parts = new Map(read.flatMap((one) => one.faults).map((fault) => [fault.path, fault]))
  const contained = plans.flatMap(({ resource }) => containedIn(resource).resources)
  return {
    kind: 'read',
    items: read.map(({ record }) => record),
    faults: [
      ...opened.faults,
      ...faults,
      ...parts.values(),
      ...withoutPlans(
        [...resources, ...contained],
        ['Goal', 'CareTeam'],
        pointedTo(opened.resources, plans, resolve),
      ),
    ],
  }
}

type Ways = { resolve: Resolve; patientOf: PatientOf }

function structureRecord(
  plan: Plan,
  { resolve, patientOf }: Ways,
  { sourceSystemHSAId }: FhirSource,
): { record: PlanStructureRecord; faults: AnswerFault[] } {
  const { id, title, description, created, contributor, author, partOf, note, resource } = plan
  const status = planStatuses[plan.status]
  const { goals, faults: ofGoals } = goalsOf(plan, resolve, patientOf)
  const { activities, faults: ofActivities } = activitiesOf(plan, resolve, patientOf)
  const { participants, faults: ofPeople } = participantsOf(plan, resolve, patientOf)
  const authorName = nameOf(author, resource, resolve)
  // What somebody else has noted is not in the person's own words.
  const isOwn = ({ authorString, authorReference }: Plan['note'][number]) =>
    !authorString &&
    (!authorReference || typeOf(authorReference, resolve(authorReference, resource)) === 'Patient')
  const noted = note.filter((one) => !isOwn(one)).map((one) => one.text)
  const purpose = [description, ...noted].filter(Boolean).join('\n')
  const [parent] = partOf
  const record: PlanStructureRecord = {
    header: {
      documentId: id,
      sourceSystemHSAId,
      patientId: plan.patientId,
      careUnitHSAId: shownOf(contributor[0], resource, resolve)?.identifier?.value ?? sourceSystemHSAId,
      ...(created && { authorTime: created }),
      recordedBy: 'manual',
      approvedForPatient: !resource.labelled,
      nullified: resource.gone,
    },
    planDocumentId: id,
    title: title ?? id,
    ...(purpose && { purpose }),
    ...(authorName && { mainResponsible: { name: authorName } }),
    goals,
    activities,
    participants,
    wishes: note.filter(isOwn).map((one) => one.text),
    ...(parent?.identifier?.system?.startsWith('urn:hsa:') &&
      parent.identifier.value && {
        partOf: {
          sourceSystemHSAId: parent.identifier.system.slice('urn:hsa:'.length),
          documentId: parent.identifier.value,
        },
      }),
    ...(status && { status }),
  }
  return { record, faults: isHidden(resource) ? [] : [...ofGoals, ...ofActivities, ...ofPeople] }
}
