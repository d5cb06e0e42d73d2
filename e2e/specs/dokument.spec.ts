import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

/** Opens a document of the plan with a file of every kind. */
async function openFile(page: Page, place: number) {
  await page.goto(paths.vardplaner())
  await page
    .getByRole('link', { name: 'Öppna dokumentet: Filer av alla slag' })
    .nth(place - 1)
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Filer av alla slag')
  await expectSettled(page)
}

test.beforeEach(async ({ world }) => {
  await world('varld=udda')
})

test('a PDF of forty pages is read a page at a time, with words that can be selected, or as text', async ({
  page,
}) => {
  await openFile(page, 1)
  const pdf = page.getByRole('region', { name: 'Filer av alla slag' })
  await expect(pdf.getByText('Sida 1 av 40')).toBeVisible()
  await expect(pdf.getByText('Det här är sida 1 av en lång plan.')).toBeVisible()
  await expectNoAxeViolations(page)
  await pdf.getByRole('button', { name: 'Nästa sida' }).focus()
  for (let time = 1; time < 40; time++) await page.keyboard.press('Enter')
  await expect(pdf.getByText('Sida 40 av 40')).toBeVisible()
  await expect(pdf.getByText('Det här är sida 40 av en lång plan.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(pdf.getByText('Sida 40 av 40')).toBeVisible()
  await pdf.getByRole('button', { name: 'Visa som text' }).click()
  await expect(pdf.getByRole('heading', { name: 'Del 40' })).toBeVisible()
  await expect(pdf.getByText('Läs den i lugn och ro (det finns tid).')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoAxeViolations(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

for (const [place, words] of [
  [2, 'Sidan är en bild'],
  [3, 'Filen är trasig'],
  [4, 'Filen är låst med lösenord'],
  [5, 'Källan kallar filen application/pdf, men det är en text.'],
  [6, 'Källan kallar filen text/plain, men det är en bild.'],
  [8, 'Filen är av ett slag som inte kan visas här'],
  [9, 'Filen är trasig'],
] as const) {
  test(`document ${place}: ${words}`, async ({ page }) => {
    await openFile(page, place)
    await expect(page.getByText(words, { exact: false })).toBeVisible()
    await expectNoAxeViolations(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara filen' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^Vårdplan\./)
    expect(readFileSync(await download.path()).length).toBeGreaterThan(0)
  })
}

test('an image is shown, with a name', async ({ page }) => {
  await openFile(page, 7)
  await expect(page.getByRole('img', { name: 'Bild: Filer av alla slag' })).toBeVisible()
})

test('a text is read as it was written', async ({ page, world }) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Öppna dokumentet: Plan för fotvård' }).click()
  await expect(page.getByText('Smörj fötterna varje kväll.', { exact: false })).toBeVisible()
})

test('the source that does not give its document is told of, and can be asked again', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  await world('fel=fotkliniken-linden:fel')
  await page.getByRole('link', { name: 'Öppna dokumentet: Plan för fotvård' }).click()
  await expect(page.getByRole('button', { name: 'Försök igen' })).toBeVisible()
})

test('the reader of PDF files is fetched only with a PDF', async ({ page, world }) => {
  await world('')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  expect(asked.filter((address) => /pdf|PdfView/i.test(address))).toEqual([])
  await page.getByRole('link', { name: 'Öppna dokumentet: Samordnad individuell plan' }).click()
  await expect(page.getByText('För Birgitta Sand. Upprättad 14 oktober 2026.')).toBeVisible()
  expect(asked.filter((address) => /pdf\.worker/.test(address))).toHaveLength(1)
})

test('on a phone the words of a page come first, and the page as it looks is one press away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openFile(page, 1)
  await expect(page.getByRole('heading', { name: 'Del 1' })).toBeVisible()
  await page.getByRole('button', { name: 'Visa som text' }).click()
  await expect(page.getByRole('heading', { name: 'Del 1' })).toHaveCount(0)
  await expect(page.getByText('Det här är sida 1 av en lång plan.')).toBeVisible()
  await openFile(page, 2)
  await expect(page.getByText('Sidan är en bild', { exact: false })).toBeVisible()
})
