import type { PlanStructureRecord } from '../../platform/json-contracts.ts'
import { ekbacken, regionStorstaden } from '../../producers/region-storstaden.ts'
import { homeCare, sjostadsKommun } from '../../producers/sjostads-kommun.ts'
import { birgitta } from './person.ts'

const common = {
  patientId: birgitta.personnummer,
  recordedBy: 'manual',
  approvedForPatient: true,
  nullified: false,
} as const
const region = {
  ...common,
  sourceSystemHSAId: regionStorstaden.sourceSystemHSAId,
  careUnitHSAId: ekbacken.hsaId,
}
const kommun = {
  ...common,
  sourceSystemHSAId: sjostadsKommun.sourceSystemHSAId,
  careUnitHSAId: homeCare.hsaId,
}

/** The parts of Birgitta's plans at the region. */
export const regionPlanStructures: PlanStructureRecord[] = [
  {
    header: { ...region, documentId: 'SIP-2026-0088-S', authorTime: '2026-10-14T15:00:00+02:00' },
    planDocumentId: 'SIP-2026-0088',
    title: 'Samordnad individuell plan',
    activities: [
      { id: '1', title: 'Kontroll av hjärtat', status: 'scheduled', bookingId: 'T-100241' },
      { id: '2', title: 'Uppföljning av planen', status: 'scheduled', bookingId: 'T-100290' },
      {
        id: '3',
        title: 'Prova ut stödstrumpor',
        status: 'not-started',
        responsible: 'Rehab Ekbacken',
        scheduledPeriod: { start: '2026-12-03' },
      },
    ],
    followUpDate: '2027-04-14',
    internalNotes: 'INTERN-ANTECKNING: ta upp nattillsyn på mötet.',
  },
  {
    header: { ...region, documentId: 'VP-2026-0500-S', approvedForPatient: false },
    planDocumentId: 'VP-2026-0500',
    title: 'EJ-FOR-PATIENT: utkast',
    activities: [],
    followUpDate: '2026-12-01',
  },
]

/** The parts of Birgitta's plans at the kommun. */
export const kommunPlanStructures: PlanStructureRecord[] = [
  {
    header: { ...kommun, documentId: 'GP-5120-S', authorTime: '2026-09-02T10:00:00+02:00' },
    planDocumentId: 'GP-5120',
    title: 'Genomförandeplan för hemtjänst',
    activities: [{ id: '1', title: 'Städning', status: 'in-progress', bookingId: 'HTJ-S-210' }],
    followUpDate: '2027-03-02',
  },
  {
    header: { ...kommun, documentId: 'GP-5155-S', approvedForPatient: false, nullified: true },
    planDocumentId: 'GP-5155',
    title: 'EJ-FOR-PATIENT: arbetsmaterial',
    activities: [],
  },
]
