import { expect, expectSettled, test } from '../fixtures.ts'

test('the prototype works, answered by its worker, through a reload', async ({ page }) => {
  await page.goto('./?kallor=kommun')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('God morgon, Birgitta')
  await expectSettled(page)
  await expect(page.getByText('Hemtjänst Norr').first()).toBeVisible()
  const worker = await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)
  expect(worker).toBe(new URL('mockServiceWorker.js', page.url()).href)
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await page.getByRole('navigation').getByRole('link', { name: 'Kontakter' }).click()
  await expect(page).toHaveURL('./?kallor=kommun#/kontakter')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Jonas Lind' })).toBeVisible()
})
