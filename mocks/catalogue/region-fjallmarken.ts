import { weekDayNames } from '#platform/answer/contract.ts'
import type { CareGiver, Producer, Unit } from './producer.ts'

const fjallmarken: CareGiver = {
  hsaId: 'TSTDEF2329990057-REG',
  name: 'Region Fjällmarken',
  principal: 'region',
}

const workdays = weekDayNames.slice(0, 5)

export const medicalClinic: Unit = {
  hsaId: 'TSTDEF2329990057-MEDICIN',
  name: 'Fjällmarkens sjukhus, medicinmottagningen',
  address: 'Lasarettsgatan 8, Fjällby',
  phone: '0980-319 210',
  phoneHours: [{ days: workdays, start: '08:00', end: '15:00' }],
  careGiver: fjallmarken,
  legalDomain: 'HSL',
}
export const healthCentre: Unit = {
  hsaId: 'TSTDEF2329990057-HC',
  name: 'Hälsocentralen Forsen',
  address: 'Forsgatan 2, Fjällby',
  phone: '0980-319 220',
  phoneHours: [{ days: workdays, start: '08:00', end: '16:00' }],
  careGiver: fjallmarken,
  legalDomain: 'HSL',
}

export const formerFeeOffice: Unit = {
  hsaId: 'TSTDEF2329990057-AVGIFTER',
  name: 'Patientavgifter Fjällmarken',
  address: 'Lasarettsgatan 8, Fjällby',
  phone: '0980-319 230',
  phoneHours: [{ days: workdays, start: '08:30', end: '11:30' }],
  careGiver: fjallmarken,
  legalDomain: 'HSL',
}

/** Another region, far from the first, for someone who has moved. Much of what it tells comes in FHIR. */
export const regionFjallmarken = {
  id: 'region-fjallmarken',
  logicalAddress: 'TSTDEF2329990057-JOURNAL',
  sourceSystemHSAId: 'TSTDEF2329990057-SYS1',
  name: 'Region Fjällmarken',
  principal: 'region',
  careGivers: [fjallmarken],
  units: [medicalClinic, healthCentre, formerFeeOffice],
  contracts: [
    'GetSubjectOfCareSchedule',
    'GetCareContacts',
    'GetCarePlans',
    'GetRequestActivities',
    'GetCareManagers',
    'GetMedicationHistory',
    'GetVaccinationHistory',
    'GetAlertInformation',
    'GetDiagnosis',
    'GetLaboratoryOrderOutcome',
    'GetCareDocumentation',
    'PlanStructures',
    'DispensedMedications',
    'PatientFees',
  ],
  fhir: [
    'GetCarePlans',
    'PlanStructures',
    'GetCareManagers',
    'GetMedicationHistory',
    'GetVaccinationHistory',
    'GetAlertInformation',
    'GetDiagnosis',
    'GetLaboratoryOrderOutcome',
    'GetCareDocumentation',
  ],
  replies: { untilHours: 24, undo: false },
  latency: 150,
} as const satisfies Producer
