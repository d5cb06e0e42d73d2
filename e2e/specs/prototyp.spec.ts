import { expect, expectSettled, test } from '../fixtures.ts'
import { choose } from '../steps/person-sheet.ts'

test('the prototype lives under a sub-path, from the real worker, and keeps its world through reload', async ({
  page,
}) => {
  await page.goto('./?kallor=kommun')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('God morgon, Birgitta')
  await expectSettled(page)
  await expect(page.getByText('Hemtjänst Norr').first()).toBeVisible()
  await expect(page.getByText('Vårdcentralen Ekbacken')).toHaveCount(0)

  await page.getByRole('navigation').getByRole('link', { name: 'Kontakter' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter')
  await expect(page).toHaveURL('./?kallor=kommun#/kontakter')

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter')
  await expect(page.getByRole('heading', { name: 'Jonas Lind' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Amina Wallin' })).toHaveCount(0)
})

test('a link with an unknown world says which there are', async ({ page }) => {
  await page.goto('./?varld=ingenstans&fel=alla:trasigt')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Den länken går inte att öppna')
  await expect(page.getByText('birgitta').first()).toBeVisible()
  await expect(page.getByText('trasig').first()).toBeVisible()
})

test('in the prototype the log-in stands on the page, and another is logged in without leaving it', async ({
  page,
}) => {
  await page.goto('./?inloggad=nej&kan=utse-ombud')
  await page.getByRole('button', { name: 'Logga in' }).click()
  const stand = page.getByRole('dialog', { name: 'Logga in som testperson' })
  await stand.getByRole('button', { name: 'Tove Sand' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('God morgon, Tove')
  await choose(page, 'Birgitta Sand')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt Birgitta Sand')
  await page.reload()
  // The link is now hers, as it is shown.
  await expect(page).toHaveURL('./?varld=tove&kan=utse-ombud&ombud=birgitta#/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt Birgitta Sand')
})
