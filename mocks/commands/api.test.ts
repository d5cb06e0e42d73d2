import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let server: ChildProcess
let base = ''
let greeting = ''

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return address.port
}

beforeAll(async () => {
  const port = await freePort()
  server = spawn(process.execPath, [join(import.meta.dirname, 'api.ts')], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(server.stdout ?? server, 'data')
  greeting = String(line)
  base = `http://127.0.0.1:${port}`
}, 20_000)

afterAll(() => {
  server.kill()
})

async function choose(query: string): Promise<string> {
  const response = await fetch(`${base}/api/varld?${query}`)
  expect(response.status).toBe(200)
  return response.headers.getSetCookie()[0] ?? ''
}

const session = async (cookie?: string) => {
  const response = await fetch(`${base}/api/session`, { headers: cookie ? { Cookie: cookie } : {} })
  return { status: response.status, body: await response.json() }
}

describe('the API over HTTP', () => {
  test('says where it is, in one line', () => {
    expect(greeting).toBe(`The mocked översikts-API: ${base}/api/\n`)
  })

  test('answers as the default world without a cookie', async () => {
    const { status, body } = await session()
    expect(status).toBe(200)
    expect(body.person).toMatchObject({ givenName: 'Birgitta' })
  })

  test('a cookie chooses the world, and its clock runs from when it was set', async () => {
    const cookie = await choose('varld=nykomling&nu=2026-12-24T15:00&annat=x')
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Path=\/$/)
    expect(cookie).not.toContain('annat')
    const { body } = await session(cookie.split(';')[0])
    expect(body.person.givenName).toBe('Amal')
    const ahead = Date.parse(body.serverTime) - Date.parse('2026-12-24T14:00:00Z')
    expect(ahead).toBeGreaterThanOrEqual(0)
    expect(ahead).toBeLessThan(10_000)
  })

  test('an unknown world gives a page with the valid values, and what was written is escaped', async () => {
    const response = await fetch(`${base}/api/varld?varld=${encodeURIComponent('<script>alert(1)</script>')}`)
    const page = await response.text()
    expect(response.status).toBe(400)
    expect(response.headers.get('Set-Cookie')).toBeNull()
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('<script>')
    expect(page).toContain('nykomling')
  })

  const opened = '17.00000000-0000-4000-8000-000000000000'

  test.each(['', 'x', '17', opened, `${opened}?varld=x`, '%E0%A4%A', '99999999999999999?'])(
    'a cookie that is no world (%s) is refused, never replaced by another',
    async (value) => {
      const { status, body } = await session(`overblick-varld=${value}`)
      expect(status).toBe(value === opened ? 200 : 400)
      expect(body.code ?? 'unknown-world').toBe('unknown-world')
    },
  )

  test.each(['br', 'gzip', ''])(
    'an answer is compressed as the caller asks (%s), and whole',
    async (encoding) => {
      const id = 'p-5c1f07aa93'
      const response = await fetch(`${base}/api/tidslinje`, {
        headers: {
          'Accept-Encoding': encoding || 'identity',
          'Subject-Of-Care': id,
          'Actor-Id': id,
          'Actor-Type': 'subject_of_care',
        },
        signal: AbortSignal.timeout(5_000),
      })
      expect(response.headers.get('Content-Encoding') ?? '').toBe(encoding)
      expect(response.headers.get('Vary')).toContain('Accept-Encoding')
      expect(((await response.json()) as { items: unknown[] }).items.length).toBeGreaterThan(40)
    },
  )

  test('other addresses are told apart', async () => {
    expect((await fetch(`${base}/api/meddelanden`)).status).toBe(501)
    expect((await fetch(`${base}/api/session`, { method: 'POST', body: '{}' })).status).toBe(501)
    expect((await fetch(`${base}/`)).status).toBe(404)
  })

  test('a broken connection and a caller who leaves do not stop the server', async () => {
    const broken = await choose('fel=api:bruten')
    await expect(session(broken.split(';')[0])).rejects.toThrow('fetch failed')
    const silent = await choose('fel=api:tyst')
    const left = fetch(`${base}/api/session`, {
      headers: { Cookie: silent.split(';')[0] ?? '' },
      signal: AbortSignal.timeout(100),
    })
    await expect(left).rejects.toThrow('timeout')
    expect((await session()).status).toBe(200)
  })

  test.each([
    'GET /// HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n',
    'rubbish\r\n\r\n',
  ])('a bad request (%j) does not stop the server', async (text) => {
    const socket = connect(Number(new URL(base).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.end(text)
    await once(socket.resume(), 'close')
    expect((await session()).status).toBe(200)
  })

  test('the one who is responsible for a plan ends it, and what is not there is refused', async () => {
    const Cookie = (await choose('kan=foresla')).split(';')[0] ?? ''
    const desk = await fetch(`${base}/api/ansvarig`, { headers: { Cookie } })
    expect(await desk.text()).toContain('Samordnad individuell plan för Birgitta Sand')
    const send = (form: Record<string, string>) =>
      fetch(`${base}/api/ansvarig`, { method: 'POST', headers: { Cookie }, body: new URLSearchParams(form) })
    expect((await send({ plan: '99', svar: 'avsluta' })).status).toBe(400)
    expect(await (await send({ plan: '0', svar: 'avsluta' })).text()).toContain('Klart.')
    expect(await (await send({ plan: '0', svar: 'avsluta' })).text()).toContain('Det hade redan hänt något')
  })

  test('ends on SIGTERM, also while somebody waits', async () => {
    const cookie = (await choose('fel=api:tyst')).split(';')[0] ?? ''
    setTimeout(() => server.kill('SIGTERM'), 100)
    const ended = once(server, 'exit')
    await expect(session(cookie)).rejects.toThrow('fetch failed')
    expect(await ended).toEqual([0, null])
  })
})
