import { paths } from '../../app/paths.ts'
import { expect, expectSettled, test } from '../fixtures.ts'

for (const seconds of [10, 30]) {
  test(`Safari refuses a hundred and first change of the address in ${seconds} s: the calendar goes on`, async ({
    page,
    world,
  }) => {
    await page.addInitScript((within) => {
      const calls: number[] = []
      for (const how of ['pushState', 'replaceState'] as const) {
        const real = history[how].bind(history)
        history[how] = (...all) => {
          const at = performance.now()
          if (calls.filter((one) => at - one < within * 1_000).length >= 100)
            throw new DOMException('Attempt to use history.replaceState() too often', 'SecurityError')
          calls.push(at)
          real(...all)
        }
      }
      Object.assign(globalThis, { calls })
    }, seconds)
    await world('nu=2026-11-24T08:00')
    await page.goto(`${paths.tidslinje()}?vy=manad`)
    await expectSettled(page)
    const focused = page.locator('[data-day]:focus')
    await page.getByRole('gridcell', { selected: true }).focus()
    for (let step = 1; step <= 150; step++) {
      const day = new Date(Date.UTC(2026, 10, 24 + step)).toISOString().slice(0, 10)
      await page.keyboard.press('ArrowRight')
      await expect(focused).toHaveAttribute('data-day', day)
    }
    await expect(page.getByRole('heading', { name: /23 april/ })).toBeVisible()
    await expect(page).toHaveURL(/dag=2027-04-23/)
    const calls = await page.evaluate(() => (globalThis as unknown as { calls: number[] }).calls.length)
    expect(calls).toBeLessThan(100)

    // Were they used up all the same, pages are still gone to.
    await page.evaluate(() => {
      for (let call = 0; call < 200; call++) {
        try {
          history.replaceState(history.state, '')
        } catch {
          // As Safari does.
        }
      }
    })
    await page.getByRole('navigation').getByRole('link', { name: 'Kontakter' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter')
    await expectSettled(page)
  })
}
