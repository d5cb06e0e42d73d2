/** Whose data, and who asks: goes with every request and into every query key. */
export type Who = {
  personId: string
  actorId: string
  actorType: 'subject_of_care' | 'subject_of_care_agent'
  /** Areas that the actor may not see: nothing of them is asked for. */
  withheld?: ReadonlySet<string>
  /** The only areas to show of the own data, to see it as an ombud would. */
  preview?: readonly string[]
}

/**
 * The headers of a request about somebody, with what is asked or sent. `prefer`: how long an answer may wait for all sources, in
 * s (RFC 7240); then it comes with what those have that have answered.
 */
export function headersOf(who: Who | undefined, sends = false, prefer = 'wait=1'): Record<string, string> {
  return {
    Accept: 'application/json',
    ...(sends ? { 'Content-Type': 'application/json' } : who && { Prefer: prefer }),
    ...(who && {
      'Subject-Of-Care': who.personId,
      'Actor-Id': who.actorId,
      'Actor-Type': who.actorType,
      ...(who.preview && { 'View-Scopes': who.preview.join(' ') }),
    }),
  }
}
