import type { FhirSource } from '../contract.ts'
import type { AnswerReading } from '../reading.ts'
import type { CarePlan as PlanRecord } from '../riv-ta/get-care-plans.ts'
import { isHidden, openBundle } from './bundle.ts'
import { documentsOf } from './documents.ts'
import { type Plan, planStatuses, plansIn } from './plan-schema.ts'
import { pointedTo, withoutPlans } from './pointed-to.ts'
import { nameOf, type Resolve, resolverOf, shownOf } from './references.ts'
import { patientsOf } from './subject.ts'
import { hsaId, systems } from './systems.ts'

/** Plans (R4 CarePlan) with their documents, contained or in the same answer. Never throws. */
export function readPlans(answer: string, source: FhirSource): AnswerReading<PlanRecord> {
  const opened = openBundle(answer, 'CarePlan')
  if (opened.kind !== 'open') return opened
  const { plans, faults } = plansIn(opened, source)
  const resolve = resolverOf(opened.resources)
  const patientOf = patientsOf(opened.resources, source)
  const all = [...opened.faults, ...faults]
  const items = plans.map((plan) => {
    const documents = documentsOf(plan, resolve, patientOf)
    if (!isHidden(plan.resource)) all.push(...documents.faults)
    return planRecord(plan, documents.content, resolve, source)
  })
  const alone = withoutPlans(
    opened.resources,
    ['DocumentReference', 'Media'],
    pointedTo(opened.resources, plans, resolve),
  )
  return { kind: 'read', items, faults: [...all, ...alone] }
}

function planRecord(
  plan: Plan,
  content: PlanRecord['carePlanBody']['content'],
  resolve: Resolve,
  { sourceSystemHSAId }: FhirSource,
): PlanRecord {
  const { id, title, created, author, contributor, category, patientId, resource } = plan
  const [unit, ...participants] = contributor.map((one) => shownOf(one, resource, resolve))
  const writer = shownOf(author, resource, resolve)
  const unitId = unit?.identifier?.value
  const unitName = nameOf(unit, resource, resolve)
  const authorName = nameOf(writer, resource, resolve)
  const status = planStatuses[plan.status]
  const type = category
    .flatMap(({ coding }) => coding)
    .find(({ system }) => system === systems.typeOfCarePlan)
  return {
    carePlanHeader: {
      documentId: id,
      sourceSystemHSAId,
      ...(title && { documentTitle: title }),
      ...(created && { documentTime: created }),
      patientId: { id: patientId, type: systems.personnummer.slice('urn:oid:'.length) },
      accountableHealthcareProfessional: {
        authorTime: created ?? '',
        ...(writer?.identifier?.value && { healthcareProfessionalHSAId: writer.identifier.value }),
        ...(authorName && { healthcareProfessionalName: authorName }),
        ...(unitId && {
          healthcareProfessionalOrgUnit: { orgUnitHSAId: unitId, ...(unitName && { orgUnitName: unitName }) },
          healthcareProfessionalCareUnitHSAId: unitId,
        }),
      },
      approvedForPatient: !resource.labelled,
      ...(resource.gone && { nullified: true }),
    },
    carePlanBody: {
      content,
      participatingCareUnitHSAId: participants.flatMap((one) =>
        one?.identifier?.value ? hsaId(one.identifier.value) : [],
      ),
      ...(type?.code && { typeOfCarePlanEnum: type.code }),
    },
    ...(status && { status }),
  }
}
