import { HttpResponse } from 'msw'

/** Health data must not stay in any cache between the platform and the person. */
export const noStore = { 'Cache-Control': 'no-store' }

/** Reasons for which the översikts-API refuses, by status. */
const titles = {
  400: 'The request cannot be understood',
  401: 'Nobody is logged in as this actor',
  403: 'The actor does not represent this subject of care',
  404: 'No such address',
  409: 'The same has just been done',
  422: 'The key stands for something else',
  500: 'Internal error',
  501: 'No such resource in this API',
  502: 'The source could not take it',
  503: 'The engagement index does not answer',
  504: 'The source did not answer in time',
} as const

/** A problem answer (RFC 9457). `code` is stable and for programs; it never holds personal data. */
export function problem(status: keyof typeof titles, code: string) {
  const body = { type: 'about:blank', title: titles[status], status, code }
  return HttpResponse.json(body, {
    status,
    headers: { ...noStore, 'Content-Type': 'application/problem+json' },
  })
}
