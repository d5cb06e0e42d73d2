import type { Broken } from './test-broken.ts'
import { answers, bodies, isPath, json, pathOf, problemOf } from './test-changes.ts'
import type { Change } from './test-recording.ts'

const isSent =
  (...paths: string[]) =>
  (request: Request) =>
    request.method === 'POST' && isPath(...paths)(request)

/** What is sent with other headers, or another body. */
const sentAs =
  (
    isAt: (request: Request, body: string) => boolean,
    change: (headers: Headers, body: string) => string | undefined,
  ): Change =>
  async (request, ask) => {
    if (request.method !== 'POST') return ask(request)
    const body = await request.clone().text()
    if (!isAt(request, body)) return ask(request)
    const headers = new Headers(request.headers)
    const other = change(headers, body) ?? body
    return ask(new Request(request.url, { method: 'POST', headers, body: other }))
  }

/** Says that it was done, and does nothing. */
const saidOnly =
  (isAt: (request: Request, body: string) => boolean, answer: unknown): Change =>
  async (request, ask) =>
    isAt(request, await request.clone().text()) ? json(200, answer) : ask(request)

const keyIn = (headers: Headers) => headers.get('Idempotency-Key') ?? ''
const newKey = (headers: Headers) => {
  headers.set('Idempotency-Key', crypto.randomUUID())
  return undefined
}

/** What a server does wrong with what is sent. */
export const brokenWriting: readonly Broken[] = [
  [
    'does the same again',
    ['key-once', 'key-reused'],
    () => sentAs(({ headers }) => keyIn(headers).length > 7, newKey),
  ],
  [
    'does it only once, and says something else then',
    ['key-once'],
    () => {
      const known = new Set<string>()
      const isKnown = (request: Request) => known.size === known.add(keyIn(request.headers)).size
      return answers(
        (request, { status }) => isSent('inkorg')(request) && isKnown(request) && status === 200,
        () => json(200, { outcomes: [] }),
      )
    },
  ],
  ['needs no key', ['key-needed'], () => sentAs(({ headers }) => keyIn(headers).length < 8, newKey)],
  [
    'takes something else with the same key',
    ['key-reused'],
    () => sentAs((_request, body) => body.includes(' 2"'), newKey),
  ],
  [
    'does not warn of the same letter',
    ['same-warned'],
    () =>
      sentAs(
        (request, body) => isSent('inkorg')(request) && body.includes('Kontroll '),
        (_headers, body) => JSON.stringify({ ...(JSON.parse(body) as object), again: true }),
      ),
  ],
  ['does what it may not do', ['capability-off'], () => answers(isSent('viktigt'), () => json(200, {}))],
  [
    'lets one who only looks act',
    ['acting-refused'],
    () =>
      sentAs(
        ({ headers }) => headers.has('View-Scopes'),
        (headers) => {
          headers.delete('View-Scopes')
          return undefined
        },
      ),
  ],
  [
    'breaks on a body',
    ['body-refused'],
    () =>
      answers(
        (request, { status }) => isSent('kontakter/begaran')(request) && status === 400,
        () => problemOf(500),
      ),
  ],
  [
    'does not keep what was opened',
    ['opened-kept'],
    () =>
      saidOnly((request, body) => isSent('oppnat')(request) && /"id":"(?!kontroll)/.test(body), {
        opened: true,
      }),
  ],
  [
    'takes anything as opened',
    ['opened-kept'],
    () =>
      answers(
        (request, { status }) => isSent('oppnat')(request) && status === 404,
        () => json(200, { opened: true }),
      ),
  ],
  [
    'does not keep the order',
    ['order-kept'],
    () => saidOnly((request, body) => isSent('installningar')(request) && body.includes('["kontroll"]'), {}),
  ],
  [
    'takes any version as seen',
    ['seen-known'],
    () => answers(isSent('sedan-sist/sett'), () => json(200, { seen: true })),
  ],
  ['takes no reports', ['reports-taken'], () => answers(isSent('avvikelser'), () => problemOf(501))],
  [
    'does not prolong a session',
    ['session-prolonged'],
    () => bodies(isSent('session/forlang'), (body) => ({ ...body, expiresAt: body['serverTime'] })),
  ],
  ['only says that it has ended', ['session-ended'], () => saidOnly(isSent('session/slut'), {})],
  [
    'goes on telling after the log-out',
    ['session-ended'],
    () => {
      let isOut = false
      return async (request, ask) => {
        const given = await ask(request)
        isOut ||= pathOf(request) === 'session/slut'
        return isOut && isPath('kallor')(request) ? json(200, { items: [] }) : given
      }
    },
  ],
]
