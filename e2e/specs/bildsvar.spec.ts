import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, inLanguage, test } from '../fixtures.ts'

const main = (page: Page) => page.getByRole('main')
const rows = (page: Page) => page.getByRole('region', { name: 'Svar, nyast först' }).getByRole('listitem')

async function open(page: Page, search?: string) {
  await page.goto(paths.provsvar())
  await expectSettled(page)
  if (search !== undefined) await page.getByRole('searchbox').fill(search)
}

test('replies of röntgen and to remisser stand among the others by their day, and are found by what they are', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await expect(rows(page).nth(5)).toHaveText(
    /^29 sep\s*Röntgensvar\s*Röntgen av lungor och hjärta, 29 september 2026Undersökt 28 september 2026Storstadens sjukhus, röntgen$/,
  )
  await page.getByRole('searchbox').fill('remissvar')
  await expect(rows(page)).toHaveCount(3)
  await expect(rows(page).filter({ hasText: 'Svar om fotvård' })).toContainText('Fotkliniken Linden')
  await expect(rows(page).filter({ hasText: 'Svar om synen' })).toContainText('Ögonkliniken Storstaden')
  await expect(main(page)).not.toContainText('EJ-FOR-PATIENT')
})

test('a reply is told in full, with what was asked, who answers for it, and its picture', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await page.getByRole('link', { name: 'Röntgen av lungor och hjärta' }).click()
  await expect(heading(page, 'Röntgen av lungor och hjärta')).toBeFocused()
  const about = page.getByRole('region', { name: 'Om svaret' })
  await expect(page.getByRole('region', { name: 'Svaret', exact: true })).toContainText(
    'Inga tecken till lunginflammation.',
  )
  await expect(about).toContainText('Underskrivet avJohan Renstig, Röntgenläkare, tisdag 29 september')
  await expect(about).toContainText('Frågan kom frånMiriam Hagel, Läkare, Storstadens sjukhus, avdelning 31')
  await expect(about).toContainText('Stråldos0,05 mSv')
  await expect(main(page)).toContainText('Frågor om svaret? Ring Storstadens sjukhus, avdelning 31:')
  await page.getByText('Tidigare svar måndag 28 september').click()
  await expect(main(page)).toContainText('Granskas igen i morgon.')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Bild 1, Röntgen av lungor och hjärta' }).click()
  await expect(page.getByRole('img', { name: 'Bild: Röntgensvar 1' })).toBeVisible()
  expect(await page.title()).not.toContain('lungor')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Till svaret' }).click()
  await expect(heading(page, 'Röntgen av lungor och hjärta')).toBeVisible()
})

test('what may worry is said before it is opened, and the answer is not in the list', async ({
  page,
  world,
}) => {
  await world('varld=magdalena')
  await open(page)
  const row = rows(page).filter({ hasText: 'Mammografi' })
  await expect(row).toContainText('Ett svar kan väcka oro.')
  await expect(row).toContainText('Ring Storstadens sjukhus, bröstmottagningen: 08-465 004 50')
  await expect(main(page)).not.toContainText('talar för cancer')
  await row.getByRole('link', { name: 'Mammografi' }).click()
  await expect(main(page)).toContainText('13 bilder följde inte med hit.')
})

test('pictures of every kind are named, with the way to those that there is one to, and markup is words', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await open(page, 'alla sorters')
  await page.getByRole('link', { name: 'Alla sorters bilder' }).click()
  const pictures = page.getByRole('region', { name: 'Bilder och filer' })
  await expect(pictures.getByRole('listitem')).toHaveCount(7)
  await expect(pictures.getByRole('listitem').nth(3)).toContainText('Den följde inte med hit.')
  await expect(pictures.getByRole('link')).toHaveText([
    'Bild 1, Alla sorters bilder',
    'Bild 3, Alla sorters bilder',
    'Bild 5, Alla sorters bilder',
    /^Öppna bild eller fil 6/,
  ])
  await expect(main(page)).toContainText('Vad <b>syns</b>?')
  await expect(main(page)).not.toContainText(/cid:|EJ-FOR-PATIENT/)
  await pictures.getByRole('link', { name: 'Bild 5' }).click()
  await expect(main(page)).toContainText('Filen är trasig')
  await open(page, 'med cda')
  await page.getByRole('link', { name: 'CDA' }).click()
  await expect(page.getByRole('heading', { name: 'Bedömning' })).toBeVisible()
  await expect(main(page)).toContainText('Lungorna är utan anmärkning. CRP <5.')
})

test('a text of two hundred thousand signs comes in parts, and fits at 320 pixels', async ({
  page,
  world,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await world('varld=udda')
  await open(page, 'ett mycket långt namn')
  await page.getByRole('link', { name: 'Ett mycket långt namn' }).click()
  const answer = page.getByRole('region', { name: 'Svaret', exact: true })
  await expect(answer).toContainText('Rad 1:')
  await expect(answer).not.toContainText('Slut på utlåtandet.')
  await answer.getByRole('button', { name: /1 av 3/ }).click()
  await answer.getByRole('button', { name: /2 av 3/ }).click()
  await expect(answer).toContainText('Slut på utlåtandet.')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('in English the words of the page are, and those of the source stay Swedish', async ({
  page,
  context,
  world,
}) => {
  await inLanguage(context, 'en')
  await world('varld=hemkommen')
  await open(page)
  await page.getByRole('link', { name: 'Röntgen av vänster höft' }).click()
  await expect(page.getByRole('region', { name: 'Images and files' })).toContainText('One more image is with')
  await expect(main(page).locator('[lang=sv]').filter({ hasText: 'Halvprotes' }).first()).toBeVisible()
})

test('a picture of a source that does not answer is not called removed', async ({ page, world }) => {
  await world('')
  await open(page)
  await page.getByRole('link', { name: 'Röntgen av lungor och hjärta' }).click()
  await page.getByRole('link', { name: 'Bild 1' }).click()
  await expect(page.getByRole('img')).toBeVisible()
  const address = page.url()
  await world('fel=region-storstaden:fel')
  await page.goto(address)
  await expectSettled(page)
  await expect(main(page)).toContainText('Region Storstaden')
  await expect(page.getByRole('img', { name: 'Bild:' })).toHaveCount(0)
})
