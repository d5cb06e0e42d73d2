import type { Locator } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, inLanguage, test } from '../fixtures.ts'

const lengthOf = async (place: Locator) => (await place.textContent())?.length ?? 0

test('of a text that is longer than anybody reads at once the beginning is shown, and all of it when asked for', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await page.goto(paths.overenskommelser())
  await page.getByRole('link', { name: 'En överenskommelse med mycket text' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('En överenskommelse med mycket text')
  const own = page.getByRole('blockquote')
  const more = own.getByRole('button', { name: 'Visa hela texten', exact: true })
  await expect(more).toBeVisible()
  expect(await lengthOf(page.getByRole('main'))).toBeLessThan(30_000)
  await expect(page.getByText('Slut på texten', { exact: false })).toHaveCount(0)
  await expectNoAxeViolations(page)
  await more.press('Enter')
  await expect(more).toHaveCount(0)
  await expect(own).toContainText('Slut på texten')
  expect(await lengthOf(own)).toBeGreaterThan(50_000)
  // What was asked for has the focus, so that one reads on where one was.
  await expect(own.locator('span:focus')).toContainText('Slut på texten')
  const risk = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Om du undrar' }) })
  await expect(risk.getByRole('link', { name: '08-465 004 10' })).toHaveAttribute('href', 'tel:0846500410')
  await risk.getByRole('button', { name: 'Visa hela texten' }).click()
  await expect(risk).toContainText('Slut på texten')
})

test('where there is something to press already a long text is cut, and can be ticked as any other', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await page.goto(paths.attGora())
  const task = page.getByRole('listitem').filter({ hasText: 'En överenskommelse med mycket text' })
  const mark = task.getByRole('checkbox')
  await expect(mark).toBeVisible()
  await expect(task.getByRole('button')).toHaveCount(0)
  expect(await lengthOf(task)).toBeLessThan(6_000)
  await mark.click()
  await expect(mark).toBeChecked()
})

test('a long text says on paper that there is more, and its button is in the language of the page', async ({
  page,
  context,
  world,
}) => {
  await world('varld=udda')
  await inLanguage(context, 'en')
  await page.goto(paths.overenskommelser())
  await page.getByRole('link', { name: 'En överenskommelse med mycket text' }).click()
  const own = page.getByRole('blockquote')
  await expect(own.getByRole('button', { name: 'Show the whole text' })).toHaveAttribute('lang', 'en')
  await expectSettled(page)
  await page.emulateMedia({ media: 'print' })
  await expect(own.getByText('The text is longer than this. All of it is in Överblick.')).toBeVisible()
  await expect(own.getByRole('button')).toHaveCount(0)
})
