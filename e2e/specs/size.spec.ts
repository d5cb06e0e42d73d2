import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Page } from 'playwright/test'
import { variants } from '#platform/variants/variants.ts'
import type { Area } from '../../app/area.ts'
import { areas } from '../../app/areas.ts'
import { expect, expectSettled, test } from '../fixtures.ts'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')

/** What the designs are made of that production does not have; each lies in a folder of its name. */
const ofVariants = Object.values(variants)
  .flatMap(({ others }) => Object.keys(others))
  .flatMap((design) => globSync(`app/**/${design}/*.tsx`, { cwd: root }))
  .map((file) => basename(file, '.tsx'))

/** What the page asked for, and whether before the first card had content. Marked in the page, for the tests run late. */
type Asked = { path: string; beforeContent: boolean }

async function firstView(page: Page): Promise<Asked[]> {
  const addresses: string[] = []
  page.on('request', (request) => {
    // A source that is slow on this machine is asked on under the same address, which says nothing of the portal.
    if (!request.headers()['prefer']?.includes('newer-than')) addresses.push(request.url())
  })
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('main article')) return
      performance.mark('content')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/')
  await expectSettled(page)
  for (const card of ['Att göra', 'Kontakter', 'Ombud', 'Överenskommelser', 'Planer'])
    await expect(page.getByRole('region', { name: card, exact: true })).toBeAttached()
  await page.waitForLoadState('networkidle')
  expect(addresses).toEqual([...new Set(addresses)])
  return page.evaluate(() => {
    const content = performance.getEntriesByName('content')[0]?.startTime ?? 0
    const asked = performance.getEntriesByType('resource').map(({ name, startTime }) => ({
      path: new URL(name).pathname,
      beforeContent: startTime < content,
    }))
    return [{ path: '/', beforeContent: true }, ...asked]
  })
}

const sizeOf = (asked: readonly Asked[], ending: string, compress: (file: Buffer) => Buffer) =>
  [...new Set(asked.map(({ path }) => path).filter((path) => path.endsWith(ending)))]
    .map((path) => compress(readFileSync(join(dist, path))).length)
    .reduce((sum, size) => sum + size, 0) / 1000
const scripts = (asked: readonly Asked[]) => sizeOf(asked, '.js', (file) => brotliCompressSync(file))
const styles = (asked: readonly Asked[]) => sizeOf(asked, '.css', (file) => gzipSync(file, { level: 9 }))
const fonts = (asked: readonly Asked[]) => sizeOf(asked, '.woff2', (file) => file)

/**
 * Areas of which the översikt tells one fact in a tile, and the card of messages. That of ombud is one of the six that were there
 * before. That of what is new since last time takes 4 kB: it says of each area what has become otherwise.
 */
const areaTiles = areas.filter(
  ({ asks, access, card }: Area) =>
    asks !== undefined && access === 'shared' && ['tiles', 'messages'].includes(card?.theme ?? ''),
)

/** Files of the cards that are not first: on a wide screen some of them are near, and come beside what the first needs. */
const ofOtherCards = /\/(?:\w+Kort|parts-of-cards|(?:words-)?[a-z]{2})-[\w-]+\.(?:js|css)$/

for (const width of [390, 1280]) {
  test(`the first view stays within its budget, ${width} px wide`, async ({ page, world }, testInfo) => {
    await world('')
    await page.setViewportSize({ width, height: 844 })
    const asked = await firstView(page)
    const before = asked.filter(
      ({ path, beforeContent }) => beforeContent && !(width > 390 && ofOtherCards.test(path)),
    )
    const sizes = {
      'JS, kB brotli': scripts(asked),
      'JS until content': scripts(before),
      'CSS, kB gzip': styles(asked),
      'fonts until content, kB': fonts(before),
      'requests until content': new Set(before.map(({ path }) => path)).size,
    }
    testInfo.annotations.push({ type: 'size', description: JSON.stringify(sizes) })
    console.log(`\nFirst view, ${width} px: ${JSON.stringify(sizes)}`)
    expect(sizes['JS until content']).toBeGreaterThan(50)
    expect(sizes['JS until content']).toBeLessThanOrEqual(114)
    expect(sizes['JS, kB brotli']).toBeLessThanOrEqual(127 + 3 * areaTiles.length + 4)
    expect(sizes['CSS, kB gzip']).toBeLessThanOrEqual(8)
    expect(sizes['fonts until content, kB']).toBeLessThanOrEqual(20)
    expect(sizes['requests until content']).toBeLessThanOrEqual(15 + areaTiles.length)
  })
}

test('nothing of the mocks, the panel or msw is in any file of the build', () => {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const code = names
    .filter((name) => /\.(js|css|html)$/.test(name))
    .map((name) => readFileSync(join(dist, name), 'utf8'))
    .join('\n')
  const foreign = new RegExp(['worker', 'msw', 'panel', 'mock', ...ofVariants].join('|'), 'i')
  expect(ofVariants).toContain('Stream')
  // A hash may spell anything.
  const named = names.map((name) => name.replace(/-[\w-]{7}(?=\.\w+$)/, ''))
  expect(named.filter((name) => foreign.test(name) && !name.startsWith('assets/pdf.worker'))).toEqual([])
  // Words that only the mocks know: the worker, a producer, a contract, a persona.
  for (const word of [
    'mockServiceWorker',
    'region-storstaden',
    'urn:riv',
    'GetCarePlans',
    'Birgitta',
    'varld=',
    'Testpanel',
    'Testsession',
    'Deltagarens kod',
    'openapi',
    'Almanacksblad',
    'Sjöstads kommun',
    'langsam',
    'jsQR',
  ]) {
    expect(code).not.toContain(word)
  }
})

/** Everything that could be run in a build, in kB as it is. */
function weight(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )
  return files.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0) / 1000
}

test('what the mocks, the panel and msw weigh is missing from the production build', () => {
  const own = weight(dist)
  const prototype = weight(join(root, 'dist-prototyp'))
  console.log(`\nAll JS, kB: production ${own}, prototype ${prototype}`)
  // Mocks, worlds, panel and msw are hundreds of kilobytes; as much has to be missing.
  expect(prototype - own).toBeGreaterThan(400)
})
