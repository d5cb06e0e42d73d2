import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/*
 * What the hosts pass `/api` on to: the API of the mocks, and below `/api/prov/` answers that it does not give:
 * `node api.ts <port> <port of the API of the mocks>`.
 */
const [port = 0, mocks = 0] = process.argv.slice(2, 4).map(Number)

const json = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }

const trials: Record<string, (asked: IncomingMessage, answer: ServerResponse) => Promise<unknown> | unknown> =
  {
    /** What came, as it came. */
    eko: async (asked, answer) => {
      const parts: Buffer[] = []
      for await (const part of asked) parts.push(part as Buffer)
      answer.writeHead(200, {
        ...json,
        'Set-Cookie': ['a=1; HttpOnly', 'b=2; HttpOnly'],
        'Subject-Of-Care': 'p-1',
      })
      const { method, url, headers } = asked
      answer.end(JSON.stringify({ method, url, headers, body: Buffer.concat(parts).toString() }))
    },
    oforandrat: (_, answer) => answer.writeHead(304, { ETag: '"a"', 'Cache-Control': 'no-store' }).end(),
    nekad: (_, answer) =>
      answer
        .writeHead(401, { ...json, 'Content-Type': 'application/problem+json' })
        .end('{"code":"not-logged-in"}'),
    /** A platform that says nothing of what may be kept. */
    tyst: (_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>å</p>'.repeat(500)),
    bruten: (_, answer) => answer.destroy(),
    sen: async (_, answer) => {
      await wait(60_500)
      answer.writeHead(200, json).end('"sen"')
    },
    /** A beginning, and long after it the end. */
    delar: async (_, answer) => {
      answer.writeHead(200, json)
      answer.write('"del')
      await wait(1_500)
      answer.end('ar"')
    },
    stor: (_, answer) => answer.writeHead(200, json).end(Buffer.alloc(20_000_000, '7')),
  }

createServer((asked, answer) => {
  const [, name] = /^\/api\/prov\/(\w+)/.exec(asked.url ?? '') ?? []
  const trial = trials[name ?? '']
  // Whoever asked may have gone.
  if (trial) return void Promise.resolve(trial(asked, answer)).catch(() => answer.destroy())
  const { method, url, headers } = asked
  const passed = request({ port: mocks, host: '127.0.0.1', method, path: url, headers }, (from) => {
    answer.writeHead(from.statusCode ?? 500, from.rawHeaders)
    from.pipe(answer)
  })
  passed.on('error', () => answer.destroy())
  answer.on('close', () => passed.destroy())
  asked.pipe(passed)
}).listen(port, '127.0.0.1')
