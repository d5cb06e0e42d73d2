import { type Counts, type FieldCount, noCounts } from './report.ts'

/** Values as counts: in all, and of each field by what becomes of it, in the order they first stand. */
export function counted(told: readonly Omit<FieldCount, 'count'>[]): {
  values: Counts
  fields: FieldCount[]
} {
  const values = noCounts()
  const fields = new Map<string, FieldCount>()
  for (const one of told) {
    values[one.outcome] += 1
    const key = `${one.outcome} ${one.path}`
    const known = fields.get(key)
    if (known) known.count += 1
    else fields.set(key, { ...one, count: 1 })
  }
  return { values, fields: [...fields.values()] }
}
