import { weekDayNames } from '#platform/answer/contract.ts'
import type { CareGiver, Producer, Unit } from './producer.ts'
import { sjostadsKommun } from './sjostads-kommun.ts'

const bjorken: CareGiver = {
  hsaId: 'TSTDEF5599990065-UTF',
  name: 'Björkens hemtjänst',
  principal: 'privat',
  onBehalfOf: sjostadsKommun.name,
}

export const privateHomeCare: Unit = {
  hsaId: 'TSTDEF5599990065-HTJ',
  name: 'Björkens hemtjänst',
  address: 'Torggatan 5, Sjöstad',
  phone: '040-628 04 50',
  phoneHours: [{ days: weekDayNames.slice(0, 5), start: '07:00', end: '16:00' }],
  careGiver: bjorken,
  legalDomain: 'SoL',
}

/** A private utförare of hemtjänst: the kommun decides and answers for it, the person has chosen who does it. */
export const bjorkensHemtjanst = {
  id: 'bjorkens-hemtjanst',
  logicalAddress: 'TSTDEF5599990065-SYS',
  sourceSystemHSAId: 'TSTDEF5599990065-SYS1',
  name: 'Björkens hemtjänst',
  principal: 'privat',
  careGivers: [bjorken],
  units: [privateHomeCare],
  contracts: ['GetSubjectOfCareSchedule', 'GetCareContacts', 'GetCareManagers', 'PerformedVisits'],
  replies: { untilHours: 24, undo: true },
  latency: 80,
} as const satisfies Producer
