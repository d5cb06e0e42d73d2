import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'

/** How Birgitta's SIP came about, and who she lets take part. */
export const sipProcess: NonNullable<PlanStructureRecord['process']> = {
  steps: [
    { step: 'initiative', date: '2026-09-28', by: 'Amina Wallin, Vårdcentralen Ekbacken' },
    { step: 'consent', date: '2026-09-30' },
    { step: 'mapping', date: '2026-10-06' },
    { step: 'call', date: '2026-10-07', by: 'Amina Wallin, Vårdcentralen Ekbacken' },
    { step: 'meeting', date: '2026-10-14' },
    { step: 'plan', date: '2026-10-14', by: 'Amina Wallin, Vårdcentralen Ekbacken' },
    { step: 'follow-up', date: '2026-12-18' },
  ],
  consents: [
    { name: 'Vårdcentralen Ekbacken', answer: 'yes', date: '2026-09-30' },
    { name: 'Hemsjukvården Sjöstad', answer: 'yes', date: '2026-09-30' },
    { name: 'Hemtjänst Norr', answer: 'yes', date: '2026-09-30' },
    { name: 'Biståndsenheten', answer: 'yes', date: '2026-09-30' },
    { name: 'Tove Sand, dotter', answer: 'yes', date: '2026-09-30' },
  ],
}
