import { test as base } from '../fixtures.ts'
import { type Driver, openBrowser, startDriver } from './driver.ts'
import { type Tab, tabOf } from './tab.ts'

/** A test in WebKit (`tab`), with Chromium (`page`) beside it to compare with. */
export const test = base.extend<{ tab: Tab }, { webkitDriver: Driver }>({
  webkitDriver: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- what a fixture asks for is read from its pattern
    async ({}, use, { parallelIndex }) => {
      // Above those of the servers and hosts that the tests start.
      const driver = await startDriver(19_900 + Number(process.env['E2E_PORTS'] ?? 0) + parallelIndex)
      await use(driver)
      await driver.stop()
    },
    { scope: 'worker' },
  ],
  tab: [
    async ({ webkitDriver, baseURL, page }, use) => {
      const browser = await openBrowser(webkitDriver.url)
      // What a page shows goes by how wide the window is.
      const inner = page.viewportSize() ?? { width: 1280, height: 720 }
      const tab = tabOf(browser, baseURL ?? '')
      await tab.resize(inner.width, inner.height)
      await use(tab)
      await browser.quit()
    },
    { timeout: 60_000 },
  ],
})

export { expect } from '../fixtures.ts'
