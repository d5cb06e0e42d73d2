import { representation, scopes } from '../facts/representation.ts'
import { tove } from '../tove/person.ts'
import { birgitta } from './person.ts'

/** Tove may see her mother's times, messages, contacts and tasks, write, and tick off the tasks. */
export const toveForBirgitta = representation({
  id: 'ombud-5521',
  of: birgitta,
  by: tove,
  relationType: 'appointed',
  relation: { by: 'dotter', of: 'mamma' },
  scopes: scopes(['tidslinje', 'inkorg', 'kontakter', 'att-gora'], ['inkorg', 'att-gora']),
  validFrom: '2026-01-08',
  validTo: '2027-12-31',
  written: '2026-01-08T18:42',
  internalNotes: 'INTERN-ANTECKNING: identitet styrkt på plats.',
})

const neighbour = { personnummer: '195102042396', givenName: 'Olof', familyName: 'Berg' }
const former = representation({
  id: 'ombud-3107',
  of: birgitta,
  by: neighbour,
  relationType: 'appointed',
  relation: { by: 'granne', of: 'granne' },
  scopes: [{ area: 'tidslinje', see: true, do: false }],
  validFrom: '2023-03-20',
  validTo: '2024-03-20',
  status: 'ended',
  written: '2023-03-20T11:00',
})
const unseen = { ...toveForBirgitta.forMe, name: 'EJ-FOR-PATIENT', scopes: [] }

/** Who may see or act for Birgitta. */
export const representations = [
  toveForBirgitta.forMe,
  former.forMe,
  { ...unseen, header: { ...unseen.header, documentId: 'ombud-5600', approvedForPatient: false } },
  { ...unseen, header: { ...unseen.header, documentId: 'ombud-4400', nullified: true } },
]
