import type { Assessment, Diagnosis, HealthAnswer, HealthItem } from '../../app/halsa/contract.ts'
import type { PatientSummaryHeader } from '../contracts/riv-ta/datatypes.ts'
import type { Diagnosis as DiagnosisRecord } from '../contracts/riv-ta/get-diagnosis.ts'
import type { FunctionalStatusAssessment } from '../contracts/riv-ta/get-functional-status.ts'
import { isPartlyRead } from '../contracts/reading.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { mergeStatuses } from '../platform/processing-status.ts'
import { alertPartsOf } from './alert-parts.ts'
import { codedOf, originOf, professionalOf } from './fields.ts'
import { itemId, sourceOf } from './source.ts'

/** `GET /api/halsa`: from GetAlertInformation, GetDiagnosis and GetFunctionalStatus, in that order. */
export async function halsa(question: Question): Promise<HealthAnswer> {
  const [alerts, diagnoses, assessments] = await Promise.all([
    gather('GetAlertInformation', question),
    gather('GetDiagnosis', question),
    gather('GetFunctionalStatus', question),
  ])
  const items: HealthItem[] = [
    ...alerts.items.map((record): HealthItem => ({
      ...commonOf(record, 'alert', record.item.alertInformationHeader),
      kind: 'alert',
      ...alertPartsOf(record),
    })),
    ...diagnoses.items.map(diagnosisOf),
    ...assessments.items.map(assessmentOf),
  ]
  return {
    ...answerOf(items, alerts, diagnoses, assessments),
    alertsFrom: mergeStatuses(alerts.statuses),
  }
}

function commonOf(
  { producer, item }: FromProducer<object>,
  kind: HealthItem['kind'],
  header: PatientSummaryHeader,
) {
  const { documentTitle, documentTime, legalAuthenticator, accountableHealthcareProfessional } = header
  // A source that answers in FHIR may tell none.
  const writtenAt = documentTime ?? accountableHealthcareProfessional.authorTime
  const responsible = professionalOf(header)
  const { signatureTime: at, legalAuthenticatorName: name } = legalAuthenticator ?? {}
  return {
    id: itemId(producer, kind, header.documentId, header.sourceSystemHSAId),
    ...(documentTitle && { title: documentTitle }),
    ...(writtenAt && { writtenAt }),
    ...(responsible && {
      responsible: { name: responsible.name, ...(responsible.title && { title: responsible.title }) },
    }),
    ...(legalAuthenticator && { signed: { ...(at && { at }), ...(name && { name }) } }),
    ...(isPartlyRead(item) && { partly: true }),
    source: sourceOf(producer, originOf(header)),
  }
}

function diagnosisOf(record: FromProducer<DiagnosisRecord>): Diagnosis {
  const { diagnosisHeader: header, diagnosisBody: body } = record.item
  const { typeOfDiagnosis, chronicDiagnosis, diagnosisTime, diagnosisCode, relatedDiagnosis } = body
  const code = codedOf(diagnosisCode)
  return {
    ...commonOf(record, 'diagnosis', header),
    kind: 'diagnosis',
    ...(code && { code }),
    ...(typeOfDiagnosis && { type: typeOfDiagnosis }),
    ...(chronicDiagnosis !== undefined && { chronic: chronicDiagnosis }),
    ...(diagnosisTime && { setAt: diagnosisTime }),
    related: relatedDiagnosis.flatMap(({ documentId }) =>
      documentId ? [itemId(record.producer, 'diagnosis', documentId, header.sourceSystemHSAId)] : [],
    ),
  }
}

function assessmentOf(record: FromProducer<FunctionalStatusAssessment>): Assessment {
  const { functionalStatusAssessmentHeader: header, functionalStatusAssessmentBody: body } = record.item
  const { assessmentCategory, comment, padl, disability } = body
  const disabled = codedOf(disability?.disabilityAssessment)
  return {
    ...commonOf(record, 'functional-status', header),
    kind: 'functional-status',
    ...(assessmentCategory && { category: assessmentCategory }),
    ...(comment && { comment }),
    abilities: padl.map(({ typeOfAssessment, assessment }) => {
      const type = codedOf(typeOfAssessment)
      return { ...(type && { type }), ...(assessment && { assessment }) }
    }),
    ...(disability && {
      disability: {
        ...(disabled && { assessment: disabled }),
        ...(disability.comment && { comment: disability.comment }),
      },
    }),
  }
}
