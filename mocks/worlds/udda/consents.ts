import { ekbacken, storstaden } from '../../catalogue/region-storstaden.ts'
import { assessment } from '../../catalogue/sjostads-kommun.ts'
import type { ConsentRequestRecord } from '../../contracts/own/consent-requests.ts'
import type { ExtendedConsent } from '../../contracts/riv-ta/get-all-extended-consents-for-patient.ts'
import { consent } from '../facts/consent.ts'
import { rut } from './person.ts'
import { kommun } from './writers.ts'

const of = rut.personnummer
const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'

/** Consents that cannot be right, or of which little is said. */
export const regionConsents: readonly ExtendedConsent[] = [
  { assertionId: 'US-1', patientId: of },
  {
    assertionId: 'US-2',
    assertionType: 'Consent',
    patientId: of,
    careUnitId: 'TSTOKAND-1',
    careProviderId: 'TSTOKAND',
    startDate: '2020-01-01',
  },
  {
    ...consent({
      of,
      id: 'US-3',
      reader: { unit: ekbacken },
      from: '2026-12-01T08:00',
      until: '2026-11-01T08:00',
    }),
    representedBy: '195102042396',
  },
  {
    ...consent({ of, id: 'US-4', reader: { careGiver: storstaden }, from: '2026-01-01T00:00' }),
    assertionType: 'Fullmakt',
    employeeId: 'TSTDEF-NAGON',
  },
  { ...consent({ of, id: 'US-5', reader: { unit: ekbacken }, from: '2027-01-01T00:00', reason: html }) },
  {
    ...consent({ of, id: 'US-6', reader: { unit: ekbacken }, from: '2025-01-01T00:00' }),
    cancellationInfo: { reasonText: html },
  },
]

/** Questions of whom nobody knows the name, and without what they are about. */
export const requests: readonly ConsentRequestRecord[] = [
  { header: kommun.header({ id: 'UF-1', unit: assessment }), careProviderId: 'TSTOKAND', information: [] },
  {
    header: kommun.header({ id: 'UF-2', unit: assessment, written: '2026-11-20T09:30' }),
    careProviderId: 'TSTOKAND',
    information: [html, html],
    purpose: html,
    validTo: '2020-01-01',
    answer: { outcome: 'given', at: '2026-11-21T10:00:00Z', assertionId: 'FINNS-INTE' },
  },
]
