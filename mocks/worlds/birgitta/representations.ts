import type { RepresentationRecord } from '../../platform/json-contracts.ts'
import { regionStorstaden, registry } from '../../producers/region-storstaden.ts'
import { birgitta } from './person.ts'

const header = {
  patientId: birgitta.personnummer,
  sourceSystemHSAId: regionStorstaden.sourceSystemHSAId,
  careUnitHSAId: registry.hsaId,
  recordedBy: 'resident',
  approvedForPatient: true,
  nullified: false,
} as const

/** Who may see or act for Birgitta. */
export const representations: RepresentationRecord[] = [
  {
    header: { ...header, documentId: 'ombud-5521', authorTime: '2026-01-08T18:42:00+01:00' },
    direction: 'for-me',
    name: 'Tove Sand',
    relationType: 'appointed',
    relation: 'dotter',
    scopes: [
      { area: 'tidslinje', see: true, do: false },
      { area: 'kontakter', see: true, do: false },
      { area: 'att-gora', see: true, do: true },
      { area: 'overenskommelser', see: false, do: false },
      { area: 'vardplaner', see: false, do: false },
    ],
    validFrom: '2026-01-08',
    validTo: '2027-12-31',
    status: 'active',
    internalNotes: 'INTERN-ANTECKNING: identitet styrkt på plats.',
  },
  {
    header: { ...header, documentId: 'ombud-3107', authorTime: '2023-03-20T11:00:00+01:00' },
    direction: 'for-me',
    name: 'Olof Berg',
    relationType: 'appointed',
    relation: 'granne',
    scopes: [{ area: 'tidslinje', see: true, do: false }],
    validFrom: '2023-03-20',
    validTo: '2024-03-20',
    status: 'ended',
  },
  {
    header: { ...header, documentId: 'ombud-5600', approvedForPatient: false },
    direction: 'for-me',
    name: 'EJ-FOR-PATIENT',
    relationType: 'trustee',
    scopes: [],
    status: 'coming',
  },
  {
    header: { ...header, documentId: 'ombud-4400', nullified: true },
    direction: 'for-me',
    name: 'EJ-FOR-PATIENT',
    relationType: 'appointed',
    scopes: [],
    status: 'active',
  },
]
