import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { jarOf } from './jar.ts'
import { themes } from './rules.ts'
import { run } from './run.ts'
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

const tried = (base: string) =>
  run(themes, {
    base,
    fetch,
    jar: jarOf({}, 'a=b'),
    nobody: jarOf({}),
    only: [],
    writes: true,
    patience: 300,
    pause: 1,
  })

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
