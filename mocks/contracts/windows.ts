/** Swedish days, `from` inclusive, `to` exclusive; an open end has no bound. */
export type Window = { from?: string; to?: string }

/** When something is: ISO 8601 instants with Swedish offset, or dates. Without a start it has no time yet. */
export type Times = { start?: string | undefined; end?: string | undefined }

/** The window of a question, `?from=2026-08-01&to=2027-01-01`; undefined when it is not one. */
export function windowOf(params: URLSearchParams): Window | undefined {
  const [from, to] = [params.get('from') ?? undefined, params.get('to') ?? undefined]
  if ([from, to].some((day) => day !== undefined && !isDay(day))) return undefined
  if (from !== undefined && to !== undefined && from >= to) return undefined
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

/**
 * True when any part of it lies in the window. What has no time yet belongs to the coming, so it is in every
 * window without an end.
 */
export function isInWindow({ start, end }: Times, { from, to }: Window): boolean {
  if (start === undefined) return to === undefined
  const begins = start.slice(0, 10)
  const ends = end !== undefined && end.slice(0, 10) > begins ? end.slice(0, 10) : begins
  return (to === undefined || begins < to) && (from === undefined || ends >= from)
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN
  // A browser takes 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
