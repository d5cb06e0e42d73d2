import type { Answered, Seen } from '../client.ts'
import { type Shown, well } from '../rule.ts'

/** `status 200, text/html` */
export const seenStatus = ({ status, headers }: Answered): string =>
  [`status ${status}`, typeOf(headers)].filter(Boolean).join(', ')

/** The media type alone, `application/json`. */
export const typeOf = (headers: Headers): string =>
  (/^[\w.+/-]*/.exec(headers.get('Content-Type')?.toLowerCase() ?? '')?.[0] ?? '').slice(0, 60)

/** Well when an answer has one of these statuses; nothing is said of one that did not come. */
export function statusIs(seen: Seen, expected: readonly number[]): Shown {
  if (seen.lost) return undefined
  if (expected.includes(seen.status)) return well
  return { address: seen.address, seen: `${seenStatus(seen)}, not ${expected.join(' or ')}` }
}
