/** A link out of a document, and the host that it leads to, which may be another than its words say. */
export type SafeLink = { href: string; host: string }

/** The link, if it is a web address that hides nothing: https, without user and password. Undefined for any other. */
export function safeLink(address: string | undefined): SafeLink | undefined {
  const url = address === undefined ? null : URL.parse(address)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined
  return { href: url.href, host: url.host }
}
