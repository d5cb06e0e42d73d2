import type { Unit } from '../../catalogue/producer.ts'
import type { AccessLog, AccessLogReport } from '../../contracts/riv-ta/get-access-logs-for-patient.ts'
import { at, type Staff } from './common.ts'

/** Facts of a row of a log. `at` is Swedish local time, `2026-11-24T10:20`. */
export type ReadingFacts = {
  by: Unit
  staff: Staff
  at: string
  /** What was read, in the words of the log. */
  what: string
  why?: string
}

/** A row as the log of the one who read has it. */
export const logRow = ({
  by,
  staff,
  what,
  why = 'Vård och behandling',
  ...facts
}: ReadingFacts): AccessLog => ({
  careProviderId: by.careGiver.hsaId,
  careProviderName: by.careGiver.name,
  careUnitId: by.hsaId,
  careUnitName: by.name,
  accessDate: at(facts.at),
  userId: staff.hsaId,
  userName: staff.name,
  userTitle: staff.title,
  purpose: why,
  resourceType: what,
})

/** A log that is there, and goes back to `since`. */
export const accessLog = (since: string, rows: readonly AccessLog[]): AccessLogReport => ({
  reportResult: { result: { resultCode: 'OK' }, startInterval: at(since) },
  ...(rows.length > 0 && { accesssLogs: { accessLog: [...rows] } }),
})
