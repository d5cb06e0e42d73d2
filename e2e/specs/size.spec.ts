import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Page } from 'playwright/test'
import { expect, expectSettled, test } from '../fixtures.ts'

const dist = join(import.meta.dirname, '../../dist')

/** Files of the build that the first view asks for, by ending. */
async function firstView(page: Page): Promise<Record<'js' | 'css' | 'woff2', Buffer[]>> {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  await page.goto('/')
  await expectSettled(page)
  const files = (ending: string) =>
    paths.filter((path) => path.endsWith(ending)).map((path) => readFileSync(join(dist, path)))
  return { js: files('.js'), css: files('.css'), woff2: files('.woff2') }
}

const kilobytes = (files: Buffer[], compress: (file: Buffer) => Buffer) =>
  files.reduce((sum, file) => sum + compress(file).length, 0) / 1000

test('the first view stays within its budget', async ({ page }, testInfo) => {
  const { js, css, woff2 } = await firstView(page)
  const sizes = {
    'JS, kB brotli': kilobytes(js, (file) => brotliCompressSync(file)),
    'CSS, kB gzip': kilobytes(css, (file) => gzipSync(file, { level: 9 })),
    'fonts, kB': kilobytes(woff2, (file) => file),
  }
  testInfo.annotations.push({ type: 'size', description: JSON.stringify(sizes) })
  console.log(`\nFirst view: ${JSON.stringify(sizes)}`)
  expect(js.length).toBeGreaterThan(0)
  expect(sizes['JS, kB brotli']).toBeLessThanOrEqual(140)
  expect(sizes['CSS, kB gzip']).toBeLessThanOrEqual(12)
  expect(sizes['fonts, kB']).toBeLessThanOrEqual(20)
})

test('nothing of the mocks, the panel or msw is in any file of the build', () => {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const code = names
    .filter((name) => /\.(js|css|html)$/.test(name))
    .map((name) => readFileSync(join(dist, name), 'utf8'))
    .join('\n')
  expect(
    names.filter(
      (name) => /worker|msw|panel|mock|Stream|Weeks/i.test(name) && !name.startsWith('assets/pdf.worker'),
    ),
  ).toEqual([])
  // Words that only the mocks know: the worker, a producer, a contract, a persona.
  for (const word of [
    'mockServiceWorker',
    'region-storstaden',
    'urn:riv',
    'GetCarePlans',
    'Birgitta',
    'varld=',
    'Testpanel',
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
  const prototype = weight(join(dist, '../dist-prototyp'))
  console.log(`\nAll JS, kB: production ${own}, prototype ${prototype}`)
  // Mocks, worlds, panel and msw are hundreds of kilobytes; as much has to be missing.
  expect(prototype - own).toBeGreaterThan(400)
})
