import { type CareGiver, type Producer, type Unit, weekDays } from './producer.ts'

/** One kommun, two omsorgsgivare: the one that decides and the one that does the work. */
export const authority: CareGiver = {
  hsaId: 'TSTDEF2129990024-MYN',
  name: 'Sjöstads kommun, biståndsenheten',
  principal: 'kommun',
}
export const provider: CareGiver = {
  hsaId: 'TSTDEF2129990024-UTF',
  name: 'Sjöstads kommun, utförare',
  principal: 'kommun',
}

export const assessment: Unit = {
  hsaId: 'TSTDEF2129990024-BISTAND',
  name: 'Biståndsenheten',
  address: 'Rådhustorget 1, Sjöstad',
  phone: '031-390 06 10',
  careGiver: authority,
  legalDomain: 'SoL',
}
export const homeCare: Unit = {
  hsaId: 'TSTDEF2129990024-HTJNORR',
  name: 'Hemtjänst Norr',
  address: 'Norra vägen 22, Sjöstad',
  phone: '031-390 06 20',
  phoneHours: [{ days: weekDays, start: '07:00', end: '22:00' }],
  links: { message: 'https://sjostad.example/hemtjanst/skriv' },
  careGiver: provider,
  legalDomain: 'SoL',
}
export const homeNursing: Unit = {
  hsaId: 'TSTDEF2129990024-HSV',
  name: 'Hemsjukvården Sjöstad',
  address: 'Norra vägen 24, Sjöstad',
  phone: '031-390 06 30',
  phoneHours: [{ days: weekDays, start: '00:00', end: '24:00' }],
  careGiver: provider,
  legalDomain: 'HSL',
}

/** The kommun's one system for decisions, hemtjänst and hemsjukvård. */
export const sjostadsKommun = {
  id: 'sjostads-kommun',
  logicalAddress: 'TSTDEF2129990024-OMSORG',
  sourceSystemHSAId: 'TSTDEF2129990024-SYS1',
  name: 'Sjöstads kommun',
  principal: 'kommun',
  careGivers: [authority, provider],
  units: [assessment, homeCare, homeNursing],
  contracts: [
    'GetSubjectOfCareSchedule',
    'GetCareContacts',
    'GetCarePlans',
    'GetCareManagers',
    'Agreements',
    'PlanStructures',
  ],
  replies: { untilHours: 2, undo: true },
  latency: 60,
} as const satisfies Producer
