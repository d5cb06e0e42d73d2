import type { Window } from '../contracts/windows.ts'

/** The window of a question, `?from=2026-08-01&to=2027-01-01`; undefined when it is not one. */
export function windowOf(params: URLSearchParams): Window | undefined {
  const [from, to] = [params.get('from') ?? undefined, params.get('to') ?? undefined]
  if ([from, to].some((day) => day !== undefined && !isDay(day))) return undefined
  if (from !== undefined && to !== undefined && from >= to) return undefined
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN
  // A browser takes 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
