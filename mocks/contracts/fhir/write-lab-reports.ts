import type { DiagnosticReport, FhirResource, ServiceRequest } from 'fhir/r4'
import type { LaboratoryOrderOutcome } from '../riv-ta/get-laboratory-order-outcome.ts'
import { identifierOf } from './codes.ts'
import { bundle, noPatient } from './write-bundle.ts'
import { observationOf } from './write-observations.ts'
import { doerOf, patientOf } from './write-people.ts'
import { signedBy } from './write-signatures.ts'

/** Replies of laboratories as a Bundle of FHIR R4: DiagnosticReport, each with its order contained, and Observations. */
export function writeLabReports(records: readonly LaboratoryOrderOutcome[]): string {
  return bundle(
    records.flatMap((record) => {
      const id = idOf(record)
      const { signature } = record.header
      const { extension, root } = signature?.id ?? {}
      return [
        { resource: reportOf(record, id) },
        ...analysesIn(record).map((one, index) => ({
          resource: observationOf(one, `${id}-${index + 1}`, patientIn(record)),
        })),
        ...(signature
          ? [
              signedBy(`DiagnosticReport/${id}`, {
                id: extension ?? root,
                name: signature.name,
                at: signature.timestamp ?? '',
              }),
            ]
          : []),
      ]
    }),
  )
}

const idOf = ({ header }: LaboratoryOrderOutcome) => header.record.id.extension ?? header.record.id.root
const patientIn = ({ header }: LaboratoryOrderOutcome) =>
  header.accessControlHeader.patientId?.extension ?? ''
const analysesIn = ({ body }: LaboratoryOrderOutcome) =>
  body.groupOfAnalyses.flatMap(({ analysis }) => analysis)

function reportOf(record: LaboratoryOrderOutcome, id: string): DiagnosticReport {
  const { header, body } = record
  const { accountableCareUnit, accountableCareGiver, approvedForPatient } = header.accessControlHeader
  const { author } = header
  const [group] = body.groupOfAnalyses
  const unit = accountableCareUnit?.extension
  const giver = accountableCareGiver?.extension
  const performer = doerOf({
    ...(author?.id?.extension && { healthcareProfessionalHSAId: author.id.extension }),
    ...(author?.name && { healthcareProfessionalName: author.name }),
    ...(author?.byRole && { healthcareProfessionalRoleCode: author.byRole }),
    ...(unit && { healthcareProfessionalOrgUnit: { orgUnitHSAId: unit } }),
    ...(giver && { healthcareProfessionalCareGiverHSAId: giver }),
  })
  return {
    resourceType: 'DiagnosticReport',
    id,
    ...(!approvedForPatient && { meta: noPatient }),
    contained: [...performer.contained, ...orderOf(record)],
    ...(body.identifier && { identifier: [identifierOf(body.identifier)] }),
    ...(body.referral && { basedOn: [{ reference: '#order' }] }),
    status: (body.type?.code ?? 'unknown') as DiagnosticReport['status'],
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'LAB' }] }],
    code: { ...(group?.name && { text: group.name }) },
    subject: patientOf(patientIn(record)),
    ...(header.accessControlHeader.blockComparisonTime && {
      effectiveDateTime: header.accessControlHeader.blockComparisonTime,
    }),
    ...(header.record.timestamp && { issued: header.record.timestamp }),
    performer: [performer.reference],
    result: analysesIn(record).map((_, index) => ({ reference: `Observation/${id}-${index + 1}` })),
    ...(body.text && { conclusion: body.text }),
  }
}

/** The order that is answered, with the unit that the reply goes to. */
function orderOf(record: LaboratoryOrderOutcome): FhirResource[] {
  const { referral, recipientUnit } = record.body
  if (!referral) return []
  const unit = referral.requester?.orgUnit ?? recipientUnit
  const requester = unit && {
    healthcareProfessionalOrgUnit: {
      ...(unit.id?.extension && { orgUnitHSAId: unit.id.extension }),
      ...(unit.name && { orgUnitName: unit.name }),
    },
  }
  const by = requester && doerOf(requester, 'requester')
  const order: ServiceRequest = {
    resourceType: 'ServiceRequest',
    id: 'order',
    status: 'completed',
    intent: 'order',
    ...(referral.identifier && { identifier: [identifierOf(referral.identifier)] }),
    subject: patientOf(patientIn(record)),
    ...(referral.timestamp && { authoredOn: referral.timestamp }),
    ...(referral.question && { reasonCode: [{ text: referral.question }] }),
    ...(by && { requester: by.reference }),
  }
  return [order, ...(by?.contained ?? [])]
}
