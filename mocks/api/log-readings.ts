import type { Reading } from '../../app/delning/laslogg/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { AccessLog, AccessLogReport } from '../contracts/riv-ta/get-access-logs-for-patient.ts'
import { isInWindow, type Window } from '../contracts/windows.ts'
import { receiverId } from './receiver.ts'
import { readerOf } from './reader-of.ts'
import { itemId, sourceOf } from './source.ts'

/** The rows of a log in a period, those of one day that say the same as one. A row without a time is in all periods. */
export function readingsOf(
  producer: Producer,
  { accesssLogs }: AccessLogReport,
  window: Window,
  index: number,
): Reading[] {
  const same = new Map<string, AccessLog[]>()
  for (const row of accesssLogs?.accessLog ?? []) {
    if (row.accessDate && !isInWindow({ start: row.accessDate }, window)) continue
    const { careProviderId, careUnitId, careProviderName, careUnitName, purpose, resourceType } = row
    const key = JSON.stringify([
      index,
      row.accessDate?.slice(0, 10),
      careProviderId ?? careProviderName,
      careUnitId ?? careUnitName,
      row.userId ?? row.userName,
      row.userName,
      purpose,
      resourceType,
    ])
    const rows = same.get(key)
    if (rows) rows.push(row)
    else same.set(key, [row])
  }
  return [...same].map(([key, rows]) => readingOf(producer, key, rows))
}

function readingOf(producer: Producer, key: string, rows: readonly AccessLog[]): Reading {
  const [one = {}] = rows
  const times = rows.flatMap(({ accessDate }) => accessDate ?? []).toSorted(byTime)
  const [first] = times
  const last = times.at(-1)
  const id = itemId(producer, 'reading', key)
  return {
    kind: 'reading',
    id,
    ...(first && { at: first }),
    ...(last && last !== first && last.includes('T') && { until: last }),
    times: rows.length,
    reader: readerOf(one),
    who: { ...(one.userName && { name: one.userName }), ...(one.userTitle && { title: one.userTitle }) },
    ...(one.resourceType && { what: one.resourceType }),
    ...(one.purpose && { why: one.purpose }),
    ...writeToOf(one),
    source: sourceOf(producer, {
      documentId: id,
      careGiverHSAId: one.careProviderId,
      careUnitHSAId: one.careUnitId,
    }),
  }
}

/** The unit that it can be asked of in writing. */
export function writeToOf({ careUnitId }: { careUnitId?: string | undefined }): { writeTo?: string } {
  const writeTo = receiverId(unitOf(careUnitId))
  return writeTo ? { writeTo } : {}
}

const byTime = (a: string, b: string) => Date.parse(a) - Date.parse(b)
