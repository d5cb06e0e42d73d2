import { acuteWard, ekbacken, patientFeeOffice } from '../../catalogue/region-storstaden.ts'
import { assessment, homeCare, homeNursing } from '../../catalogue/sjostads-kommun.ts'
import { accessLog, logRow } from '../facts/access-log.ts'
import type { StaffReader } from '../facts/staff-reader.ts'
import { amina, eva, jonas, karin } from './staff.ts'

const nightNurse = { hsaId: 'TSTDEF2329990016-P122', name: 'Stina Rask', title: 'Sjuksköterska' }
const clerk = { hsaId: 'TSTDEF2329990016-P140', name: 'Lena Ask', title: 'Administratör' }

/** Who in the region has read what others have written of Birgitta. */
export const regionAccessLogs = [
  accessLog('2025-06-01T00:00', [
    logRow({ by: ekbacken, staff: amina, at: '2026-11-20T09:12', what: 'Läkemedel' }),
    logRow({ by: ekbacken, staff: amina, at: '2026-11-20T09:14', what: 'Läkemedel' }),
    logRow({ by: ekbacken, staff: amina, at: '2026-11-20T09:31', what: 'Läkemedel' }),
    logRow({ by: ekbacken, staff: amina, at: '2026-11-20T09:15', what: 'Provsvar' }),
    logRow({ by: ekbacken, staff: karin, at: '2026-11-18T13:40', what: 'Vårddokumentation' }),
    logRow({
      by: ekbacken,
      staff: karin,
      at: '2026-11-03T16:20',
      what: 'Vårdkontakter',
      why: 'Kvalitetssäkring',
    }),
    logRow({
      by: patientFeeOffice,
      staff: clerk,
      at: '2026-11-02T10:05',
      what: 'Vårdkontakter',
      why: 'Administration',
    }),
    logRow({ by: acuteWard, staff: nightNurse, at: '2026-10-12T03:41', what: 'Uppmärksamhetsinformation' }),
    logRow({ by: acuteWard, staff: nightNurse, at: '2026-10-12T03:43', what: 'Läkemedel' }),
  ]),
]

/** Who in the kommun has. */
export const kommunAccessLogs = [
  accessLog('2026-09-01T00:00', [
    logRow({ by: homeNursing, staff: eva, at: '2026-11-22T16:05', what: 'Läkemedel' }),
    logRow({ by: homeNursing, staff: eva, at: '2026-11-22T16:08', what: 'Provsvar' }),
    logRow({ by: homeNursing, staff: eva, at: '2026-11-15T11:30', what: 'Läkemedel' }),
  ]),
]

/** Those who help at home want to read the decision, the morning after it was asked whether they may, and each morning. */
export const staffReaders: readonly StaffReader[] = [
  {
    producer: 'sjostads-kommun',
    unit: homeCare,
    staff: jonas,
    holder: { producer: 'sjostads-kommun', unit: assessment },
    contract: 'CareDecisions',
    what: 'Beslut om insatser',
    why: 'Vård och behandling',
    at: ['2026-11-21T07:05'],
    daily: { from: '2026-11-24', clock: '07:05' },
  },
]
