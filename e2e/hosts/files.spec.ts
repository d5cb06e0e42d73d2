import { readdirSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { ask, hostHere } from './ask.ts'
import { expectHeaders, expectMissing, isPrototype, under } from './expected.ts'
import { buildAt } from './recipe.ts'

const kept = 'public, max-age=31536000, immutable'

/** A file under `/assets` of the build that is served, by how its name ends; of several the first. */
function asset(ending: string): string {
  const found = readdirSync(buildAt(`${hostHere().build}/assets`)).toSorted()
  return under(`assets/${found.find((name) => name.endsWith(ending)) ?? `nothing-ends-with-${ending}`}`)
}

async function expectShell(path: string) {
  const answer = await ask(path)
  expect(answer.status, path).toBe(200)
  expect(answer.text, path).toContain('<!doctype html>')
  expect(answer.header('Content-Type'), path).toBe('text/html; charset=utf-8')
  expectHeaders(answer, path)
}

test('the shell has all headers, and so has every page of production', async () => {
  await expectShell(under(''))
  await expectShell(under('index.html'))
  await expectShell(under('?varld=tove'))
  for (const page of ['kontakter', 'vardplaner/plan-1/mote', 'finns/inte', 'assets', 'apis'])
    if (!isPrototype()) await expectShell(under(page))
})

test('what is under /assets is kept, with its type, under the same headers', async () => {
  for (const [ending, type] of [
    ['.js', /^(text|application)\/javascript(; charset=utf-8)?$/],
    ['.mjs', /^text\/javascript(; charset=utf-8)?$/],
    ['.css', /^text\/css(; charset=utf-8)?$/],
    ['.woff2', /^font\/woff2$/],
  ] as const) {
    const answer = await ask(asset(ending))
    expect(answer.status, ending).toBe(200)
    expect(answer.header('Content-Type'), ending).toMatch(type)
    expectHeaders(answer, ending, kept)
    // Asked again for a part, or whether it is as before.
    const again = { 'If-None-Match': answer.header('ETag') ?? '', 'Accept-Encoding': 'identity' }
    expect((await ask(asset(ending), { headers: again })).status).toBe(304)
    expectHeaders(await ask(asset(ending), { headers: { Range: 'bytes=0-9' } }), ending, kept)
  }
})

test('the picture in the tab, and the worker of the prototype, are asked for anew', async () => {
  for (const [file, type] of [
    ['ikon.svg', /^image\/svg\+xml$/],
    ...(isPrototype() ? [['mockServiceWorker.js', /^(text|application)\/javascript/] as const] : []),
  ] as const) {
    const answer = await ask(under(file))
    expect(answer.status, file).toBe(200)
    expect(answer.header('Content-Type'), file).toMatch(type)
    expectHeaders(answer, file)
  }
})

test('a file that is missing under /assets is no page, and is not kept', async () => {
  for (const path of [
    'assets/finns-inte.js',
    'assets/finns-inte.mjs?a=1',
    'assets/pdf-aaaaaaaa/finns-inte.js',
  ])
    await expectMissing(under(path))
  // The folder itself: no list of what is in it.
  const folder = await ask(under('assets/'))
  expect([403, 404]).toContain(folder.status)
  expect(folder.text).not.toContain('.js')
  expectHeaders(folder, 'assets/')
})

test('a path that was made to seem another leads out of nothing, and has no page kept', async () => {
  for (const path of [
    'assets/%2e%2e/index.html',
    'assets/..%2findex.html',
    'assets/../index.html',
    'assets//../index.html',
    '/index.html',
    'kontakter/../index.html',
  ]) {
    const answer = await ask(under(path))
    if (answer.status === 200) expect(answer.text, path).toContain('<!doctype html>')
    expect([200, 301, 308, 400, 403, 404], path).toContain(answer.status)
    expect(answer.header('Cache-Control') ?? 'no-store', path).toBe('no-store')
  }
  const up = '../'.repeat(12)
  for (const path of [up, up.replaceAll('/', '%2f'), `assets/${up}`, `.%00/${up}`, 'assets/..%5c..%5c'])
    expect((await ask(under(`${path}etc/passwd`))).text, path).not.toContain('root:')
  expect((await ask(under('../package.json'))).text).not.toContain('"devDependencies"')
})

test('text is compressed as the browser can read it, and says so; a font is not', async () => {
  for (const path of [under(''), asset('.js'), asset('.css')]) {
    const plain = await ask(path, { headers: { 'Accept-Encoding': 'identity' } })
    expect(plain.header('Content-Encoding'), path).toBeUndefined()
    for (const [accepted, used] of [
      ['gzip', 'gzip'],
      ['gzip, deflate, br', hostHere().brotli ? 'br' : 'gzip'],
    ] as const) {
      const packed = await ask(path, { headers: { 'Accept-Encoding': accepted } })
      expect(packed.header('Content-Encoding'), `${path} ${accepted}`).toBe(used)
      expect(packed.header('Vary'), path).toBe('Accept-Encoding')
      expect(packed.body.length).toBeLessThan(plain.body.length)
    }
  }
  const font = await ask(asset('.woff2'), { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(font.header('Content-Encoding')).toBeUndefined()
})

test('HEAD has the headers and no body', async () => {
  for (const [path, cache] of [[under(''), 'no-store'] as const, [asset('.js'), kept] as const]) {
    const answer = await ask(path, { method: 'HEAD' })
    expect([answer.status, answer.text]).toEqual([200, ''])
    expectHeaders(answer, path, cache)
  }
})
