import type { AccessLogReport } from '../contracts/riv-ta/get-access-logs-for-patient.ts'
import type { LogQueue } from '../worlds/faults/producer-faults.ts'
import { perWorld } from '../worlds/per-world.ts'

/** Whose log, at which producer (`personKey` and logical address); `now` in ms. */
type Place = { worldKey: string; logicalAddress: string; now: number }

/** Reports that have been asked for at a producer, and when, ms. */
const ordered = perWorld<ReadonlyMap<string, number>>()

/** Seconds that are said of a report that is never made. */
const said = 60

/** What is answered of a log that has to be made first: that it waits, and by which id it is asked for again; then the log. */
export function queuedReport(
  { worldKey, logicalAddress, now }: Place,
  { seconds, forgets }: LogQueue,
  queuedReportId: string | undefined,
  whole: readonly AccessLogReport[],
): readonly AccessLogReport[] {
  const key = `${worldKey} ${logicalAddress}`
  const all = ordered.get(key) ?? new Map<string, number>()
  if (queuedReportId === undefined) {
    const id = `${now}-${all.size}`
    ordered.set(key, new Map(all).set(id, now))
    return [waiting('REPORT_ON_QUEUE', id, seconds)]
  }
  const since = all.get(queuedReportId)
  if (since === undefined || forgets)
    return [{ reportResult: { result: { resultCode: 'REPORT_NOT_FOUND' } } }]
  const left = seconds - (now - since) / 1_000
  return left > 0 ? [waiting('REPORT_IN_PROCESS', queuedReportId, left)] : whole
}

const waiting = (resultCode: string, queuedReportId: string, seconds: number): AccessLogReport => ({
  reportResult: {
    result: { resultCode },
    queuedReportId,
    queueTime: Number.isFinite(seconds) ? Math.ceil(seconds) : said,
  },
})
