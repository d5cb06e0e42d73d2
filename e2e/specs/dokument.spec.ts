import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

/** Opens a document of the plan with a file of every kind. */
async function openFile(page: Page, place: number) {
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Filer av alla slag' }).click()
  await page
    .getByRole('link', { name: `Öppna dokument ${place}: Filer av alla slag` })
    // By the keyboard: the links stand close, and one moves under the mouse when something above them comes.
    .press('Enter')
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
  [21, 'Filen är tom'],
  [22, 'Filen är trasig'],
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
  await page.getByRole('link', { name: 'Plan för fotvård' }).click()
  await page.getByRole('link', { name: 'Öppna dokumentet: Plan för fotvård' }).click()
  await expect(page.getByText('Smörj fötterna varje kväll.', { exact: false })).toBeVisible()
})

test('the source that does not give its document is told of, and can be asked again', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Plan för fotvård' }).click()
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
  await page.getByRole('main').getByRole('link', { name: 'Samordnad individuell plan' }).first().click()
  await page.getByRole('heading', { name: 'Om planen' }).click()
  await page.getByRole('link', { name: 'Öppna dokumentet: Samordnad individuell plan' }).click()
  await expect(page.getByText('För Birgitta Sand. Upprättad 14 oktober 2026.')).toBeVisible()
  expect(asked.filter((address) => /pdf\.worker/.test(address))).toHaveLength(1)
})

/** The colour in the middle and in a corner of the page as it is drawn, from black, 0, to white, 255. */
async function drawn(page: Page) {
  await expect(page.locator('[data-state]')).not.toHaveAttribute('data-state', 'drawing')
  return page.locator('[data-state] canvas').evaluate((canvas) => {
    const on = canvas as HTMLCanvasElement
    const at = (x: number, y: number) => on.getContext('2d')?.getImageData(x, y, 1, 1).data[0]
    return { middle: at(on.width / 2, on.height / 2), corner: at(3, on.height - 3) }
  })
}

