import { test as base } from '../fixtures.ts'
import { withBrowser } from './driver.ts'
import { type Tab, tabOf } from './tab.ts'

/** A test in WebKit (`tab`), with Chromium (`page`) beside it to compare with. */
export const test = base.extend<{ tab: Tab }>({
  tab: async ({ baseURL, page }, use, { parallelIndex }) => {
    // Above those of the servers and hosts that the tests start.
    const port = 19_900 + Number(process.env['E2E_PORTS'] ?? 0) + parallelIndex
    await withBrowser(port, async (browser) => {
      const tab = tabOf(browser, baseURL ?? '')
      // What a page shows goes by how wide the window is.
      const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 }
      await tab.resize(width, height)
      await use(tab)
    })
  },
})

export { expect } from '../fixtures.ts'
