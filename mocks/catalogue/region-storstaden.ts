import { weekDayNames } from '#platform/answer/contract.ts'
import type { CareGiver, Producer, Unit } from './producer.ts'

export const storstaden: CareGiver = {
  hsaId: 'TSTDEF2329990016-REG',
  name: 'Region Storstaden',
  principal: 'region',
}

type More = Pick<
  Unit,
  'accessibility' | 'links' | 'phoneHours' | 'visitHours' | 'changeListing' | 'resultsMayWorry' | 'messages'
>
const workdays = weekDayNames.slice(0, 5)

const unit = (hsaId: string, name: string, address: string, phone: string, more: More = {}): Unit => ({
  hsaId: `TSTDEF2329990016-${hsaId}`,
  name,
  address,
  phone,
  careGiver: storstaden,
  legalDomain: 'HSL',
  ...more,
})

const eServices = 'https://tider.regionstorstaden.example'

/** Units of the region that write in its main record system. */
export const ekbacken = unit('EKBACKEN', 'Vårdcentralen Ekbacken', 'Parkgatan 4, Sjöstad', '08-465 004 10', {
  accessibility: 'Ramp vid dörren och hiss. Hörslinga i receptionen.',
  phoneHours: [{ days: workdays, start: '08:00', end: '17:00' }],
  visitHours: [
    { days: workdays.slice(0, 4), start: '07:45', end: '17:00' },
    { days: ['Friday'], start: '07:45', end: '15:00' },
  ],
  links: {
    rebook: `${eServices}/ekbacken/byt`,
    message: `${eServices}/ekbacken/skriv`,
  },
  changeListing: `${eServices}/lista-dig`,
  messages: { readBy: 'Sjuksköterskorna på vårdcentralen', within: 3 },
})
export const rehabEkbacken = unit('REHAB', 'Rehab Ekbacken', 'Parkgatan 6, Sjöstad', '08-465 004 12', {
  phoneHours: [{ days: workdays, start: '08:00', end: '12:00' }],
})
export const heartClinic = unit(
  'HJARTA',
  'Storstadens sjukhus, hjärtmottagningen',
  'Sjukhusvägen 1, ingång 12, Storstaden',
  '08-465 004 20',
  {
    phoneHours: [{ days: workdays, start: '08:00', end: '15:00' }],
    accessibility: 'Ingång 12 är i markplan. Låna rullstol i foajén.',
  },
)
export const acuteWard = unit(
  'AVD31',
  'Storstadens sjukhus, avdelning 31',
  'Sjukhusvägen 1, ingång 14, Storstaden',
  '08-465 004 22',
)
export const laboratory = unit('LAB', 'Provtagningen Ekbacken', 'Parkgatan 4, Sjöstad', '08-465 004 14', {
  visitHours: [{ days: workdays, start: '07:30', end: '14:30' }],
})
export const breastClinic = unit(
  'BROST',
  'Storstadens sjukhus, bröstmottagningen',
  'Sjukhusvägen 1, ingång 7, Storstaden',
  '08-465 004 50',
  {
    phoneHours: [{ days: workdays, start: '08:00', end: '11:30' }],
    accessibility: 'Hiss till plan 2. Det finns ett tyst väntrum, säg till i receptionen.',
    links: { message: `${eServices}/brostmottagningen/skriv` },
    resultsMayWorry: true,
  },
)
export const surgicalWard = unit(
  'AVD52',
  'Storstadens sjukhus, avdelning 52',
  'Sjukhusvägen 1, ingång 7, Storstaden',
  '08-465 004 56',
)
export const oncologyClinic = unit(
  'ONKOLOGI',
  'Storstadens sjukhus, onkologmottagningen',
  'Sjukhusvägen 3, Storstaden',
  '08-465 004 52',
  { phoneHours: [{ days: workdays, start: '08:00', end: '16:00' }], resultsMayWorry: true },
)
export const cancerRehab = unit(
  'CANCERREHAB',
  'Cancerrehab Storstaden',
  'Sjukhusvägen 3, plan 1, Storstaden',
  '08-465 004 54',
  { phoneHours: [{ days: workdays, start: '09:00', end: '11:00' }] },
)
export const habilitation = unit(
  'HABILITERING',
  'Habiliteringen för barn och unga',
  'Skolgatan 9, Storstaden',
  '08-465 004 60',
  {
    phoneHours: [{ days: workdays, start: '08:00', end: '12:00' }],
    accessibility: 'Allt i markplan. Lyft och bred dörr i behandlingsrummen.',
  },
)
export const bowelClinic = unit(
  'MAGTARM',
  'Storstadens sjukhus, magtarmmottagningen',
  'Sjukhusvägen 1, ingång 9, Storstaden',
  '08-465 004 62',
  {
    phoneHours: [{ days: workdays, start: '08:00', end: '15:30' }],
    links: { message: `${eServices}/magtarm/skriv`, rebook: `${eServices}/magtarm/byt` },
  },
)
export const orthopaedicWard = unit(
  'AVD44',
  'Storstadens sjukhus, avdelning 44',
  'Sjukhusvägen 1, ingång 14, Storstaden',
  '08-465 004 64',
)
export const orthopaedicClinic = unit(
  'ORTOPEDI',
  'Storstadens sjukhus, ortopedmottagningen',
  'Sjukhusvägen 1, ingång 14, Storstaden',
  '08-465 004 66',
  { phoneHours: [{ days: workdays, start: '08:00', end: '15:00' }] },
)
export const radiology = unit(
  'RONTGEN',
  'Storstadens sjukhus, röntgen',
  'Sjukhusvägen 1, ingång 5, Storstaden',
  '08-465 004 76',
  {
    phoneHours: [{ days: workdays, start: '08:00', end: '15:00' }],
    accessibility: 'Ingång 5 är i markplan. Lyft finns vid bordet.',
  },
)
export const patientFeeOffice = unit(
  'AVGIFTER',
  'Patientavgifter Storstaden',
  'Box 110, Storstaden',
  '08-465 004 77',
  { phoneHours: [{ days: workdays, start: '09:00', end: '12:00' }] },
)
export const registry = unit('OMBUD', 'Ombudstjänsten', 'Box 100, Storstaden', '08-465 004 30')

