import type { CareGiver, Producer, Unit } from './producer.ts'
import { storstaden } from './region-storstaden.ts'

const linden: CareGiver = {
  hsaId: 'TSTDEF5599990032-FOT',
  name: 'Fotkliniken Linden',
  principal: 'privat',
  onBehalfOf: storstaden.name,
}

export const footClinic: Unit = {
  hsaId: 'TSTDEF5599990032-MOTT',
  name: 'Fotkliniken Linden',
  address: 'Hamngatan 12, Sjöstad',
  phone: '040-628 04 10',
  phoneHours: [{ days: ['Tuesday', 'Thursday'], start: '09:00', end: '15:00' }],
  accessibility: 'Tre trappsteg. Ring på klockan så kommer vi ut med ramp.',
  links: { message: 'https://fotklinikenlinden.example/skriv' },
  careGiver: linden,
  legalDomain: 'HSL',
}

/** A private clinic that works under an agreement with the region. */
export const fotklinikenLinden = {
  id: 'fotkliniken-linden',
  logicalAddress: 'TSTDEF5599990032-SYS',
  sourceSystemHSAId: 'TSTDEF5599990032-SYS1',
  name: 'Fotkliniken Linden',
  principal: 'privat',
  careGivers: [linden],
  units: [footClinic],
  contracts: [
    'GetSubjectOfCareSchedule',
    'GetCareContacts',
    'GetCarePlans',
    'GetCareManagers',
    'GetReferralOutcome',
    'FreeTimes',
  ],
  replies: { untilHours: 24, undo: false },
  bookings: { untilHours: 24 },
  latency: 30,
} as const satisfies Producer
