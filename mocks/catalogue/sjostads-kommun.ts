import { weekDayNames } from '#platform/answer/contract.ts'
import type { CareGiver, Producer, Unit } from './producer.ts'

/** One kommun, two omsorgsgivare: the nämnd that decides, and the one whose units do the work. */
const authority: CareGiver = {
  hsaId: 'TSTDEF2129990024-MYN',
  name: 'Sjöstads kommun, socialnämnden',
  principal: 'kommun',
  decides: true,
}
const provider: CareGiver = {
  hsaId: 'TSTDEF2129990024-UTF',
  name: 'Sjöstads kommun, omsorgsnämnden',
  principal: 'kommun',
}
/** Vårdgivare under HSL: hemsjukvård and rehabilitation at home, and the nämnd of schools with its elevhälsa. */
export const nursing: CareGiver = {
  hsaId: 'TSTDEF2129990024-VG',
  name: 'Sjöstads kommun, hälso- och sjukvård',
  principal: 'kommun',
}
const schools: CareGiver = {
  hsaId: 'TSTDEF2129990024-SKOLA',
  name: 'Sjöstads kommun, utbildningsnämnden',
  principal: 'kommun',
}

export const assessment: Unit = {
  hsaId: 'TSTDEF2129990024-BISTAND',
  name: 'Biståndsenheten',
  address: 'Rådhustorget 1, Sjöstad',
  phone: '031-390 06 10',
  phoneHours: [{ days: weekDayNames.slice(0, 5), start: '08:30', end: '11:30' }],
  visitHours: [{ days: weekDayNames.slice(0, 5), start: '08:00', end: '16:30' }],
  careGiver: authority,
  legalDomain: 'SoL',
}
export const feeOffice: Unit = {
  hsaId: 'TSTDEF2129990024-AVGIFT',
  name: 'Avgiftshandläggarna',
  address: 'Rådhustorget 1, Sjöstad',
  phone: '031-390 06 68',
  phoneHours: [{ days: weekDayNames.slice(0, 5), start: '09:00', end: '11:00' }],
  careGiver: authority,
  legalDomain: 'SoL',
}
export const homeCare: Unit = {
  hsaId: 'TSTDEF2129990024-HTJNORR',
  name: 'Hemtjänst Norr',
  address: 'Norra vägen 22, Sjöstad',
  phone: '031-390 06 20',
  phoneHours: [{ days: weekDayNames, start: '07:00', end: '22:00' }],
  links: { message: 'https://sjostad.example/hemtjanst/skriv' },
  messages: { readBy: 'Undersköterskorna och samordnaren', within: 2 },
  careGiver: provider,
  legalDomain: 'SoL',
}
export const homeNursing: Unit = {
  hsaId: 'TSTDEF2129990024-HSV',
  name: 'Hemsjukvården Sjöstad',
  address: 'Norra vägen 24, Sjöstad',
  phone: '031-390 06 30',
  phoneHours: [{ days: weekDayNames, start: '00:00', end: '24:00' }],
  messages: { readBy: 'Sjuksköterskorna', within: 1 },
  careGiver: nursing,
  legalDomain: 'HSL',
}
export const homeRehab: Unit = {
  hsaId: 'TSTDEF2129990024-HEMREHAB',
  name: 'Hemrehabiliteringen Sjöstad',
  address: 'Norra vägen 24, Sjöstad',
  phone: '031-390 06 44',
  phoneHours: [{ days: weekDayNames.slice(0, 5), start: '08:00', end: '09:30' }],
  careGiver: nursing,
  legalDomain: 'HSL',
}
export const housingSupport: Unit = {
  hsaId: 'TSTDEF2129990024-BOENDESTOD',
  name: 'Boendestödet Sjöstad',
  address: 'Norra vägen 22, Sjöstad',
  phone: '031-390 06 64',
  phoneHours: [{ days: weekDayNames.slice(0, 5), start: '08:00', end: '16:00' }],
  careGiver: provider,
  legalDomain: 'SoL',
}

export const homecomingTeam: Unit = {
  hsaId: 'TSTDEF2129990024-HEMGANG',
  name: 'Hemgångsteamet Sjöstad',
  address: 'Norra vägen 24, Sjöstad',
  phone: '031-390 06 40',
  phoneHours: [{ days: weekDayNames, start: '07:00', end: '21:00' }],
  careGiver: provider,
  legalDomain: 'SoL',
}
export const disabilityAuthority: Unit = {
  hsaId: 'TSTDEF2129990024-LSS',
  name: 'LSS-enheten',
  address: 'Rådhustorget 1, Sjöstad',
  phone: '031-390 06 50',
  phoneHours: [{ days: weekDayNames.slice(0, 5), start: '09:00', end: '11:30' }],
  careGiver: authority,
  legalDomain: 'LSS',
}
export const shortStay: Unit = {
  hsaId: 'TSTDEF2129990024-KORTTID',
  name: 'Korttidshemmet Solgläntan',
  address: 'Björkstigen 3, Sjöstad',
  phone: '031-390 06 52',
  careGiver: provider,
  legalDomain: 'LSS',
}
export const schoolHealth: Unit = {
  hsaId: 'TSTDEF2129990024-ELEVHALSA',
  name: 'Elevhälsan, Ängskolan',
  address: 'Ängsvägen 2, Sjöstad',
  phone: '031-390 06 54',
  phoneHours: [{ days: ['Monday', 'Tuesday', 'Thursday'], start: '08:00', end: '15:00' }],
  visitHours: [{ days: ['Monday', 'Tuesday', 'Thursday'], start: '08:00', end: '15:00' }],
  careGiver: schools,
  legalDomain: 'HSL',
}

/** The kommun's one system for decisions, hemtjänst and hemsjukvård. */
export const sjostadsKommun = {
  id: 'sjostads-kommun',
  logicalAddress: 'TSTDEF2129990024-OMSORG',
  sourceSystemHSAId: 'TSTDEF2129990024-SYS1',
  name: 'Sjöstads kommun',
  principal: 'kommun',
  careGivers: [authority, provider, nursing, schools],
  units: [
    assessment,
    feeOffice,
    homeCare,
    homeNursing,
    homeRehab,
    homecomingTeam,
    housingSupport,
    disabilityAuthority,
    shortStay,
    schoolHealth,
  ],
  contracts: [
    'GetSubjectOfCareSchedule',
    'GetCareContacts',
    'GetCarePlans',
    'GetCareManagers',
    'GetCareServices',
    'GetMedicationHistory',
    'GetVaccinationHistory',
    'GetAlertInformation',
    'GetFunctionalStatus',
    'GetLaboratoryOrderOutcome',
    'GetCareDocumentation',
    'GetAllExtendedConsentsForPatient',
    'GetAccessLogsForPatient',
    'GetExtendedBlocksForPatient',
    'Agreements',
    'PlanStructures',
    'CareDecisions',
    'PerformedVisits',
    'HomeSupport',
    'PatientFees',
    'Messages',
    'WoundCare',
    'PatientInformation',
    'OwnMeasurements',
    'ConsentRequests',
    'RefusedReadings',
    'SharingObjections',
    'PlanProposals',
  ],
  fhir: ['OwnMeasurements'],
  replies: { untilHours: 2, undo: true },
  latency: 60,
} as const satisfies Producer