/** The region's main record system: primary care, hospital and the region's ombud service. */
export const regionStorstaden = {
  id: 'region-storstaden',
  logicalAddress: 'TSTDEF2329990016-JOURNAL',
  sourceSystemHSAId: 'TSTDEF2329990016-SYS1',
  name: 'Region Storstaden',
  principal: 'region',
  careGivers: [storstaden],
  units: [
    ekbacken,
    rehabEkbacken,
    heartClinic,
    acuteWard,
    laboratory,
    breastClinic,
    surgicalWard,
    oncologyClinic,
    cancerRehab,
    habilitation,
    bowelClinic,
    orthopaedicWard,
    orthopaedicClinic,
    radiology,
    patientFeeOffice,
    registry,
  ],
  contracts: [
    'GetSubjectOfCareSchedule',
    'GetCareContacts',
    'GetCarePlans',
    'GetRequestActivities',
    'GetListing',
    'GetCareManagers',
    'GetMedicationHistory',
    'GetVaccinationHistory',
    'GetAlertInformation',
    'GetDiagnosis',
    'GetLaboratoryOrderOutcome',
    'GetImagingOutcome',
    'GetReferralOutcome',
    'GetCareDocumentation',
    'GetAllExtendedConsentsForPatient',
    'GetAccessLogsForPatient',
    'GetExtendedBlocksForPatient',
    'Agreements',
    'PlanStructures',
    'Representations',
    'RelatedPersons',
    'DispensedMedications',
    'PatientFees',
    'Messages',
    'WoundCare',
    'PatientInformation',
    'FreeTimes',
    'MeasurementPlans',
    'OwnMeasurements',
    'PlanProposals',
  ],
  fhir: ['OwnMeasurements'],
  replies: { untilHours: 24, undo: true },
  bookings: { untilHours: 2 },
  takesMarks: true,
  latency: 90,
} as const satisfies Producer
