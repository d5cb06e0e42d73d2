import type { CoverageReport } from './report.ts'

/** The report as JSON, its keys in one order, so that the same report gives the same text. */
export const asJson = (report: CoverageReport): string => `${JSON.stringify(inOrder(report), null, 2)}\n`

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]),
  )
}
