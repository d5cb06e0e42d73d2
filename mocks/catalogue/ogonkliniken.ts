import type { Producer, Unit } from './producer.ts'
import { storstaden } from './region-storstaden.ts'

export const eyeClinic: Unit = {
  hsaId: 'TSTDEF2329990016-OGON',
  name: 'Ögonkliniken Storstaden',
  address: 'Linsgatan 3, Storstaden',
  phone: '08-465 004 40',
  accessibility: 'Hiss från Linsgatan 3. Ledstråk för den som ser dåligt.',
  links: { rebook: 'https://ogonkliniken.example/byt' },
  messages: { readBy: 'Sköterskorna på mottagningen', within: 5 },
  careGiver: storstaden,
  legalDomain: 'HSL',
}

/** The region's eye clinic, on a system of its own that is not the region's main one. */
export const ogonkliniken = {
  id: 'ogonkliniken',
  logicalAddress: 'TSTDEF2329990016-OGONSYS',
  sourceSystemHSAId: 'TSTDEF2329990016-SYS2',
  name: 'Ögonkliniken Storstaden',
  principal: 'region',
  careGivers: [storstaden],
  units: [eyeClinic],
  contracts: [
    'GetSubjectOfCareSchedule',
    'GetCareContacts',
    'GetRequestActivities',
    'GetCareManagers',
    'GetDiagnosis',
    'GetCareDocumentation',
    'GetReferralOutcome',
    'Messages',
  ],
  replies: { untilHours: 24, undo: true },
  latency: 120,
} as const satisfies Producer
