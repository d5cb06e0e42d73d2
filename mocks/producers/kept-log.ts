import type { AccessLog, AccessLogReport } from '../contracts/riv-ta/get-access-logs-for-patient.ts'
import { perWorld } from '../worlds/per-world.ts'

/** What has been read since each world was opened, by the person (`personKey`) and the logical address of the one who read. */
const kept = perWorld<ReadonlyMap<string, readonly AccessLog[]>>('kept-log')

/** Puts a row in the log of the one who read. */
export function logReading(worldKey: string, logicalAddress: string, row: AccessLog): void {
  const all = kept.get(worldKey) ?? new Map<string, readonly AccessLog[]>()
  kept.set(worldKey, new Map(all).set(logicalAddress, [...(all.get(logicalAddress) ?? []), row]))
}

/** A log with what has been read since. */
export function withRead(
  worldKey: string,
  logicalAddress: string,
  [log, ...others]: readonly AccessLogReport[],
): readonly AccessLogReport[] {
  const rows = kept.get(worldKey)?.get(logicalAddress)
  if (!rows || !log) return log ? [log, ...others] : others
  return [{ ...log, accesssLogs: { accessLog: [...(log.accesssLogs?.accessLog ?? []), ...rows] } }, ...others]
}
