import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from 'playwright/test'
import type { Language } from '#platform/i18n/language.ts'

type Fixtures = {
  /** Chooses the world of the stand-in API for this browser, e.g. `kallor=region`. */
  world: (query: string) => Promise<void>
  /** Opens a page in another browser, in which the same world is open and nobody of this one has logged in. */
  otherBrowser: () => Promise<Page>
  /** Everything the page should never do: console errors, uncaught errors, CSP violations, foreign hosts. */
  complaints: string[]
}

export const test = base.extend<Fixtures>({
  context: async ({ context, browserName }, use) => {
    if (browserName === 'firefox') await fitFirefox(context)
    await use(context)
  },
  world: async ({ context }, use) => {
    await use((query) => chooseWorld(context, query))
  },
  otherBrowser: async ({ browser, browserName, context, baseURL }, use) => {
    const opened: BrowserContext[] = []
    await use(async () => {
      const other = await browser.newContext({ ...(baseURL && { baseURL }) })
      opened.push(other)
      if (browserName === 'firefox') await fitFirefox(other)
      const cookies = await context.cookies()
      await other.addCookies(cookies.filter(({ name }) => name === 'overblick-varld'))
      return other.newPage()
    })
    for (const one of opened) await one.close()
  },
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = []
      listen(page, complaints, new URL(baseURL ?? '').origin)
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Makes up for what Firefox does otherwise than Chromium under a test, and not for one who reads. */
async function fitFirefox(context: BrowserContext): Promise<void> {
  await context.addInitScript(insertAsTyped)
  await context.addInitScript(quietWhenLeft)
}

/**
 * What Playwright fills in over WebDriver BiDi it sets on the field itself, where React takes it for its own doing. The browser's
 * own insertion is heard as what somebody typed.
 */
function insertAsTyped(): void {
  Object.defineProperty(globalThis, '__pw_bidiInsertText', {
    get: () => (text: string) => void document.execCommand('insertText', false, text),
    set: () => {},
    configurable: true,
  })
}

/**
 * Firefox ends what a page is fetching as soon as another is asked for. That its parts did not come, the page then tells nobody:
 * it is seen no more. Uncaught errors are still told, and all of a page that comes back, or was not left after all.
 */
function quietWhenLeft(): void {
  const told = console.error
  addEventListener('beforeunload', () => {
    console.error = () => {}
  })
  for (const isSeen of ['pageshow', 'pointerdown', 'keydown'])
    addEventListener(isSeen, () => (console.error = told), { capture: true })
}

async function chooseWorld(context: BrowserContext, query: string): Promise<void> {
  const response = await context.request.get(`./api/varld?${query}`)
  expect(response.status(), await response.text()).toBe(200)
}

function listen(page: Page, complaints: string[], origin: string) {
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`foreign host: ${request.url()}`)
  })
  page.on('console', (message) => {
    // The browser itself notes each answer of 400 and up; a world that says 503 shall say it.
    const answerOfApi = message.location().url.includes('/api/')
    if (message.type() === 'error' && !answerOfApi) complaints.push(`console: ${message.text()}`)
  })
}

/** Fails on any breach of WCAG 2.2 A or AA that axe can find. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // The portal has no frames, and the mode for them takes twice the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  )
}

/** The heading of the page, by its name. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** What stands where something is loading. A card whose part is on its way has nothing that moves, but says that it is busy. */
export const waiting = '.waiting, .ds-skeleton, [data-over="false"], [aria-busy="true"]:not([role])'

/** Waits until nothing on the page is loading any more. */
export async function expectSettled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator(waiting)).toHaveCount(0, { timeout: 35_000 })
}

/** Makes the browser one that has chosen this language before. */
export async function inLanguage(context: BrowserContext, language: Language): Promise<void> {
  await context.addInitScript((chosen) => {
    // In Firefox it is run in the empty page too, which may keep nothing.
    if (location.protocol.startsWith('http')) localStorage.setItem('sprak', chosen)
  }, language)
}

/** Goes through the page by Tab; fails when a stop is hidden behind something else, or out of the window. */
export async function expectEveryStopSeen(page: Page, stops = 30): Promise<void> {
  const covered: string[] = []
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const { left, top, width, height } = element.getBoundingClientRect()
      const seen = [0.15, 0.5, 0.85].some((part) => {
        const at = document.elementFromPoint(left + width / 2, top + height * part)
        return at !== null && (element.contains(at) || at.contains(element))
      })
      return seen ? undefined : element.outerHTML.slice(0, 120)
    })
    if (name) covered.push(name)
  }
  expect(covered).toEqual([])
}

/** Logs in by the stand-in for e-legitimation, and comes back to a page of the portal. */
export async function logInAs(page: Page, persona: string, path = '/'): Promise<void> {
  const response = await page.request.post('./api/inloggning', {
    form: { person: persona, till: path },
    maxRedirects: 0,
  })
  expect(response.status()).toBe(303)
  await page.goto(path)
}
