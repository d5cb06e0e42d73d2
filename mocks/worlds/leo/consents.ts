import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { schoolHealth, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { ConsentRequestRecord } from '../../contracts/own/consent-requests.ts'
import { accessLog, logRow } from '../facts/access-log.ts'
import { consent } from '../facts/consent.ts'
import { writerOf } from '../facts/writer.ts'
import { leo } from './person.ts'

const kommun = writerOf(leo.personnummer, sjostadsKommun)
const schoolNurse = { hsaId: 'TSTDEF2129990024-P071', name: 'Yasmin Örn', title: 'Skolsköterska' }

/** The school may read what the region has written, and has. */
export const kommunConsents = [
  consent({
    of: leo.personnummer,
    id: 'SAM-L-7',
    reader: { unit: schoolHealth },
    from: '2026-08-20T09:00',
    until: '2027-06-15T00:00',
  }),
]
export const kommunAccessLogs = [
  accessLog('2026-08-01T00:00', [
    logRow({ by: schoolHealth, staff: schoolNurse, at: '2026-11-12T10:20', what: 'Läkemedel' }),
  ]),
]

/** The school asks whether the vårdcentral may read what it has written. */
export const consentRequests: readonly ConsentRequestRecord[] = [
  {
    header: kommun.header({ id: 'SF-L-3', unit: schoolHealth, written: '2026-11-16T08:40' }),
    careProviderId: ekbacken.careGiver.hsaId,
    careUnitId: ekbacken.hsaId,
    information: ['Skolans plan när astman blir värre'],
    purpose: 'Då gör vårdcentralen och skolan lika.',
  },
]
