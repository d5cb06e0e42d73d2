/** Swedish days, `from` inclusive, `to` exclusive; an open end has no bound. */
export type Window = { from?: string; to?: string }

/** When something is: ISO 8601 instants with Swedish offset, or dates. Without a start it has no time yet. */
export type Times = { start?: string | undefined; end?: string | undefined }

/**
 * True when any part of it lies in the window. What has no time yet belongs to the coming, so it is in every
 * window without an end.
 */
export function isInWindow({ start: told, end }: Times, { from, to }: Window): boolean {
  // What has only an end is placed by it.
  const start = told ?? end
  if (start === undefined) return to === undefined
  const begins = start.slice(0, 10)
  const ends = end !== undefined && end.slice(0, 10) > begins ? end.slice(0, 10) : begins
  return (to === undefined || begins < to) && (from === undefined || ends >= from)
}
