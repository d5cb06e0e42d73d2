import type { Consent, ConsentRequest, Sharing } from './contract.ts'
import { hasBegun, standingOf } from './standing.ts'

/** Each part in the order that it is told; of the consents the latest first. */
export type Parts = {
  /** Questions that nobody has answered. */
  waiting: ConsentRequest[]
  current: Consent[]
  /** Of which nobody can say whether they hold, or what they are. */
  unclear: Consent[]
  coming: Consent[]
  /** Read without a consent, since one could not be asked for: in force or over. */
  emergency: Consent[]
  /** Questions that were answered with no. */
  refused: ConsentRequest[]
  ended: Consent[]
}

/** What is told of who may read, by how it stands at a point in time. Everything is in exactly one part. */
export function inParts(all: readonly Sharing[], now: Date): Parts {
  const parts: Parts = {
    waiting: [],
    current: [],
    unclear: [],
    coming: [],
    emergency: [],
    refused: [],
    ended: [],
  }
  for (const one of all) {
    if (one.kind === 'request') {
      if (!one.answer) parts.waiting.push(one)
      // From a yes came a consent, which tells how it stands.
      else if (one.answer.outcome === 'refused') parts.refused.push(one)
      continue
    }
    const standing = standingOf(one, now)
    const isToCome = one.from !== undefined && !hasBegun(one.from, now)
    if (one.type === 'Emergency') (isToCome ? parts.coming : parts.emergency).push(one)
    else if (standing === 'ended') parts.ended.push(one)
    else if (standing === 'unclear' || one.type === undefined) parts.unclear.push(one)
    else if (standing === 'coming') parts.coming.push(one)
    else parts.current.push(one)
  }
  for (const consents of [parts.current, parts.unclear, parts.coming, parts.emergency, parts.ended])
    consents.sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
  return parts
}
