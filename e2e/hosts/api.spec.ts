import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { productionHeaders } from '../../vite.config.ts'
import { type Answer, ask, hostHere } from './ask.ts'
import { roomOf } from './recipe.ts'

const api = (path: string) => `${hostHere().base}api/${path}`

/** Nothing that the portal's own files say is said of an answer of the platform. */
function expectOnlyItsOwn(answer: Answer, cache = 'no-store') {
  expect(answer.header('Cache-Control')).toBe(cache)
  for (const name of Object.keys(productionHeaders))
    if (name !== 'Cache-Control') expect(answer.header(name), name).toBeUndefined()
}

test('what is asked comes to the platform, and its answer to the browser, as they are', async () => {
  const body = JSON.stringify({ text: 'Såret vätskar. '.repeat(4_000) })
  const answer = await ask(api('prov/eko?fran=2026-08-01&a=b%2Fc%20d'), {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      Cookie: 'en=1; tva=2',
      'Subject-Of-Care': 'p-1',
      'Actor-Id': 'p-2',
      'View-Scopes': 'tidslinje,kontakter',
      Prefer: 'wait=1',
      'Idempotency-Key': 'a-key-of-eight',
      'X-Forwarded-For': '10.1.1.1',
      'Accept-Encoding': 'br',
    },
  })
  const came = JSON.parse(answer.text) as { url: string; body: string; headers: Record<string, string> }
  expect(came).toMatchObject({ method: 'POST', url: '/api/prov/eko?fran=2026-08-01&a=b%2Fc%20d', body })
  expect(came.headers).toMatchObject({
    cookie: 'en=1; tva=2',
    'subject-of-care': 'p-1',
    'actor-id': 'p-2',
    'view-scopes': 'tidslinje,kontakter',
    prefer: 'wait=1',
    'idempotency-key': 'a-key-of-eight',
    'accept-encoding': 'br',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': new URL(test.info().project.use.baseURL ?? '').protocol.slice(0, -1),
  })
  expect(answer.header('Set-Cookie')).toBe('a=1; HttpOnly and b=2; HttpOnly')
  expect(answer.header('Subject-Of-Care')).toBe('p-1')
  expect(answer.header('Content-Type')).toBe('application/json')
  expectOnlyItsOwn(answer)
})

test('each status is the own of the platform', async () => {
  const unchanged = await ask(api('prov/oforandrat'), { headers: { 'If-None-Match': '"a"' } })
  expect([unchanged.status, unchanged.text, unchanged.header('ETag')]).toEqual([304, '', '"a"'])
  expectOnlyItsOwn(unchanged)
  const refused = await ask(api('prov/nekad'))
  expect([refused.status, refused.text]).toEqual([401, '{"code":"not-logged-in"}'])
  expect(refused.header('Content-Type')).toBe('application/problem+json')
  expectOnlyItsOwn(refused)
  const head = await ask(api('prov/eko'), { method: 'HEAD' })
  expect([head.status, head.text, head.header('Subject-Of-Care')]).toEqual([200, '', 'p-1'])
  expectOnlyItsOwn(head)
})

test('where the platform says nothing of what may be kept, or does not answer, nothing is', async () => {
  const silent = await ask(api('prov/tyst'), { headers: { 'Accept-Encoding': 'gzip, br' } })
  // Not packed, nor given a charset, on the way.
  expect([silent.header('Content-Type'), silent.header('Content-Encoding')]).toEqual(['text/html', undefined])
  expectOnlyItsOwn(silent)
  const broken = await ask(api('prov/bruten'))
  expect(broken.status).toBe(502)
  expect(broken.header('Cache-Control')).toBe('no-store')
})

test('a part of an answer is passed on when it comes', async () => {
  const begun = performance.now()
  let first = 0
  await ask(api('prov/delar'), {
    part: () => {
      first ||= performance.now() - begun
    },
  })
  expect(first).toBeLessThan(1_000)
  expect(performance.now() - begun).toBeGreaterThan(1_400)
})

test('what is larger than any honest question is refused', async () => {
  const { status } = await ask(api('prov/eko'), { method: 'POST', body: 'a'.repeat(1_200_000) })
  expect([413, 502]).toContain(status)
})

test('nothing of what is asked or answered is written to disk or log', async () => {
  const room = roomOf(hostHere().room)
  const folders = () =>
    ['body', 'proxy'].flatMap((name) => {
      const folder = join(room, name)
      // A file that is there for a moment only has changed the time of its folder.
      return readdirSync(room).includes(name) ? [readdirSync(folder).length, statSync(folder).mtimeMs] : []
    })
  const before = folders()
  const secret = 'hjartsvikt'
  const headers = { 'Subject-Of-Care': secret, Cookie: `a=${secret}`, Referer: `http://a.example/${secret}` }
  await ask(api(`prov/eko?${secret}`), { method: 'POST', headers, body: secret.repeat(80_000) })
  await ask(api(`prov/stor?${secret}`), { headers })
  await ask(api(`prov/bruten/${secret}?${secret}`), { method: 'POST', headers, body: secret })
  await ask(`${hostHere().base}${secret}?${secret}`, { headers })
  await ask(api('prov/eko'), { headers, method: 'POST', body: secret.repeat(200_000) })
  expect(folders()).toEqual(before)
  for (const file of readdirSync(room).filter((name) => name.endsWith('.log'))) {
    const log = readFileSync(join(room, file), 'utf8')
    expect(log, file).not.toContain(secret)
    expect(log, file).not.toContain('prov/')
  }
})
