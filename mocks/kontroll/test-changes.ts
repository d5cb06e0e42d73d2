import type { Change, Given } from './test-recording.ts'
import { isObject } from './walk.ts'

type Json = Record<string, unknown>
export type Items = Json[]

export const pathOf = ({ url }: Request) => new URL(url).pathname.replace('/api/', '')
export const aboutOf = ({ headers }: Request) => headers.get('Subject-Of-Care')
export const preferOf = ({ headers }: Request) => headers.get('Prefer') ?? ''

/** Changes what is answered where `isAt`. */
export const answers =
  (
    isAt: (request: Request, given: Given) => boolean,
    change: (given: Given, request: Request) => Given,
  ): Change =>
  async (request, ask) => {
    const given = await ask(request)
    return isAt(request, given) ? change(given, request) : given
  }

export const every = () => true
export const isPath =
  (...paths: string[]) =>
  (request: Request) =>
    paths.includes(pathOf(request))

export const withHeader = (name: string, value: string | undefined) => (given: Given) => {
  if (value === undefined) given.headers.delete(name)
  else given.headers.set(name, value)
  return given
}

export const json = (status: number, body: unknown): Given => ({
  status,
  headers: new Headers({
    'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
    'Cache-Control': 'no-store',
  }),
  body: JSON.stringify(body),
})

export const problemOf = (status: number, more: object = {}) =>
  json(status, { type: 'about:blank', title: 'Kontroll', status, code: 'kontroll', ...more })

/** Changes the JSON of good answers at some paths. */
export const bodies = (isAt: (request: Request) => boolean, change: (body: Json, request: Request) => Json) =>
  answers(
    (request, { status, body }) => isAt(request) && status === 200 && typeof body === 'string' && body !== '',
    (given, request) => {
      const body: unknown = JSON.parse(String(given.body))
      return isObject(body) ? { ...given, body: JSON.stringify(change(body, request)) } : given
    },
  )

/** Changes the items of good answers at some paths. */
export const items = (
  isAt: (request: Request) => boolean,
  change: (items: Items, request: Request) => unknown[],
) =>
  bodies(isAt, (body, request) =>
    Array.isArray(body['items']) ? { ...body, items: change(body['items'] as Items, request) } : body,
  )

/** Changes the first of some things that are. */
export const first = <Thing extends Json>(
  [one, ...rest]: readonly Thing[],
  change: (one: Thing) => unknown,
) => (one ? [change(one), ...rest] : [])

/** Answers another question in its place. */
export const instead =
  (isAt: (request: Request) => boolean, other: (request: Request) => Request): Change =>
  (request, ask) =>
    ask(isAt(request) ? other(request) : request)

/** The same question with other headers, or to another path. */
export function asked(
  request: Request,
  headers: Record<string, string | undefined>,
  url = request.url,
): Request {
  const changed = new Request(url, { headers: request.headers })
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) changed.headers.delete(name)
    else changed.headers.set(name, value)
  }
  return changed
}
