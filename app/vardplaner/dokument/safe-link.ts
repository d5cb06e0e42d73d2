import { webAddress } from '#platform/links/outward.ts'

/** A link out of a document as it is written there, and the host that it leads to, which may be another than its words say. */
export type SafeLink = { href: string; host: string }

/** The link, if it is one that somebody may be led to. Undefined for any other. */
export function safeLink(address: string | undefined): SafeLink | undefined {
  const known = address === undefined ? undefined : webAddress(address)
  return known && address ? { href: address.trim(), host: known.host } : undefined
}
