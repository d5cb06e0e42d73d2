/**
 * The one error that comes through the door to the översikts-API.
 * - `unreachable`: no answer at all (network, server gone)
 * - `silent`: no answer within the time the platform itself allows
 * - `logged-out` 401 · `forbidden` 403 · `not-found` 404 · `refused` other 4xx
 * - `index-down` 503: the platform cannot say where anything is
 * - `broken` other 5xx
 * - `not-json`: something else than JSON, for instance a page from a proxy
 * - `wrong-person`: the answer is about another person than the one asked about, and was thrown away
 * - `withheld`: never asked, since the ombud may not see the area, which stands as the resource
 * - `wrong-shape`: JSON, but not what the contract says; `path` is the first field that failed
 */
export type ApiErrorKind =
  | 'unreachable'
  | 'silent'
  | 'logged-out'
  | 'forbidden'
  | 'not-found'
  | 'refused'
  | 'index-down'
  | 'broken'
  | 'not-json'
  | 'wrong-shape'
  | 'wrong-person'
  | 'withheld'

export class ApiError extends Error {
  readonly kind: ApiErrorKind
  /** Resource asked for, e.g. `tidslinje`. */
  readonly resource: string
  readonly status: number | undefined
  readonly path: string | undefined

  constructor(kind: ApiErrorKind, resource: string, more: { status?: number; path?: string } = {}) {
    super(`${resource}: ${kind}`)
    this.name = 'ApiError'
    this.kind = kind
    this.resource = resource
    this.status = more.status
    this.path = more.path
  }
}

/** True of what was never asked for, since the ombud may not see it: no fault, and nothing to try again. */
export const isWithheld = (error: unknown) => error instanceof ApiError && error.kind === 'withheld'

/** The kind of error an HTTP status stands for; undefined for success. */
export function kindOfStatus(status: number): ApiErrorKind | undefined {
  if (status < 400) return undefined
  if (status === 401) return 'logged-out'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not-found'
  if (status === 503) return 'index-down'
  return status < 500 ? 'refused' : 'broken'
}
