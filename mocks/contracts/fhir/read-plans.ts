import type { FhirSource } from '../contract.ts'
import type { AnswerReading } from '../reading.ts'
import type { CarePlan as PlanRecord } from '../riv-ta/get-care-plans.ts'
import { hsaId, readResources } from './bundle.ts'
import { isForPatient, isInError, type Plan, planSchema } from './plan-schema.ts'
import { systems } from './systems.ts'

/** Plans (R4 CarePlan) with their contained documents. */
export function readPlans(answer: string, source: FhirSource): AnswerReading<PlanRecord> {
  return readResources(answer, 'CarePlan', planSchema, (plan) => planRecord(plan, source))
}

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
