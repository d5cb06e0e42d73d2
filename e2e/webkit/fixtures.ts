import { test as base } from '../fixtures.ts'
import { type Driver, openBrowser, startDriver } from './driver.ts'
import { type Tab, tabOf } from './tab.ts'

/** A test in WebKit (`tab`), with Chromium (`page`) beside it to compare with. */
export const test = base.extend<{ tab: Tab }, { webkitDriver: Driver }>({
  webkitDriver: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- what a fixture asks for is read from its pattern
    async ({}, use, { parallelIndex }) => {
      const driver = await startDriver(18_900 + Number(process.env['E2E_PORTS'] ?? 0) + parallelIndex)
      await use(driver)
      driver.stop()
    },
    { scope: 'worker' },
  ],
  tab: async ({ webkitDriver, baseURL }, use) => {
    const browser = await openBrowser(webkitDriver.url)
    await use(tabOf(browser, baseURL ?? ''))
    await browser.quit()
  },
})

export { expect } from '../fixtures.ts'
