import type { Page } from 'playwright/test'
import { expect, expectSettled, test } from '../fixtures.ts'
import { fullWorld, places } from '../steps/places.ts'

/** What is pressed of a page: its own buttons; those of the frame are pressed on one page alone. */
const buttonsOf = (page: Page, within: 'main' | 'body') =>
  page.locator(within).getByRole('button', { disabled: false }).filter({ visible: true })

/** Waits until nothing is asked for any more, and what was answered has been drawn. */
async function quiet(page: Page, underWay: ReadonlySet<unknown>) {
  await expect.poll(() => underWay.size).toBe(0)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

for (const { name, open } of places) {
  // Each press is a page of its own: a release is worth the minutes, and the next commit is not.
  const tag = ['/person', '/ombud/utse', '/finns-inte'].includes(name) ? [] : ['@release']
  test(`${name}: after each press focus is on something`, { tag }, async ({ page, world }) => {
    test.setTimeout(240_000)
    const underWay = new Set<unknown>()
    page.on('request', (request) => underWay.add(request))
    page.on('requestfinished', (request) => underWay.delete(request))
    page.on('requestfailed', (request) => underWay.delete(request))
    // Nothing comes out of a printer, which would hold the page.
    await page.addInitScript(() => {
      window.print = () => undefined
    })
    const within = name === '/person' ? 'body' : 'main'
    const lost: string[] = []
    let count = 1
    for (let at = 0; at < count; at += 1) {
      await world(fullWorld)
      await open(page)
      const buttons = buttonsOf(page, within)
      count = Math.min(await buttons.count(), 30)
      if (count === 0) break
      const one = buttons.nth(at)
      console.log('PRESS', name, at, count)
      const words = await one.evaluate((button: HTMLElement) => {
        button.focus()
        // As assistive technology presses: nothing but the click.
        button.click()
        return button.textContent
      })
      await quiet(page, underWay)
      if (new URL(page.url()).pathname.startsWith('/api/')) continue
      await expectSettled(page)
      await quiet(page, underWay)
      if (await page.evaluate(() => document.activeElement === document.body)) lost.push(`${at} ${words}`)
    }
    expect(lost).toEqual([])
  })
}
