import { expect, expectNoAxeViolations, test } from '../fixtures.ts'
import { sideways } from '../steps/looked-at.ts'
import { fullWorld, places } from '../steps/places.ts'

for (const { name, open } of places) {
  test(`${name}: can be drawn from right to left`, { tag: '@release' }, async ({ page, world }) => {
    await world(fullWorld)
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page)
    const side = (edge: 'left' | 'right') =>
      page
        .getByRole('heading', { level: 1 })
        .evaluate((one, at) => Math.round(one.getBoundingClientRect()[at]), edge)
    const fromLeft = await side('left')
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(320 - (await side('right'))).toBe(fromLeft)
    await expectNoAxeViolations(page)
  })
}
