import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import {
  buildTarget,
  oldestBrowsers,
  oldestOfPrototype,
  tooNewBuilt,
  tooNewSyntaxIn,
} from '../../app/bundling/browsers.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { spoil } from '../steps/lost-part.ts'

/* What is built for the oldest browsers the portal is for, and what those see that are older. */
const root = join(import.meta.dirname, '../..')

for (const [build, browsers] of [
  ['dist', oldestBrowsers],
  ['dist-prototyp', oldestOfPrototype],
] as const)
  test(`${build} can be read by ${buildTarget(browsers).join(', ')}, and asks for nothing that they lack`, () => {
    const files = globSync('**/*.{js,mjs,css}', { cwd: join(root, build) })
    expect(files.length).toBeGreaterThan(100)
    const found = files.flatMap((file) => {
      const code = readFileSync(join(root, build, file), 'utf8')
      const lines = [
        ...(file.endsWith('.css') ? [] : tooNewSyntaxIn(code)),
        ...tooNewBuilt(file, code, browsers),
      ]
      return lines.map((what) => `${file}: ${what}`)
    })
    expect(found).toEqual([])
    // The words for older ones name the same.
    expect(readFileSync(join(root, build, 'index.html'), 'utf8').replaceAll(/\s+/g, ' ')).toContain(
      `iOS ${browsers.safari}, Chrome eller Edge ${browsers.chrome}, Firefox ${browsers.firefox}`,
    )
  })

const words = (page: Page) => page.locator('.late')
const seen = async (page: Page) => {
  await expect(words(page)).toBeVisible()
  await expect(words(page)).toContainText('webbläsare vara för gammal')
  await expect(words(page).locator('[lang=en]')).toContainText('your browser may be too old')
  await expect(words(page).getByRole('link', { name: '1177' }).first()).toHaveAttribute('href', 'tel:1177')
  // In the window, and nothing over it.
  await expect(words(page).locator('p').first()).toBeInViewport()
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectNoAxeViolations(page)
}

/** Lets what waits by style be over: after how many seconds it would have been, of each. */
const afterAll = (page: Page) =>
  page.evaluate(() =>
    document.getAnimations().map((one) => {
      const { delay } = one.effect?.getComputedTiming() ?? {}
      one.finish()
      return Number(delay) / 1000
    }),
  )

test.describe('too old a browser', () => {
  // What the browser itself says of the script is what is tried.
  test.afterEach(({ complaints }) => void complaints.splice(0))

  for (const [fault, how] of [
    ['cannot read the script', 'olaslig'],
    ['lacks what the script calls at once', 'saknar'],
  ] as const)
    test(`${fault}: after twelve seconds the skeleton gives way to words`, async ({
      page,
      context,
      baseURL,
      world,
    }) => {
      await world('')
      await spoil(context, how, baseURL)
      await page.goto('/')
      await expect(page.getByText('Hämtar uppgifter …')).toBeVisible()
      await expect(words(page)).toBeHidden()
      expect(await afterAll(page)).toEqual([12, 12])
      await expect(page.locator('.waiting')).toBeHidden()
      await seen(page)
    })

  test('lacks what the portal calls later: the words come at once', async ({ page, world }) => {
    await world('')
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'))
    await page.goto('/')
    await seen(page)
    await expect(page.locator('.waiting')).toBeHidden()
  })

  test('cannot draw the frame: the words stand where it would', async ({ page, world }) => {
    await world('')
    // Nothing around the frame catches what it throws.
    await page.addInitScript(() => {
      const create = Document.prototype.createElement
      Document.prototype.createElement = function lacking(this: Document, name: string) {
        if (name === 'header') throw new Error('lacks')
        return create.call(this, name)
      }
    })
    await page.goto('/')
    await seen(page)
  })
})

test('whose portal draws never sees the words, however slow the answers are', async ({ page, world }) => {
  await world('fel=api.session:sen')
  await page.addInitScript(() => {
    const look = () => {
      const late = document.querySelector('.late')
      if (late && getComputedStyle(late).visibility !== 'hidden')
        document.documentElement.dataset['flashed'] = 'yes'
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto('/')
  await expectSettled(page)
  await expect(words(page)).toHaveCount(0)
  await expect(page.locator('html')).not.toHaveAttribute('data-flashed')
})

test('without scripts the page says so in both languages, and nothing of waiting', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/')
  // Chromium is told so late that it has left `noscript` out: those words are read as they were sent.
  const sent = await (await page.request.get('/')).text()
  expect(sent).toMatch(
    /<noscript>.+Den här sidan behöver JavaScript\..+This page needs JavaScript\..+<\/noscript>/s,
  )
  await expect(page.getByText('Hämtar uppgifter …')).toBeHidden()
  await expect(words(page)).toBeHidden()
  await context.close()
})
