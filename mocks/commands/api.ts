/**
 * The översikts-API of the mocks over real HTTP, for builds that hold no mocks: `npm run api`. Listens on
 * 127.0.0.1, port PORT or 8787. `GET /api/varld?varld=…&kallor=…&fel=…&nu=…` chooses the world of a browser by
 * a cookie; without one it is the default world. `GET /api/inloggning?till=/path` is the stand-in for e-legitimation, and
 * `GET /api/ansvarig` for the system in which those who are responsible for plans answer what is proposed. With
 * `-- --kallor FILE` sources are asked at the addresses of a file: see docs/servrar.md.
 */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { getResponse } from 'msw'
import { createHandlers } from '../api/handlers.ts'
import { problem } from '../api/problem.ts'
import { logIn } from '../platform/logins.ts'
import { logInPage } from '../worlds/log-in-page.ts'
import { personaIds } from '../worlds/personas.ts'
import { problemPage } from '../worlds/problem-page.ts'
import { type ParsedWorld, parseWorld, validValues, type World } from '../worlds/world.ts'
import { answerBy, responsiblePage } from './ansvarig.ts'
import { sourcesOfArguments } from './kallor.ts'
import { escaped, page } from './html.ts'

const cookieName = 'overblick-varld'
/** Which browser it is, so that each has a login of its own in a world that several have open. */
const visitName = 'overblick-besok'
const startedAt = Date.now()
const port = Number(process.env['PORT'] ?? 8787)

const handlers = createHandlers((request) => {
  const parsed = worldOfCookies(request.headers.get('Cookie'))
  if (!parsed.ok) throw new Error('the world was checked before')
  return parsed.world
})

const server = createServer((incoming, outgoing) => {
  const abort = new AbortController()
  outgoing.on('close', () => abort.abort())
  respond(incoming, abort.signal)
    .then((response) => send(response, incoming, outgoing))
    .catch((error: unknown) => {
      if (!abort.signal.aborted) console.error(error)
      outgoing.destroy()
    })
})
server.on('error', (error) => {
  console.error(`The API cannot listen on 127.0.0.1:${port}: ${error.message}`)
  process.exitCode = 1
})
if (sourcesOfArguments(process.argv.slice(2)))
  server.listen(port, '127.0.0.1', () =>
    console.log(`The mocked översikts-API: http://127.0.0.1:${port}/api/`),
  )
process.on('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
})

async function respond(incoming: IncomingMessage, signal: AbortSignal): Promise<Response> {
  const address = `http://127.0.0.1:${port}${incoming.url ?? '/'}`
  if (!URL.canParse(address)) return problem(400, 'bad-address')
  const url = new URL(address)
  if (url.pathname === '/api/varld') return chooseWorld(url.searchParams)
  const known = cookieOf(incoming.headers.cookie, visitName)
  const visit = known ?? randomUUID()
  const cookies = known ? incoming.headers.cookie : `${incoming.headers.cookie ?? ''}; ${visitName}=${visit}`
  const parsed = worldOfCookies(cookies)
  if (!parsed.ok) return problem(400, 'unknown-world')
  const response = await answerIn(parsed.world, incoming, url, cookies ?? '', signal)
  if (!known && response.type !== 'error') {
    response.headers.append('Set-Cookie', `${visitName}=${visit}; HttpOnly; SameSite=Lax; Path=/`)
  }
  return response
}

async function answerIn(
  world: World,
  incoming: IncomingMessage,
  url: URL,
  cookies: string,
  signal: AbortSignal,
): Promise<Response> {
  const method = incoming.method ?? 'GET'
  const body = ['GET', 'HEAD'].includes(method) ? undefined : await bodyOf(incoming)
  if (url.pathname === '/api/inloggning') {
    return method === 'POST' ? logInBy(world, body ?? '') : logInForm(pathOf(url.searchParams.get('till')))
  }
  if (url.pathname === '/api/ansvarig')
    return method === 'POST' ? answerBy(world, body ?? '') : responsiblePage(world)
  const headers = headersOf(incoming)
  headers.set('Cookie', cookies)
  const request = new Request(url, { method, headers, signal, ...(body && { body }) })
  return (await getResponse(handlers, request)) ?? problem(404, 'not-found')
}

