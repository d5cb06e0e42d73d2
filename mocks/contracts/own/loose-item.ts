import * as v from 'valibot'
import type { PartlyRead } from '../reading.ts'

/**
 * A record of which some fields could not be read, without these and with their names; undefined when what is wrong stands in one
 * of the `strict`. What holds nothing was never there.
 */
export function looseItem<Schema extends v.GenericSchema>(
  schema: Schema,
  raw: unknown,
  issues: readonly v.BaseIssue<unknown>[],
  strict: readonly string[],
): (v.InferOutput<Schema> & PartlyRead) | undefined {
  const left = structuredClone(raw)
  for (const { path } of issues) {
    if (!path || strict.includes(String(path[0]?.key))) return undefined
    drop(
      left,
      path.map(({ key }) => String(key)),
    )
  }
  const read = v.safeParse(schema, left)
  if (!read.success) return undefined
  const notRead = issues.filter(({ input }) => !isBlank(input)).map((issue) => placeOf(issue))
  return notRead.length > 0
    ? { ...(read.output as object), notRead: [...new Set(notRead)] }
    : (read.output as object)
}

/** Where in a record something stands: `withdrawals/left`. */
export const placeOf = (issue: v.BaseIssue<unknown>) => v.getDotPath(issue)?.replaceAll('.', '/') ?? ''

function drop(holder: unknown, [key = '', ...rest]: string[]): void {
  if (typeof holder !== 'object' || holder === null) return
  if (rest.length === 0) delete (holder as Record<string, unknown>)[key]
  else drop((holder as Record<string, unknown>)[key], rest)
}

const isBlank = (value: unknown) =>
  value === null || (typeof value === 'string' && /^[\s\p{C}\p{Z}]*$/u.test(value))
