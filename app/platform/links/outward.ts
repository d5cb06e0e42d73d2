/** Where a link from outside leads: the address as it is followed, and whose it is. */
export type WebAddress = { href: string; host: string }

/** What can hide in an address, or be read as something else than it is: blanks, backslashes, marks that are not seen. */
const hidden = /[\s\\\p{C}\u00ad<>"'`{}|^]/u
/** Letters that a Swedish address has. Those of other scripts can look like them, and be somebody else's. */
const swedishHost =
  /^https:\/\/(?:[a-z\dåäöéü](?:[a-z\dåäöéü-]*[a-z\dåäöéü])?\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#]|$)/i
const longest = 2_000

/**
 * The address of a link that comes from outside, or undefined for one that nobody should be led to: other than https, with a
 * name and password before the host, to a number instead of a name, or with a name in letters that only look like others.
 */
export function webAddress(text: string): WebAddress | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longest || hidden.test(trimmed) || !swedishHost.test(trimmed)) return undefined
  // What is written in code for letters shows nobody which letters they are.
  const [, host = ''] = /^https:\/\/([^/?#]*)/i.exec(trimmed) ?? []
  if (host.toLowerCase().includes('xn--')) return undefined
  try {
    const { href, username, password } = new URL(trimmed)
    return username || password ? undefined : { href, host: host.toLowerCase() }
  } catch {
    return undefined
  }
}

const mail = /^[\w.+-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}$/i

/**
 * The one mail address in a text, or undefined. What could stand after it, such as more receivers or a letter already
 * written, never comes along.
 */
export function mailAddress(text: string): string | undefined {
  const [address = ''] = text
    .trim()
    .replace(/^mailto:/i, '')
    .split('?')
  return mail.test(address) && !/(^|@)xn--|\.xn--|^\.|\.\.|\.@/i.test(address) ? address : undefined
}
