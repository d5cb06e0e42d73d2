import { type CareGiver, type Producer, type Unit, weekDays } from './producer.ts'

export const storstaden: CareGiver = {
  hsaId: 'TSTDEF2329990016-REG',
  name: 'Region Storstaden',
  principal: 'region',
}

type More = Pick<Unit, 'accessibility' | 'links' | 'phoneHours' | 'changeListing'>
const workdays = weekDays.slice(0, 5)

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
  links: {
    rebook: `${eServices}/ekbacken/byt`,
    message: `${eServices}/ekbacken/skriv`,
  },
  changeListing: `${eServices}/lista-dig`,
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
export const laboratory = unit('LAB', 'Provtagningen Ekbacken', 'Parkgatan 4, Sjöstad', '08-465 004 14')
export const registry = unit('OMBUD', 'Ombudstjänsten', 'Box 100, Storstaden', '08-465 004 30')

/** The region's main record system: primary care, hospital and the region's ombud service. */
export const regionStorstaden = {
  id: 'region-storstaden',
  logicalAddress: 'TSTDEF2329990016-JOURNAL',
  sourceSystemHSAId: 'TSTDEF2329990016-SYS1',
  name: 'Region Storstaden',
  principal: 'region',
  careGivers: [storstaden],
  units: [ekbacken, rehabEkbacken, heartClinic, acuteWard, laboratory, registry],
  contracts: [
    'GetSubjectOfCareSchedule',
    'GetCareContacts',
    'GetCarePlans',
    'GetRequestActivities',
    'GetListing',
    'GetCareManagers',
    'Agreements',
    'PlanStructures',
    'Representations',
  ],
  replies: { untilHours: 24, undo: true },
  takesMarks: true,
  latency: 90,
} as const satisfies Producer
