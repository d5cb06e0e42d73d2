import { expect, expectSettled, test } from '../fixtures.ts'

test('the browser ends the worker, which may keep nothing: the page that comes back has its data', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('./')
  await expectSettled(page)
  // Comes after the page, and cannot be had again where the worker ends under way.
  await expect(page.getByRole('complementary', { name: 'Testpanel' })).toBeAttached()
  const browser = await context.newCDPSession(page)
  await browser.send('ServiceWorker.enable')
  for (const link of ['Kontakter', 'Planer', 'Tidslinje']) {
    // What Cache Storage refuses, or was cleared of, is as when it was never there.
    await browser.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      storageTypes: 'cache_storage',
    })
    await browser.send('ServiceWorker.stopAllWorkers')
    await page.getByRole('navigation').getByRole('link', { name: link }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(link)
    await expectSettled(page)
    await expect(page.getByRole('main')).not.toContainText('Försök igen')
  }
  await expect(page.getByRole('main')).toContainText('Kontroll av hjärtsvikt')
})

for (const [how, refuse] of [
  [
    'refuses workers',
    () =>
      Object.assign(ServiceWorkerContainer.prototype, {
        register: () => Promise.reject(new DOMException('The operation is insecure', 'SecurityError')),
      }),
  ],
  ['has no workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
] as const) {
  test(`a browser that ${how}: the page answers itself`, async ({ page }) => {
    await page.addInitScript(refuse)
    await page.goto('./?fel=api.vardplaner:500,api.kontakter:bruten')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('God morgon, Birgitta')
    await expectSettled(page)
    await expect(page.getByRole('main')).toContainText('Kontroll av hjärtsvikt')
    await page.getByRole('navigation').getByRole('link', { name: 'Planer' }).click()
    await expect(page.getByText('Tjänsten har fått ett fel').first()).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: 'Kontakter' }).click()
    await expect(page.getByRole('main').getByRole('button', { name: 'Försök igen' }).first()).toBeVisible()
  })
}
