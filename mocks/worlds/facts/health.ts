import type { Producer } from '../../catalogue/producer.ts'
import type { AlertInformation } from '../../contracts/riv-ta/get-alert-information.ts'
import type { Diagnosis } from '../../contracts/riv-ta/get-diagnosis.ts'
import type { FunctionalStatusAssessment } from '../../contracts/riv-ta/get-functional-status.ts'
import { at, header, type HeaderFacts, type Staff } from './common.ts'

/** Facts of a record about health. Times are Swedish local, `2026-11-24T10:20`. */
type Facts = Omit<HeaderFacts, 'of' | 'system'> & { written: string; signed?: { by: Staff; at: string } }

export type AlertFacts = Facts & {
  type: keyof typeof typesOfAlert
  /** The day it was found, and the times from and to which it applies. */
  ascertained?: string
  from?: string
  to?: string
  obsolete?: { at: string; why?: string }
  comment?: string
} & Pick<
    Partial<AlertInformation['alertInformationBody']>,
    | 'hypersensitivity'
    | 'treatment'
    | 'communicableDisease'
    | 'seriousDisease'
    | 'unstructuredAlertInformation'
  > & { restriction?: string }

const typesOfAlert = {
  hypersensitivity: 'Överkänslighet',
  disease: 'Allvarlig sjukdom',
  treatment: 'Behandling',
  infection: 'Smitta',
  restriction: 'Vårdbegränsning',
  unstructured: 'Ej strukturerad uppmärksamhetsinformation',
} as const

const severities = { low: 'Besvärande', harmful: 'Skadlig', life: 'Livshotande' } as const
const certainties = { suspected: 'Misstänkt', likely: 'Trolig', certain: 'Konstaterad' } as const

/** How severe and how sure, by the words of the national lists. */
export const degrees = (severity: keyof typeof severities, certainty: keyof typeof certainties) => ({
  degreeOfSeverity: { codeSystem: '1.2.752.129.2.2.3.3', displayName: severities[severity] },
  degreeOfCertainty: { codeSystem: '1.2.752.129.2.2.3.11', displayName: certainties[certainty] },
})

/** A substance or a group of substances, by ATC. */
export const atc = (code: string, displayName: string) => ({
  code,
  codeSystem: '1.2.752.129.2.2.3.1.1',
  codeSystemName: 'ATC',
  displayName,
})

export type DiagnosisFacts = Facts & {
  /** Of ICD-10-SE. */
  code: string
  name: string
  type?: 'Huvuddiagnos' | 'Bidiagnos'
  chronic?: boolean
  /** When it was set, to the minute. */
  set?: string
  related?: readonly string[]
}

export type AssessmentFacts = Facts & {
  title?: string
  /** What is assessed, and how it is. */
  abilities?: readonly (readonly [type: string, assessment: string])[]
  disability?: { name: string; comment?: string }
  comment?: string
}

/** The builders of records about the health of one person (personnummer) in one producer's system. */
export function healthWriterOf(
  of: string,
  { sourceSystemHSAId: system }: Pick<Producer, 'sourceSystemHSAId'>,
) {
  const headerOf = ({ signed, ...facts }: Facts) => ({
    ...header({ of, system, ...facts }),
    ...(signed && {
      legalAuthenticator: {
        signatureTime: at(signed.at),
        legalAuthenticatorHSAId: signed.by.hsaId,
        legalAuthenticatorName: signed.by.name,
      },
    }),
  })
  return {
    alert: (facts: AlertFacts): AlertInformation => {
      const { type, ascertained, from, to, obsolete, comment, restriction } = facts
      const { hypersensitivity, treatment, communicableDisease, seriousDisease } = facts
      const { unstructuredAlertInformation } = facts
      return {
        alertInformationHeader: headerOf(facts),
        alertInformationBody: {
          typeOfAlertInformation: { codeSystem: '1.2.752.129.2.2.2.1', displayName: typesOfAlert[type] },
          ...(ascertained && { ascertainedDate: ascertained }),
          validityTimePeriod: { start: at(from ?? facts.written), ...(to && { end: at(to) }) },
          ...(comment && { alertInformationComment: comment }),
          ...(obsolete && {
            obsoleteTime: at(obsolete.at),
            ...(obsolete.why && { obsoleteComment: obsolete.why }),
          }),
          ...(hypersensitivity && { hypersensitivity }),
          ...(seriousDisease && { seriousDisease }),
          ...(treatment && { treatment }),
          ...(communicableDisease && { communicableDisease }),
          ...(restriction && { restrictionOfCare: { restrictionOfCareComment: restriction } }),
          ...(unstructuredAlertInformation && { unstructuredAlertInformation }),
          relatedAlertInformation: [],
        },
      }
    },
    diagnosis: (facts: DiagnosisFacts): Diagnosis => {
      const { code, name, type = 'Huvuddiagnos', chronic, set, related = [] } = facts
      return {
        diagnosisHeader: headerOf(facts),
        diagnosisBody: {
          typeOfDiagnosis: type,
          ...(chronic !== undefined && { chronicDiagnosis: chronic }),
          ...(set && { diagnosisTime: at(set) }),
          diagnosisCode: {
            code,
            codeSystem: '1.2.752.116.1.1.1',
            codeSystemName: 'ICD-10-SE',
            displayName: name,
          },
          relatedDiagnosis: related.map((documentId) => ({ documentId })),
        },
      }
    },
    assessment: (facts: AssessmentFacts): FunctionalStatusAssessment => {
      const { title, abilities = [], disability, comment, written } = facts
      return {
        functionalStatusAssessmentHeader: {
          ...headerOf(facts),
          ...(title && { documentTitle: title }),
          documentTime: at(written),
        },
        functionalStatusAssessmentBody: {
          assessmentCategory: disability ? 'fun-fun' : 'pad-pad',
          ...(comment && { comment }),
          padl: abilities.map(([type, assessment]) => ({
            typeOfAssessment: { originalText: type },
            assessment,
          })),
          ...(disability && {
            disability: {
              disabilityAssessment: { originalText: disability.name },
              ...(disability.comment && { comment: disability.comment }),
            },
          }),
        },
      }
    },
  }
}
