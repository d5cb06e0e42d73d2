import type { Origin } from '../worlds/faults/producer-faults.ts'

/** How the data of an answer without envelope came, as HTTP says it (RFC 9111): its age, and that it could not be renewed. */
export function originHeaders(origin: Origin): Record<string, string> {
  if (origin === 'source') return {}
  return { Age: '2400', ...(origin === 'cache-synch-failed' && { Warning: '111 - "Revalidation Failed"' }) }
}

/** Reads the same. */
export function originOf(headers: Readonly<Record<string, unknown>>): Origin {
  if (/\b11[01]\b/.test(String(headers['warning'] ?? ''))) return 'cache-synch-failed'
  return Number(headers['age'] ?? 0) > 0 ? 'cache' : 'source'
}
