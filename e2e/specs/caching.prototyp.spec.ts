import { expect, test } from '../fixtures.ts'

test('the prototype too is kept by its hashed files alone', async ({ request }) => {
  const shell = await request.get('./')
  expect(shell.headers()['cache-control']).toBe('no-store')
  const script = /assets\/[^"]+\.js/.exec(await shell.text())?.[0] ?? ''
  const headersOf = async (path: string) => (await request.get(path)).headers()
  expect((await headersOf(script))['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await headersOf(script))['content-encoding']).toBe('br')
  expect((await headersOf('mockServiceWorker.js'))['cache-control']).toBe('no-store')
  expect((await request.get('assets/finns-inte.js')).status()).toBe(404)
})
