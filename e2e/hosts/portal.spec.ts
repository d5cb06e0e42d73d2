import { expect, expectSettled, heading, test } from '../fixtures.ts'
import { hostHere } from './ask.ts'

test.use({ ignoreHTTPSErrors: true })

test('the portal works: översikt, deep link, reload, back, log-out and log-in', async ({ page, world }) => {
  const { base } = hostHere()
  await world('')
  await page.goto('./')
  await expect(heading(page, 'God morgon, Birgitta')).toBeVisible()
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText('Kontroll av hjärtsvikt')
  // The picture in the tab is named so that it is found.
  const icon = await page.locator('link[rel=icon]').evaluate((link) => (link as HTMLLinkElement).href)
  expect((await page.request.get(icon)).headers()['content-type']).toBe('image/svg+xml')

  await page.goto('./kontakter')
  await expect(heading(page, 'Kontakter')).toBeVisible()
  await expectSettled(page)
  await expect(page.getByRole('heading', { name: 'Amina Wallin' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Amina Wallin' })).toBeVisible()

  const plans = page.getByRole('navigation').getByRole('link', { name: 'Planer' })
  await expect(plans).toHaveAttribute('href', `${base}vardplaner`)
  await plans.click()
  await expect(heading(page, 'Planer')).toBeVisible()
  await expect(page).toHaveURL(`${base}vardplaner`)
  await page.goBack()
  await expect(heading(page, 'Kontakter')).toBeVisible()
  await expect(page).toHaveURL(`${base}kontakter`)

  await page.getByRole('contentinfo').getByRole('button', { name: 'Logga ut' }).click()
  await expect(heading(page, 'Du har loggat ut')).toBeVisible()
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.getByRole('button', { name: 'Birgitta Sand' }).click()
  await expect(heading(page, 'Kontakter')).toBeVisible()
  await expect(page).toHaveURL(`${base}kontakter`)
  await expect(page.getByRole('heading', { name: 'Amina Wallin' })).toBeVisible()
})

test('a PDF is read by its worker, which is a module of its own', async ({ page, world }) => {
  await world('varld=udda')
  await page.goto('./vardplaner')
  await page.getByRole('link', { name: 'Filer av alla slag' }).click()
  await page.getByRole('link', { name: 'Öppna dokument 1: Filer av alla slag' }).press('Enter')
  await expect(page.getByText('Sida 1 av 40')).toBeVisible()
})
