import type { Locator } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { moreAddresses, ownAddresses } from '../addresses.ts'
import { expect, expectSettled, test } from '../fixtures.ts'
import { fullWorld } from '../steps/places.ts'

/** True when something is drawn around it, or at its edge, that is no ground: that stays where the reader has colours of their own. */
const isMarked = (place: Locator) =>
  place.evaluate((one) => {
    const { borderBlockEndStyle, borderBlockEndWidth, outlineStyle, outlineWidth } = getComputedStyle(one)
    const drawn = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) >= 2
    return drawn(borderBlockEndStyle, borderBlockEndWidth) || drawn(outlineStyle, outlineWidth)
  })

for (const width of [390, 1280]) {
  const tag = width === 390 ? [] : ['@release']
  test(
    `each page has one place in the menu that is marked as current, ${width} px wide`,
    { tag },
    async ({ page, world }) => {
      test.slow()
      await world(fullWorld)
      await page.emulateMedia({ forcedColors: 'active' })
      await page.setViewportSize({ width, height: 844 })
      for (const address of ownAddresses) {
        await page.goto(address)
        await expectSettled(page)
        const links = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link')
        const marked: string[] = []
        for (const link of await links.all())
          if (await isMarked(link)) marked.push(String(await link.getAttribute('aria-current')))
        expect(marked, address).toEqual([expect.stringMatching(/^(page|true)$/)])
      }
    },
  )
}

test('what lies under Mer is there', async ({ page, world }) => {
  await world('')
  await page.emulateMedia({ forcedColors: 'active' })
  const more = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Mer' })
  for (const address of [...moreAddresses, paths.utskrift(), paths.ombud()]) {
    await page.goto(address)
    await expect(more, address).toHaveAttribute('aria-current', 'true')
  }
  await page.goto('/finns-inte')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
  await expect(page.locator('header [aria-current]')).toHaveCount(0)
})

for (const view of ['vecka', 'manad'])
  test(`today is marked in the calendar without colours, and said: ${view}`, async ({ page, world }) => {
    await world('nu=2026-11-24T08:00')
    await page.emulateMedia({ forcedColors: 'active' })
    // Another day is chosen, whose mark is its own.
    await page.goto(`${paths.tidslinje()}?vy=${view}&dag=2026-11-26`)
    await expectSettled(page)
    const today = page.getByRole('gridcell', { name: /^I dag, tisdag 24 november/ })
    await expect(today).toHaveAttribute('aria-current', 'date')
    const drawn = (cell: Locator) =>
      cell.evaluate((one) => getComputedStyle(one).borderTopStyle + getComputedStyle(one).borderTopWidth)
    const other = page.getByRole('gridcell', { name: /^onsdag 25 november/ })
    expect(await drawn(today)).toBe('dashed2px')
    expect(await drawn(other)).not.toBe(await drawn(today))
    await expect(page.getByRole('gridcell', { name: /i dag/i })).toHaveCount(1)
  })
