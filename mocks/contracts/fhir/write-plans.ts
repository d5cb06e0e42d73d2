import type { CarePlan, DocumentReference } from 'fhir/r4'
import type { CarePlan as PlanRecord } from '../riv-ta/get-care-plans.ts'
import { systems } from './systems.ts'
import { bundle, hsa, noPatient } from './write-bundle.ts'

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