function chooseWorld(params: URLSearchParams): Response {
  const parsed = parseWorld(params)
  if (!parsed.ok) {
    const { title, sections, linkText } = problemPage(parsed.problems)
    const lists = sections.map(
      ({ heading, text, values }) =>
        `<h2>${escaped(heading)}</h2><p>${escaped(text)}</p><ul>${values.map((value) => `<li>${escaped(value)}</li>`).join('')}</ul>`,
    )
    return page(400, title, `${lists.join('')}<p><a href="varld">${escaped(linkText)}</a></p>`)
  }
  const own = [...params].filter(([name]) => Object.hasOwn(validValues, name))
  // The random part keeps apart the worlds of two browsers that opened theirs in the same moment.
  const value = encodeURIComponent(`${parsed.world.openedAt}.${randomUUID()}?${new URLSearchParams(own)}`)
  // A browser drops a larger cookie without a word, and another world than the chosen one would be shown.
  if (value.length > 3_800) return page(400, 'Länken är för lång', '<p>Välj färre fel åt gången.</p>')
  const response = page(200, 'Världen är vald', '<p><a href="../">Öppna Överblick</a></p>', {
    'Set-Cookie': `${cookieName}=${value}; HttpOnly; SameSite=Lax; Path=/`,
  })
  // A new world is entered as its own person, whoever was logged in before.
  response.headers.append('Set-Cookie', `${visitName}=${randomUUID()}; HttpOnly; SameSite=Lax; Path=/`)
  return response
}

/** The stand-in for e-legitimation: a page of its own, with everyone one can be. */
function logInForm(path: string): Response {
  const { title, text, persons } = logInPage()
  const buttons = persons.map(
    ({ id, name, description, personnummer }) =>
      `<li><button name="person" value="${id}">${escaped(name)}</button> ${escaped(description)} <small>${personnummer}</small></li>`,
  )
  return page(
    200,
    title,
    `<p>${escaped(text)}</p><form method="post" action="inloggning"><input type="hidden" name="till" value="${escaped(path)}"><ul>${buttons.join('')}</ul></form>`,
  )
}

function logInBy(world: World, body: string): Response {
  const form = new URLSearchParams(body)
  const person = personaIds.find((id) => id === form.get('person'))
  if (!person) return page(400, 'Ingen sådan testperson', '<p><a href="inloggning">Välj en annan</a></p>')
  logIn(world, person)
  return new Response(null, {
    status: 303,
    headers: { Location: pathOf(form.get('till')), 'Cache-Control': 'no-store' },
  })
}

/** A path of the portal and nothing else: a link to the log-in must not lead on to another site. */
function pathOf(path: string | null): string {
  return path && /^\/(?![/\\])[\w/.?=&%-]*$/.test(path) ? path : '/'
}

/** The world a cookie names, with its clock running since the cookie was set; the default world without one. */
function worldOfCookies(header: string | null | undefined): ParsedWorld {
  const visit = cookieOf(header, visitName) ?? ''
  const value = cookieOf(header, cookieName)
  if (value === undefined) return parseWorld(new URLSearchParams(), startedAt, '', visit)
  const [opened = '', ...query] = decoded(value).split('?')
  const [, openedAt] = /^(\d{1,15})\.[0-9a-f-]{36}$/.exec(opened) ?? []
  if (!openedAt) return { ok: false, problems: [] }
  return parseWorld(new URLSearchParams(query.join('?')), Number(openedAt), opened, `${opened} ${visit}`)
}

function cookieOf(header: string | null | undefined, name: string): string | undefined {
  const pair = (header ?? '').split(/; */).find((one) => one.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

const longestBody = 100_000

/** The body of a request as text; cut off where no honest request is that long. */
async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of incoming.setEncoding('utf8')) {
    text += String(part)
    if (text.length > longestBody) return ''
  }
  return text
}

async function send(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  // A network error has no status to send: the connection is cut instead.
  if (response.type === 'error') {
    outgoing.destroy()
    return
  }
  const { body, encoding } = await compressed(
    Buffer.from(await response.arrayBuffer()),
    String(incoming.headers['accept-encoding'] ?? ''),
  )
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(
      [...response.headers].filter(([name]) => name !== 'content-length' && name !== 'set-cookie'),
    ),
    'Set-Cookie': response.headers.getSetCookie(),
    ...(encoding && { 'Content-Encoding': encoding }),
    'Content-Length': String(body.length),
    Vary: 'Accept-Encoding, Cookie',
    'X-Content-Type-Options': 'nosniff',
  })
  outgoing.end(body)
}

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
/** Shorter answers are not worth the work. */
const shortest = 1_000

async function compressed(whole: Buffer, accepted: string): Promise<{ body: Buffer; encoding?: string }> {
  if (whole.length < shortest) return { body: whole }
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
    return { body: await brotli(whole, { params }), encoding: 'br' }
  }
  return /\bgzip\b/.test(accepted) ? { body: await gzipped(whole), encoding: 'gzip' } : { body: whole }
}
