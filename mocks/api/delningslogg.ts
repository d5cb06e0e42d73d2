import type { Answer } from '#platform/answer/contract.ts'
import type { LogItem, Refused, Report } from '../../app/delning/laslogg/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import { type ProducerId, producers } from '../catalogue/producers.ts'
import type { RefusedReadingRecord } from '../contracts/own/refused-readings.ts'
import type { AccessLogReport } from '../contracts/riv-ta/get-access-logs-for-patient.ts'
import type { Window } from '../contracts/windows.ts'
import { answerOf } from '../platform/answer.ts'
import { type FromProducer, gather, type Question } from '../platform/gather.ts'
import { keepLogOrder, logOrderOf } from '../platform/log-orders.ts'
import { letStaffRead } from '../platform/staff-reading.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import { readingsOf, writeToOf } from './log-readings.ts'
import { readerOf } from './reader-of.ts'
import { itemId, sourceOf } from './source.ts'

/**
 * `GET /api/delning/logg`: what has been read, from GetAccessLogsForPatient of each who keeps a log, and who was stopped, from the
 * project's own contract RefusedReadings. A log that has to be made first is asked for by its id until it is there.
 */
export async function delningslogg(question: Question, window: Window): Promise<Answer<LogItem>> {
  const { world, persona } = question
  letStaffRead(world, persona)
  const key = personKey(world, persona)
  const now = timeIn(world).getTime()
  const orderOf = (id: ProducerId) => logOrderOf(key, id, now)
  const [logs, refused] = await Promise.all([
    gather('GetAccessLogsForPatient', {
      ...question,
      window,
      queuedReportOf: (id) => orderOf(id)?.reportId,
    }),
    gather('RefusedReadings', { ...question, window }),
  ])
  const items = logs.items.flatMap(({ producer, item }, at): LogItem[] => {
    // Its place among the reports of its own keeper: what others answer must not give it another id.
    const index = logs.items.slice(0, at).filter((one) => one.producer === producer).length
    const kept = producers.find(({ logicalAddress }) => logicalAddress === producer.logicalAddress)?.id
    return [reportOf(producer, item, kept, index), ...readingsOf(producer, item, window, index)]
  })
  return answerOf<LogItem>([...items, ...refused.items.map(refusedOf)], logs, refused)

  /** How it went with a log; what the producer called one that is not made yet is kept. */
  function reportOf(
    producer: Producer,
    report: AccessLogReport,
    id: ProducerId | undefined,
    index: number,
  ): Report {
    const { result, queuedReportId, queueTime, startInterval } = report.reportResult
    const state = stateOf(result.resultCode)
    const former = id && orderOf(id)
    const order = former ?? (queuedReportId ? { reportId: queuedReportId, askedAt: now } : undefined)
    const expectedAt =
      former?.expectedAt ??
      (queueTime !== undefined && queueTime > 0 && queueTime <= longestQueue
        ? now + queueTime * 1_000
        : undefined)
    if (id && order && state === 'queued')
      keepLogOrder(key, id, { ...order, ...(expectedAt !== undefined && { expectedAt }) })
    if (id && former && state === 'made') keepLogOrder(key, id, { ...former, madeAt: former.madeAt ?? now })
    if (id && former && state === 'lost') keepLogOrder(key, id, undefined)
    const spoilt = new Set(
      (report as { notRead?: readonly string[] }).notRead?.map((path) =>
        path.split('/').slice(0, 2).join('/'),
      ),
    ).size
    return {
      kind: 'report',
      id: itemId(producer, 'access-log', `log ${index}`),
      keeper: producer.name,
      state,
      ...(state === 'queued' && order && { askedAt: instant(order.askedAt) }),
      ...(state === 'queued' && expectedAt !== undefined && { expectedAt: instant(expectedAt) }),
      ...(startInterval && { since: startInterval }),
      ...(spoilt > 0 && { spoilt }),
      source: sourceOf(producer, { documentId: 'log' }),
    }
  }
}

/** A report that would take longer, in s, has no time that says anything. */
const longestQueue = 30 * 86_400

const instant = (time: number) => new Date(time).toISOString()

/** What is not known is no log. */
function stateOf(resultCode: string): Report['state'] {
  switch (resultCode.toUpperCase()) {
    case 'OK':
    case 'INFO':
      return 'made'
    case 'REPORT_ON_QUEUE':
    case 'REPORT_IN_PROCESS':
      return 'queued'
    case 'REPORT_NOT_FOUND':
      return 'lost'
    case 'MAX_QUERY_RESULT_EXCEEDED':
      return 'too-long'
    default:
      return 'failed'
  }
}

/** `GET /api/delning/logg/{id}`: one that has read, or was stopped, and how it went with the logs. */
export async function delningsloggRad(question: Question, id: string): Promise<Answer<LogItem>> {
  const answer = await delningslogg(question, {})
  return { ...answer, items: answer.items.filter((one) => one.id === id || one.kind === 'report') }
}

function refusedOf({ producer, item }: FromProducer<RefusedReadingRecord>): Refused {
  const { header, userName, userTitle, resourceType, reason } = item
  return {
    kind: 'refused',
    id: itemId(producer, 'refused', header.documentId, header.sourceSystemHSAId),
    ...(header.authorTime && { at: header.authorTime }),
    reader: readerOf(item),
    who: { ...(userName && { name: userName }), ...(userTitle && { title: userTitle }) },
    what: resourceType,
    ...writeToOf(item),
    ...(reason && { reason }),
    source: sourceOf(producer, header),
  }
}
