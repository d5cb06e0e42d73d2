import type { APIResponse, Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectSettled, test } from '../fixtures.ts'
import { watchRequests } from '../steps/under-way.ts'

test.beforeEach(async ({ world }) => world(''))

const immutable = 'public, max-age=31536000, immutable'
const kinds = ['Script', 'Stylesheet', 'Font']

type Fetched = { address: string; cached: boolean }

/** Watches what a page takes of scripts, styles and fonts, and from where; nothing is routed, for that turns the cache off. */
async function watchFetched(page: Page): Promise<Fetched[]> {
  const fetched: Fetched[] = []
  const fromMemory = new Set<string>()
  const client = await page.context().newCDPSession(page)
  client.on('Network.requestServedFromCache', ({ requestId }) => fromMemory.add(requestId))
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    const cached = Boolean(response.fromDiskCache) || fromMemory.has(requestId)
    if (kinds.includes(type)) fetched.push({ address: response.url, cached })
  })
  await client.send('Network.enable')
  return fetched
}

const overTheNetwork = (fetched: Fetched[]) =>
  fetched.filter(({ cached }) => !cached).map(({ address }) => address)

const hashed = async (shell: APIResponse, ending: string) =>
  new RegExp(`/assets/[^"]+\\.${ending}`).exec(await shell.text())?.[0] ?? ''

test('a repeat visit takes no script, style or font over the network', async ({ page, context }) => {
  const first = await watchFetched(page)
  await page.goto('/')
  await expectSettled(page)
  await page.waitForLoadState('networkidle')
  expect(overTheNetwork(first).length).toBeGreaterThan(5)

  const again = await context.newPage()
  const repeated = await watchFetched(again)
  await again.goto('/')
  await expectSettled(again)
  await again.waitForLoadState('networkidle')
  for (const ending of ['.js', '.css', '.woff2'])
    expect(repeated.some(({ address }) => address.endsWith(ending))).toBe(true)
  expect(overTheNetwork(repeated)).toEqual([])
})

test('a repeat visit, whose scripts are there at once, asks for nothing twice', async ({ page, context }) => {
  await page.goto('/')
  await expectSettled(page)
  await page.waitForLoadState('networkidle')
  for (let visit = 1; visit <= 3; visit++) {
    const again = await context.newPage()
    const asked: string[] = []
    again.on('request', (request) => {
      if (request.url().includes('/api/') && !request.headers()['prefer']?.includes('newer-than'))
        asked.push(request.url())
    })
    const underWay = watchRequests(again)
    await again.goto('/')
    await expectSettled(again)
    expect(asked.length).toBeGreaterThan(4)
    expect(asked).toEqual([...new Set(asked)])
    // Of an answer that nobody reads the browser holds the connection.
    await expect.poll(() => underWay.size).toBe(0)
    await again.close()
  }
})

test('the one font file that the first view takes is asked for before the stylesheet names it', async ({
  page,
}) => {
  const fetched = await watchFetched(page)
  await page.goto('/')
  await expectSettled(page)
  const fonts = fetched.filter(({ address }) => address.endsWith('.woff2'))
  const preloaded = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
  expect(preloaded).toHaveLength(1)
  expect(fonts.map(({ address }) => address)).toEqual(preloaded)
})

test('the files that have their content in their name are kept, under the headers of all', async ({
  request,
}) => {
  const shell = await request.get('/')
  for (const ending of ['js', 'css', 'woff2']) {
    const file = await request.get(await hashed(shell, ending))
    expect(file.status()).toBe(200)
    const headers = file.headers()
    expect(headers['cache-control']).toBe(immutable)
    for (const name of ['content-security-policy', 'x-content-type-options', 'referrer-policy'])
      expect(headers[name], name).toBe(shell.headers()[name])
  }
})

test('the shell, the picture in the tab and what is not there are never kept', async ({ request }) => {
  for (const path of [
    '/',
    '/index.html',
    paths.kontakter(),
    '/finns/inte',
    '/ikon.svg',
    '/assets/..%2findex.html',
  ]) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['cache-control'], path).toBe('no-store')
  }
  expect(await (await request.get('/..%2fpackage.json')).text()).toContain('<!doctype html>')
  for (const path of ['/assets/finns-inte.js', '/assets/']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    expect(response.headers()['cache-control'], path).toBe('no-store')
  }
})

test('the answers of the API are never kept, and come as the API sends them', async ({ request }) => {
  for (const path of ['/api/session', '/api/finns-inte']) {
    const response = await request.get(path)
    expect(response.headers()['cache-control'], path).toBe('no-store')
    expect(response.headers()['content-type'], path).toContain('json')
  }
})

test('text is compressed as the browser can read it, and says so', async ({ request }) => {
  const shell = await request.get('/')
  const script = await hashed(shell, 'js')
  const sent = async (path: string, encoding: string) => {
    const response = await request.get(path, { headers: { 'Accept-Encoding': encoding } })
    const { 'content-encoding': used, 'content-length': length, vary } = response.headers()
    return { used, length: Number(length), vary, text: await response.text() }
  }
  for (const path of ['/', script]) {
    const plain = await sent(path, 'identity')
    const [gzip, brotli] = [await sent(path, 'gzip, br;q=0'), await sent(path, 'gzip, deflate, br')]
    expect([plain.used, gzip.used, brotli.used]).toEqual([undefined, 'gzip', 'br'])
    expect(gzip.length).toBeLessThan(plain.length)
    expect(brotli.length).toBeLessThan(gzip.length)
    for (const one of [plain, gzip, brotli]) {
      expect(one.vary).toContain('Accept-Encoding')
      expect(one.text).toBe(plain.text)
    }
  }
  const font = await sent(await hashed(shell, 'woff2'), 'gzip, br')
  expect(font.used).toBeUndefined()
})
