import { codesTogether } from './codes.ts'
import {
  type ContractReport,
  type Counts,
  type Fault,
  type FieldReport,
  noCounts,
  outcomes,
  type RecordReport,
  sumOf,
} from './report.ts'

/** What there is to know of a contract beside its records. */
export type Around = {
  name: string
  title: string
  format: ContractReport['format']
  files: number
  persons: number
  /** Every field that the portal reads, in the order of the contract. */
  known: readonly string[]
  useful: readonly { what: string; sees: string; anyOf: readonly string[] }[]
}

/** The records of a contract, summed. */
export function summed(
  { known, useful, ...about }: Around,
  records: readonly RecordReport[],
): ContractReport {
  const values = noCounts()
  for (const one of records) for (const outcome of outcomes) values[outcome] += one.values[outcome]
  const each = fieldsOf(records, known)
  const fields = noCounts()
  for (const { outcome } of each) fields[outcome] += 1
  const here = new Set(each.map(({ path }) => path))
  const read = records.filter(({ outcome }) => outcome === 'shown')
  const having = (what: RecordReport['outcome']) => records.filter(({ outcome }) => outcome === what).length
  return {
    ...about,
    records: {
      total: records.length,
      shown: read.length,
      held: having('held'),
      lost: having('lost'),
      unseen: having('unseen'),
    },
    values: { ...values, total: sumOf(values) },
    fields: { ...fields, total: sumOf(fields) },
    known: { total: known.length, notSent: known.filter((path) => !here.has(path)).length },
    each,
    missing: useful.flatMap(({ what, sees, anyOf }) => {
      const lacking = read.filter(({ missing }) => missing.includes(what)).length
      return lacking > 0 ? [{ what, sees, fields: [...anyOf], records: lacking, of: read.length }] : []
    }),
    faults: faultsOf(records),
    held: heldIn(records),
    codes: codesTogether(records.flatMap(({ codes }) => codes)).toSorted((a, b) => b.count - a.count),
  }
}

/** Each field once, those of the contract in its order and the others after them by name. */
function fieldsOf(records: readonly RecordReport[], known: readonly string[]): FieldReport[] {
  const all = new Map<
    string,
    { values: Counts; words: Partial<Record<keyof Counts, string>>; records: number }
  >()
  for (const { fields } of records) {
    const seen = new Set<string>()
    for (const { path, outcome, count, words } of fields) {
      const one = all.get(path) ?? { values: noCounts(), words: {}, records: 0 }
      all.set(path, one)
      one.values[outcome] += count
      if (words && one.words[outcome] === undefined) one.words[outcome] = words
      if (!seen.has(path)) one.records += 1
      seen.add(path)
    }
  }
  const order = new Map(known.map((path, index) => [path, index]))
  const placeOf = (path: string) => order.get(path) ?? known.length
  return [...all]
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
    .map(([path, { values, words, records: count }]) => {
      const outcome = outcomes.find((one) => values[one] > 0) ?? 'lost'
      return { path, outcome, words, values, records: count }
    })
}

/** The same fault in several records is one, wherever in its lists it stands. */
function faultsOf(records: readonly RecordReport[]): ContractReport['faults'] {
  const all = new Map<string, Fault & { count: number }>()
  for (const fault of records.flatMap(({ faults }) => faults)) {
    const path = fault.path.replaceAll(/\[\d+\]/g, '')
    const falls = fault.falls?.replaceAll(/\[\d+\]/g, '')
    const key = JSON.stringify([path, fault.words, fault.loses, falls])
    const known = all.get(key)
    if (known) known.count += 1
    else all.set(key, { ...fault, path, ...(falls && { falls }), count: 1 })
  }
  return [...all.values()].toSorted((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1))
}

function heldIn(records: readonly RecordReport[]): ContractReport['held'] {
  const all = new Map<string, ContractReport['held'][number]>()
  for (const { heldBy, documentId } of records) {
    for (const { rule, whole } of heldBy) {
      const one = all.get(rule) ?? { rule, records: 0, parts: 0, documentIds: [] }
      all.set(rule, one)
      if (whole) one.records += 1
      else one.parts += 1
      if (documentId && !one.documentIds.includes(documentId)) one.documentIds.push(documentId)
    }
  }
  return [...all.values()]
}
