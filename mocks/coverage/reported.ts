import { type FieldCount, noCounts, type RecordReport, sumOf } from './report.ts'

/** A record as it is reported, with what tells it from others, which is only compared: whom it is about, and all it says that is used. */
export type Reported = { record: RecordReport; person?: string; says?: string }

/** The record when a rule keeps all of it back, beside those that may do so already. */
export function keptBack(record: RecordReport, rule: string): RecordReport {
  const counts = new Map<string, number>()
  for (const { path, count } of record.fields) counts.set(path, (counts.get(path) ?? 0) + count)
  return {
    ...record,
    outcome: 'held',
    heldBy: [...record.heldBy.filter(({ whole }) => whole), { rule, whole: true }],
    values: { ...noCounts(), held: sumOf(record.values) },
    fields: [...counts].map(([path, count]): FieldCount => ({ path, count, outcome: 'held' })),
    missing: [],
    codes: [],
  }
}
