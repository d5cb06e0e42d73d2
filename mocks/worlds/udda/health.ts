import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeRehab, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { AlertInformation } from '../../contracts/riv-ta/get-alert-information.ts'
import type { Diagnosis } from '../../contracts/riv-ta/get-diagnosis.ts'
import type { FunctionalStatusAssessment } from '../../contracts/riv-ta/get-functional-status.ts'
import { healthWriterOf } from '../facts/health.ts'
import { rut } from './person.ts'

const region = healthWriterOf(rut.personnummer, regionStorstaden)
const kommun = healthWriterOf(rut.personnummer, sjostadsKommun)
const html = 'Tål <b>inte</b> ägg & <img src=x onerror=alert(1)>'
const at = { unit: ekbacken, written: '2026-11-01T10:00' }

type AlertBody = Partial<AlertInformation['alertInformationBody']>
function alert(id: string, body: AlertBody): AlertInformation {
  const made = region.alert({ ...at, id, type: 'hypersensitivity' })
  return { ...made, alertInformationBody: { ...made.alertInformationBody, ...body } }
}

export const alerts: readonly AlertInformation[] = [
  // Nothing but that there is a warning.
  alert('UU-1', {}),
  alert('UU-2', { hypersensitivity: { otherHypersensitivity: { hypersensitivityAgent: html } } }),
  // Ends before it begins, so that nobody knows whether it does.
  alert('UU-3', {
    hypersensitivity: { otherHypersensitivity: { hypersensitivityAgent: 'Slutar innan den börjar' } },
    validityTimePeriod: { start: '2026-06-01T10:00:00+02:00', end: '2016-06-01T10:00:00+02:00' },
  }),
  alert('UU-4', {
    hypersensitivity: {
      degreeOfSeverity: { code: '7', codeSystem: '1.2.3' },
      degreeOfCertainty: { originalText: 'Kanske' },
      otherHypersensitivity: { hypersensitivityAgentCode: { code: 'X-17' } },
    },
    ascertainedDate: '1900-01-01',
    obsoleteTime: '2100-01-01T00:00:00+01:00',
  }),
  // Days that are none: what they are is not known, and the warning is.
  alert('UU-5', {
    hypersensitivity: { otherHypersensitivity: { hypersensitivityAgent: 'Oläslig dag' } },
    ascertainedDate: 'i våras 26',
    obsoleteTime: 'okänd tid.',
  }),
  alert('UU-6', {
    typeOfAlertInformation: { code: '99' },
    unstructuredAlertInformation: { unstructuredAlertInformationContent: `Ring 08-465 004 10. ${html}` },
  }),
]

type DiagnosisBody = Partial<Diagnosis['diagnosisBody']>
function diagnosis(id: string, body: DiagnosisBody): Diagnosis {
  const made = region.diagnosis({ ...at, id, code: 'R00', name: 'Odd' })
  return { ...made, diagnosisBody: { ...made.diagnosisBody, ...body } }
}

export const diagnoses: readonly Diagnosis[] = [
  diagnosis('UD-1', { diagnosisCode: { displayName: 'Utan kod' }, typeOfDiagnosis: 'Differentialdiagnos' }),
  diagnosis('UD-2', { diagnosisCode: { code: 'Q99.Z', codeSystem: '1.2.3' } }),
  // Of one time only the half can be read.
  diagnosis('UD-3', {
    diagnosisCode: { code: 'R00.0', displayName: 'Oläslig tid' },
    diagnosisTime: 'våren 2019',
  }),
  diagnosis('UD-4', {
    diagnosisCode: { code: 'R01.1', displayName: html },
    relatedDiagnosis: [{ documentId: 'finns-inte' }],
  }),
  diagnosis('UD-5', { diagnosisCode: { displayName: 'Om hundra år' }, diagnosisTime: '2100-01-01' }),
]

type Status = Partial<FunctionalStatusAssessment['functionalStatusAssessmentBody']>
function status(id: string, body: Status): FunctionalStatusAssessment {
  const made = kommun.assessment({ unit: homeRehab, written: at.written, id })
  return { ...made, functionalStatusAssessmentBody: { ...made.functionalStatusAssessmentBody, ...body } }
}

export const functionalStatuses: readonly FunctionalStatusAssessment[] = [
  status('UF-1', { assessmentCategory: 'iadl', comment: html }),
  status('UF-2', { padl: [{ assessment: 'Utan rubrik' }, { typeOfAssessment: { code: 'pad-pad-peh' } }] }),
  status('UF-3', { assessmentCategory: 'fun-fun', disability: { comment: 'Utan namn' } }),
]
