import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { assessment } from '../../catalogue/sjostads-kommun.ts'
import type { RefusedReadingRecord } from '../../contracts/own/refused-readings.ts'
import type { AccessLogReport } from '../../contracts/riv-ta/get-access-logs-for-patient.ts'
import { logRow } from '../facts/access-log.ts'
import { kommun } from './writers.ts'

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'
const nobody = { hsaId: 'TSTDEF-NAGON', name: html, title: html }
const row = logRow({ by: ekbacken, staff: nobody, at: '2026-11-20T09:12', what: html, why: html })

/** Rows that say little, and twice the same; an interval that ends before it begins. */
export const regionAccessLogs: readonly AccessLogReport[] = [
  {
    reportResult: {
      result: { resultCode: 'INFO', resultText: html },
      startInterval: '2027-01-01T00:00:00+01:00',
      endInterval: '2020-01-01T00:00:00+01:00',
      queueTime: -5,
    },
    accesssLogs: {
      accessLog: [
        row,
        row,
        { accessDate: '2026-11-20' },
        { accessDate: '2026-11-20T09:00:00+01:00', careUnitId: 'TSTOKAND-1', careUnitName: html },
        { careProviderId: 'TSTOKAND', purpose: 'Vård och behandling' },
        { accessDate: '2099-01-01T00:00:00+01:00', userName: 'Framtid', resourceType: 'Läkemedel' },
      ],
    },
  },
]

/** A log whose report nobody knows, and a code that no contract has. */
export const kommunAccessLogs: readonly AccessLogReport[] = [
  { reportResult: { result: { resultCode: 'MAX_QUERY_RESULT_EXCEEDED' } } },
  { reportResult: { result: { resultCode: html } } },
]

export const refusedReadings: readonly RefusedReadingRecord[] = [
  { header: kommun.header({ id: 'UN-1', unit: assessment }), careProviderId: 'TSTOKAND', resourceType: html },
]
