import { HttpResponse } from 'msw'
import { problemWords } from './problem-words.ts'

/** Health data must not stay in any cache between the platform and the person. */
export const noStore = { 'Cache-Control': 'no-store' }

type Status = 400 | 401 | 403 | 404 | 409 | 422 | 500 | 501 | 502 | 503 | 504

/** What a code means, as a title: the same of every problem with that code. */
export function titleOf(code: string): string {
  const words = (problemWords[code] ?? code).replaceAll('`', '')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** A problem answer (RFC 9457). `code` is stable and for programs; it never holds personal data. */
export function problem(status: Status, code: string) {
  const body = { type: 'about:blank', title: titleOf(code), status, code }
  return HttpResponse.json(body, {
    status,
    headers: { ...noStore, 'Content-Type': 'application/problem+json' },
  })
}
