import { expect, expectNoAxeViolations, heading, test } from '../fixtures.ts'
import { card, openForm, row, send, text } from '../steps/forslag.ts'

test('what was written waits through a log-in that ends, and is sent once', async ({
  page,
  context,
  world,
}) => {
  await world('kan=foresla')
  await openForm(page)
  await page.getByRole('radio', { name: /^En fråga/ }).check()
  await text(page).fill('Vem har nyckeln?')
  await page.request.post('/api/session/slut')
  await send(page).click()
  await expect(heading(page, 'Du är utloggad')).toBeVisible()
  await expect(page.getByText('Vem har nyckeln?')).toHaveCount(0)
  const beside = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Logga in i en ny flik' }).click()
  const other = await beside
  await other.getByRole('button', { name: 'Birgitta Sand' }).click()
  await expect(text(page)).toHaveValue('Vem har nyckeln?')
  await expect(page.getByRole('radio', { name: /^En fråga/ })).toBeChecked()
  await send(page).click()
  await expect(page.locator(':focus')).toContainText('Förslaget är skickat')
  await page.getByRole('status').getByRole('link', { name: 'Till planen' }).click()
  await expect(row(page, 'Vem har nyckeln?')).toHaveCount(1)
})

test('what may have arrived is locked until that is known, and can only be sent again as it was', async ({
  page,
  world,
}) => {
  await world('kan=foresla&fel=region-storstaden.PlanProposals:fel')
  await openForm(page)
  await page.getByRole('radio', { name: /^Ett mål/ }).check()
  await text(page).fill('Sova hela natten.')
  await send(page).click()
  const told = page.locator(':focus')
  await expect(told).toContainText('Vi vet inte om förslaget kom fram')
  await expect(text(page)).toHaveAttribute('readonly')
  await expect(send(page)).toHaveCount(0)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Försök igen' }).press('Enter')
  await expect(told).toContainText('Vi vet inte om förslaget kom fram')
  await page.getByRole('link', { name: 'Till planen' }).click()
  await expect(card(page)).toContainText('Region Storstaden')
  await expect(card(page)).not.toContainText('Sova hela natten.')
})

test('an answer that is lost is asked for again, and the proposal is given once', async ({ page, world }) => {
  await world('kan=foresla&fel=api.vardplaner:gjord-tyst')
  await page.clock.install()
  await openForm(page)
  await page.getByRole('radio', { name: /^Ett mål/ }).check()
  await text(page).fill('Sova hela natten.')
  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/api/forslag'),
  )
  await send(page).click()
  await sent
  await page.clock.fastForward('00:31')
  await expect(page.locator(':focus')).toContainText('Vi vet inte om förslaget kom fram')
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.locator(':focus')).toContainText('Förslaget är skickat')
  await page.getByRole('status').getByRole('link', { name: 'Till planen' }).click()
  await expect(row(page, 'Sova hela natten.')).toHaveCount(1)
})
