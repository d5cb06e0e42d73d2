import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { jarOf } from './jar.ts'
import { themes } from './rules.ts'
import { run, type Running } from './run.ts'
import { isFailed } from './verdict.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const tried = (base: string, more: Partial<Running> = {}) =>
  run(themes, {
    base,
    fetch,
    jar: jarOf({}, 'a=b'),
    nobody: jarOf({}),
    only: [],
    writes: true,
    patience: 300,
    pause: 1,
    ...more,
  })

/** The reasons why rules were not tried, each once. */
async function reasonsOf(base: string): Promise<string[]> {
  const done = await tried(base, { writes: false })
  if ('notRun' in done) throw new Error(done.notRun)
  const all = done.verdicts.flatMap(({ rule, judged }) =>
    'notTried' in judged && !rule.writes ? judged.notTried : [],
  )
  return [...new Set(all)].toSorted()
}

async function failuresOf(base: string): Promise<string[]> {
  const done = await tried(base)
  if ('notRun' in done) throw new Error(done.notRun)
  return done.verdicts.filter(isFailed).map(({ rule }) => rule.id)
}

const json = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }

test.each<[string, RequestListener]>([
  ['never answers', () => undefined],
  ['begins an answer and goes silent', (_request, response) => void response.writeHead(200, json).write('{')],
  ['closes the connection', (request) => void request.socket.destroy()],
  [
    'closes it in the middle of an answer',
    (request, response) => {
      response.writeHead(200, { ...json, 'Content-Length': '500' }).write('{', () => request.socket.destroy())
    },
  ],
  ['sends what is no HTTP', (request) => void request.socket.end('kontroll kontroll\r\n\r\n')],
  [
    'calls rubbish packed',
    (_request, response) =>
      void response.writeHead(200, { ...json, 'Content-Encoding': 'gzip' }).end('kontroll'.repeat(50)),
  ],
  [
    'sends 50 MB',
    (_request, response) => {
      response.writeHead(200, { ...json, 'Content-Encoding': 'gzip' }).end(large)
    },
  ],
])('a server that %s fails one rule', async (_what, listener) => {
  expect(await failuresOf(await serve(listener))).toEqual(['answered'])
})

const large = gzipSync(Buffer.alloc(50_000_000, ' '))

test.each<[string, string, string[]]>([
  ['null', 'null', ['session-read']],
  ['a list', '[]', ['session-read']],
  ['something deeper than anybody reads', '['.repeat(100_000), ['session-read', 'json-read']],
  ['nothing', '', ['session-read', 'json-read']],
  ['signs of another encoding', '"\xE5"', ['session-read', 'json-read']],
])('a server that answers %s fails what reads it', async (_what, body, rules) => {
  const base = await serve(
    (_request, response) => void response.writeHead(200, json).end(Buffer.from(body, 'latin1')),
  )
  expect(await failuresOf(base)).toEqual(expect.arrayContaining(rules))
})

test('a server that is not there cannot be tried', async () => {
  const base = await serve(() => undefined)
  for (const server of servers.splice(0)) server.close()
  for (const nowhere of [base, 'http://127.0.0.1:1'])
    expect(await tried(nowhere)).toEqual({ notRun: 'no server answers there' })
})

test.each([
  [
    'an empty list to everything',
    200,
    '{"items":[]}',
    [
      'no answer held anything that it could be tried on',
      'no cookie was set',
      'no session could be read',
      'nothing was refused',
    ],
  ],
  [
    'a page to everything, as an error',
    500,
    '<h1>',
    [
      'no answer held anything that it could be tried on',
      'no answer was called JSON',
      'no cookie was set',
      'no session could be read',
      'nothing was answered with 200',
    ],
  ],
])('of a server that answers %s nothing untrue is said', async (_what, status, body, reasons) => {
  const type = { 'Content-Type': body.startsWith('{') ? 'application/json' : 'text/html' }
  const base = await serve((_request, response) => void response.writeHead(status, type).end(body))
  expect(await reasonsOf(base)).toEqual(reasons)
})

test('of one that knows who is logged in, and sends lists that cannot be read, no more is said than that', async () => {
  const base = await serve((request, response) => {
    const isIn = request.headers.cookie !== undefined && request.url === '/api/session'
    response.writeHead(200, json).end(isIn ? session : '{"items":[]}')
  })
  expect(await reasonsOf(base)).toEqual([
    'no answer came that could be judged',
    'no answer could be read',
    'no answer held anything that it could be tried on',
    'no answer with sources could be read',
    'no cookie was set',
    'no list that can be cut could be read',
    'no list with a window could be read',
    'nobody else may be seen by the one who is logged in',
    'nobody is represented',
    'nothing was refused',
  ])
})

const session = JSON.stringify({
  actor: { actorId: 'p-a' },
  person: { id: 'p-a', givenName: 'A', familyName: 'B' },
  represents: [],
  capabilities: [],
  serverTime: '2026-11-23T08:00:00+01:00',
  expiresAt: '2026-11-23T09:00:00+01:00',
})

test.each([
  [404, 'text/plain', 'no'],
  [404, 'application/json', '{}'],
  [200, 'text/html', '<h1>'],
  [302, 'text/html', ''],
])('what answers %i, %s is said to be another server', async (status, type, body) => {
  const base = await serve(
    (_request, response) => void response.writeHead(status, { 'Content-Type': type }).end(body),
  )
  const notRun = `this does not look like the API: GET /api/session gave ${status} ${type}`
  expect(await tried(base)).toEqual({ notRun })
})

test('somebody who may not be seen is named as they were asked for', async () => {
  const base = await serve((_request, response) => void response.writeHead(200, json).end(session))
  expect(await tried(base, { only: ['p-a', 'p-x'] })).toEqual({
    notRun: '--subject p-x: the session does not let that person be seen',
  })
})