for (const [place, packing] of [
  [10, 'CCITT'],
  [11, 'CCITT as a mask'],
  [12, 'JBIG2'],
] as const) {
  test(`a scan in black and white is seen: ${packing}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openFile(page, place)
    await expect(page.getByText('Sidan är en bild', { exact: false })).toBeVisible()
    expect(await drawn(page)).toEqual({ middle: 0, corner: 255 })
  })
}

for (const [place, packing, words] of [
  [13, 'JBIG2', 'Sidan ser tom ut'],
  [14, 'JPEG 2000', 'Något på sidan kunde inte visas'],
] as const) {
  test(`a scan that cannot be unpacked never passes for a white page: ${packing}`, async ({ page }) => {
    await openFile(page, place)
    await expect(page.getByText(words, { exact: false })).toBeVisible()
    await expect(page.getByText('Sidan är en bild', { exact: false })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Spara filen' })).toBeVisible()
    await expectNoAxeViolations(page)
  })
}

test('what unpacks scans is fetched with a scan, and not with another PDF', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openFile(page, 1)
  await expect(page.getByText('Det här är sida 1 av en lång plan.')).toBeVisible()
  expect(asked.filter((address) => /fallback|Foxit/.test(address))).toEqual([])
  await openFile(page, 12)
  await expect(page.getByText('Sidan är en bild', { exact: false })).toBeVisible()
  expect(asked.filter((address) => /fallback/.test(address))).toHaveLength(1)
})

test('what somebody has filled in is in the text, and is read aloud over the picture', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openFile(page, 15)
  const pdf = page.getByRole('region', { name: 'Filer av alla slag' })
  for (const line of [
    'Mål: Gå till affären',
    'Ansvarig: Amina',
    'Hur ofta: Varje vecka',
    '(ikryssad) Ring mig i förväg',
    '(inte ikryssad) Skicka brev',
    'Övrigt: (inte ifyllt)',
    '(anteckning på sidan: Ring inte efter klockan 18.)',
  ])
    await expect(pdf.getByText(line, { exact: true })).toBeVisible()
  await expectNoAxeViolations(page)
  await pdf.getByRole('button', { name: 'Visa som text' }).click()
  await expect(pdf.getByText('Ansvarig:')).toBeVisible()
  const filled = pdf.getByRole('list', { name: 'Ifyllt och antecknat på sidan' })
  await expect(filled.getByRole('listitem')).toHaveCount(7)
  await expect(filled).toContainText('Amina')
  await expectNoAxeViolations(page)
})

test('a page that was struck out and stamped is first seen as it looks, also on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openFile(page, 16)
  const asText = page.getByRole('button', { name: 'Visa som text' })
  await expect(page.locator('[data-state] canvas')).toBeVisible()
  await expect(asText).toHaveAttribute('aria-pressed', 'false')
  await asText.click()
  await expect(page.getByText('Sidan har också bilder', { exact: false })).toBeVisible()
  await expect(page.getByText('(överstruket på sidan: Ta två tabletter', { exact: false })).toBeVisible()
  await expect(page.getByText('(anteckning på sidan: Ersatt av ny ordination)')).toBeVisible()
})

test('a scan under a line of text is first seen as it looks, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openFile(page, 23)
  expect(await drawn(page)).toEqual({ middle: 0, corner: 255 })
})

test('tags in tags keep the order of the words, the numbers of lists and the rows of tables', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openFile(page, 17)
  const pdf = page.getByRole('region', { name: 'Filer av alla slag' })
  await expect(pdf.getByText('Region Storstaden', { exact: true })).toBeVisible()
  await expect(pdf.getByRole('heading', { name: 'Råd om medicin' })).toBeVisible()
  await expect(pdf.getByText('Ta INTE mer än 2 tabletter.', { exact: true })).toBeVisible()
  await expect(pdf.getByRole('listitem')).toHaveText(['1. Väg dig.', '2. Ring oss.'])
  await expect(pdf.getByRole('row')).toHaveText(['MorgonKväll', '1 tablettIngen'])
  await expect(pdf).toContainText('råden (raden.example)')
  await expect(pdf.getByRole('link', { name: 'råden' })).toHaveAttribute('href', 'https://raden.example/rad')
  await expectNoAxeViolations(page)
})

test('a page of the web is read as its words, and does nothing', async ({ page, complaints }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openFile(page, 18)
  const words = page.getByRole('region', { name: 'Filer av alla slag' })
  await expect(words.getByRole('heading', { level: 2, name: 'Vårdplan för hösten' })).toBeVisible()
  await expect(words.getByRole('heading', { level: 3, name: 'Att göra' })).toBeVisible()
  await expect(words.getByText('Gå inte ut ensam.', { exact: false }).locator('b')).toHaveText('inte')
  await expect(words.getByText('början på överstruket', { exact: false }).first()).toBeAttached()
  await expect(words.getByRole('listitem')).toHaveText(['Väg dig varje morgon.', 'Ring oss på fredag.'])
  await expect(words.getByRole('row')).toHaveText(['TidDos', 'Morgon1'])
  await expect(words.getByText('[bild: En trappa]', { exact: false })).toBeVisible()
  await expect(words.getByText('Närstående: Tove (ikryssad) Vill bli uppringd')).toBeVisible()
  await expect(words.getByRole('link')).toHaveText(['Läs råden'])
  await expect(words).toContainText('Läs råden (raden.example)')
  await expect(words.getByRole('button')).toHaveCount(0)
  await expect(page).not.toHaveTitle(/körd/)
  await expectNoAxeViolations(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(complaints).toEqual([])
})

for (const [place, words] of [
  [19, 'Vård och äldreomsorg: gå ut varje dag.'],
  [20, 'Vård i hemmet'],
] as const) {
  test(`a text is read in its own encoding: ${words}`, async ({ page }) => {
    await openFile(page, place)
    await expect(page.getByText(words)).toBeVisible()
  })
}

test('of a text as long as a book a part is shown, and the rest is asked for', async ({ page }) => {
  await openFile(page, 24)
  const more = page.getByRole('button', { name: 'Visa mer av texten', exact: false })
  await expect(page.getByText('Slut på texten.', { exact: false })).toHaveCount(0)
  for (let part = 1; part < 11; part++) {
    await expect(more).toHaveText(`Visa mer av texten. Du ser del ${part} av 11.`)
    await more.press('Enter')
    await expect(page.locator('span:focus')).toContainText('långt stycke text.')
  }
  await expect(more).toHaveCount(0)
  await expect(page.getByText('Slut på texten.', { exact: false })).toBeVisible()
})

test('picture and text over it follow when the phone is turned', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await openFile(page, 1)
  const line = page.getByText('Det här är sida 1 av en lång plan.')
  const sheet = page.locator('[data-state]')
  await expect(line).toBeVisible()
  /** Where the line stands, and how wide it is, as parts of the sheet; and how many points the canvas has for each of its own. */
  const measured = async () => {
    const [text, whole] = [await line.boundingBox(), await sheet.boundingBox()]
    const points = await page
      .locator('[data-state] canvas')
      .evaluate((one) => (one as HTMLCanvasElement).width / one.clientWidth)
    if (!text || !whole) return undefined
    return [text.width / whole.width, (text.y - whole.y) / whole.width, points].map(
      (one) => Math.round(one * 50) / 50,
    )
  }
  const wide = await measured()
  for (const width of [390, 640, 844]) {
    await page.setViewportSize({ width, height: 700 })
    await expect.poll(measured).toEqual(wide)
  }
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
