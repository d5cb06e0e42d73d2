import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, inLanguage, test } from '../fixtures.ts'
import { excuseLostParts, lose } from '../steps/lost-part.ts'

/* The words of a language are lost, as after a release or in a tunnel. */
const choice = (page: Page) => page.getByRole('combobox', { name: /^(Språk|Language)$/ })
const said = (page: Page) => page.getByRole('alert').filter({ hasText: 'Språket kunde inte bytas.' })

/** A key in the place of its words: `nav`, `area.name`. */
async function expectNoKeys(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/^(nav|skip|[a-z]+(\.[a-zA-Z]+)+)$/m)
  expect(await page.title()).not.toMatch(/^[a-z]+(\.[a-zA-Z]+)+/)
}

test.beforeEach(async ({ world }) => world(''))
test.afterEach(({ complaints }) => excuseLostParts(complaints))

// The words of the first view, and those of every other room.
for (const chunk of ['texts-en', 'en']) {
  test(`${chunk} is lost when another language is chosen: it stays as it was, says so, and keeps nothing`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto(paths.kontakter())
    await expectSettled(page)
    await lose(context, chunk, baseURL)
    await choice(page).selectOption('en')
    await expect(said(page)).toBeVisible()
    await expect(choice(page)).toHaveValue('sv')
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter')
    await expectNoKeys(page)
    await expectNoAxeViolations(page)
    expect(await page.evaluate(() => localStorage.getItem('sprak'))).not.toBe('en')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter')
    await expect(said(page)).toHaveCount(0)
    // When the words are there again, so is the language.
    await context.clearCookies({ name: 'borta' })
    await page.reload()
    await choice(page).selectOption('en')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contacts')
  })
}

test('a language that was chosen before and is lost now: the portal opens in Swedish, and says so', async ({
  page,
  context,
  baseURL,
}) => {
  await inLanguage(context, 'en')
  await lose(context, 'texts-en', baseURL)
  for (const path of [paths.oversikt(), paths.kontakter()]) {
    await page.goto(path)
    await expectSettled(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await expect(choice(page)).toHaveValue('sv')
    await expect(said(page)).toBeVisible()
    await expectNoKeys(page)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter')
  await context.clearCookies({ name: 'borta' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contacts')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('only the words of a page are lost: there is no key on it, and a way on', async ({
  page,
  context,
  baseURL,
}) => {
  await inLanguage(context, 'en')
  await lose(context, 'en', baseURL)
  await page.goto(paths.kontakter())
  await expect(page.getByRole('button', { name: 'Reload the page' }).first()).toBeVisible()
  await expectNoKeys(page)
})

test('of two languages that are chosen in haste the last one is shown, and kept', async ({ page }) => {
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await choice(page).selectOption('en')
  await choice(page).selectOption('sv')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await expect(choice(page)).toHaveValue('sv')
  await page.reload()
  await expectSettled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter')
})
