import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectSettled, test } from '../fixtures.ts'
import { sideways } from '../steps/looked-at.ts'
import { fullWorld, places, tagOf } from '../steps/places.ts'

/** Which part of the window is taken before the page begins. */
const partAbovePage = (page: Page) =>
  page.evaluate(() => (document.querySelector('main')?.getBoundingClientRect().top ?? Infinity) / innerHeight)

test('at 400 % zoom the header leaves the page most of the window', async ({ page, world }) => {
  await world('varld=magdalena&kan=utse-ombud')
  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/')
  await expectSettled(page)
  expect(await partAbovePage(page)).toBeLessThanOrEqual(0.4)
  await page.goto(paths.person())
  await page.getByRole('button', { name: 'Visa uppgifter för Leo Hult' }).click()
  await expect(page.getByRole('region', { name: 'Ombudsläge' })).toBeVisible()
  await expectSettled(page)
  expect(await partAbovePage(page)).toBeLessThanOrEqual(0.4)
})

test('at 400 % zoom the menu stands at the end of the page, and is reached there', async ({
  page,
  world,
}) => {
  await world('')
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const last = page.getByRole('navigation').getByRole('link').last()
  await expect(last).not.toBeInViewport()
  await last.focus()
  await expect(last).toBeInViewport({ ratio: 1 })
  const inFooter = page.getByRole('contentinfo').getByRole('button', { name: 'Logga ut' })
  const below = await last.boundingBox()
  const above = await inFooter.boundingBox()
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
})

for (const place of places) {
  const { name, open } = place
  test(`${name}: text of twice the size has room`, { tag: tagOf(place) }, async ({ page, world }) => {
    await world(fullWorld)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await open(page)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '32px'
      })
      expect(await sideways(page), `at ${width}`).toBeLessThanOrEqual(0)
      expect(await burst(page), `at ${width}`).toEqual([])
    }
  })
}

/** What in the frame is larger than its place: words out of their circle or link, words of the menu in pieces. */
const burst = (page: Page) =>
  page.locator('header a, header button, header select').evaluateAll((all) => {
    const box = (node: Node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return range.getBoundingClientRect()
    }
    const leaves = all
      .flatMap((one) => [one, ...one.querySelectorAll('*')])
      .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, select'))
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
    return leaves
      .filter((one) => {
        const [words, place] = [box(one), one.getBoundingClientRect()]
        const lines = [...one.childNodes].flatMap((node) => {
          const range = document.createRange()
          range.selectNodeContents(node)
          return node.nodeType === Node.TEXT_NODE ? [...range.getClientRects()] : []
        })
        // In a circle the corners of the words come nearest to the edge.
        const isRound = getComputedStyle(one).borderRadius === '50%'
        return (
          (isRound && Math.hypot(words.width, words.height * 0.6) > place.width) ||
          words.left < place.left - 1 ||
          words.right > place.right + 1 ||
          new Set(lines.map(({ top }) => Math.round(top))).size >
            (one.textContent ?? '').trim().split(/\s/).length
        )
      })
      .map((one) => one.textContent)
  })

test('the words of the menu are large enough to read on a phone, and none is broken', async ({
  page,
  world,
}) => {
  await world('')
  for (const [width, least] of [
    [390, 15],
    [320, 14],
  ] as const) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/')
    await expectSettled(page)
    const links = page.getByRole('navigation').getByRole('link')
    const sizes = await links.evaluateAll((all) =>
      all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    )
    expect(Math.min(...sizes), `at ${width}`).toBeGreaterThanOrEqual(least)
    const tops = await links.evaluateAll((all) =>
      all.map((one) => Math.round(one.getBoundingClientRect().top)),
    )
    expect(new Set(tops).size, `at ${width}`).toBe(1)
    expect(await burst(page), `at ${width}`).toEqual([])
  }
})
