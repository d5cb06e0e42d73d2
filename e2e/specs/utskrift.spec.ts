import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { ownAddresses } from '../addresses.ts'
import { expectInkOnWhite } from '../steps/paper.ts'
import { expect, expectNoAxeViolations, expectSettled, inLanguage, test } from '../fixtures.ts'

type Printed = { text: string; sizes: [number, number][]; lowest: number; pages: number }

/** The paper of a page, as the browser prints it: its words, the sizes of its sheets, and how far down its lines go (points). */
async function printed(page: Page): Promise<Printed> {
  await page.evaluate(() => document.fonts.ready)
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const result: Printed = { text: '', sizes: [], lowest: Infinity, pages: pdf.numPages }
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number)
    const { width, height } = sheet.getViewport({ scale: 1 })
    result.sizes.push([Math.round(width), Math.round(height)])
    const { items } = await sheet.getTextContent()
    for (const item of items) {
      if (!('str' in item)) continue
      result.text += item.str + (item.hasEOL ? ' ' : '')
      if (item.str.trim()) result.lowest = Math.min(result.lowest, Number(item.transform[5]))
    }
    result.text += ' '
  }
  await task.destroy()
  result.text = result.text.replaceAll(/\s+/g, ' ')
  return result
}

const wordsIn = (text: string) => new Set(text.split(/[^\p{L}]+/u))

async function openPaper(page: Page, address = paths.utskrift()) {
  await page.goto(address)
  await expectSettled(page)
}

test('my plan on paper: every part, every source, and nothing to press', async ({ page, world }) => {
  await world('')
  await openPaper(page)
  const paper = await printed(page)
  for (const words of [
    'Min plan',
    'Birgitta Sand. Utskrivet måndag 23 november kl. 8.15.',
    'Svarat har: Region Storstaden, Ögonkliniken Storstaden, Sjöstads kommun, Björkens hemtjänst, Fotkliniken Linden.',
    // Times, with those that come again.
    'Kontroll av hjärtsvikt',
    'Hemtjänst: morgonhjälp',
    'Också: tis 24 nov 8.00–9.00, ons 25 nov,',
    // What is to be done, signs, contacts.
    'Lämna blanketten om trygghetslarmet',
    'Du går upp mer än 2 kilo på tre dagar',
    'Amina Wallin',
    'Björkens hemtjänst, på uppdrag av Sjöstads kommun',
    '08-465 004 11',
    'Tove Sand',
    // Plans, with all that they hold.
    'Samordnad individuell plan',
    'Bo kvar hemma och orka gå till torget',
    'Ordna någon att gå med till torget på lördagar',
    'Såret läggs om på måndagar i stället för torsdagar.',
    'Genomförandeplan för hemtjänst',
    'Tvätta sig, frukost och påminnelse om medicinen',
  ])
    expect(paper.text).toContain(words)
  for (const words of ['Skriv ut', 'Större text', 'Tidslinje', 'Spara filen'])
    expect(paper.text).not.toContain(words)
  // A4 in points; the lowest line stands on the sheet, and the sheets are numbered.
  expect(new Set(paper.sizes.map(String))).toEqual(new Set(['595,842']))
  expect(paper.lowest).toBeGreaterThan(20)
  expect(paper.text).toContain(`1 (${paper.pages})`)
  expect(paper.text).toContain(`${paper.pages} (${paper.pages})`)
})

test('what comes again is on the paper with how often, also when it is done for today', async ({
  page,
  world,
}) => {
  await world('')
  await openPaper(page)
  const { text } = await printed(page)
  for (const words of [
    'Väga dig varje morgon och skriva upp vikten Varje dag. Nästa gång tisdag 24 november. Till och med onsdag 14 april 2027',
    'Prova larmet på armen Varje måndag. Nästa gång måndag 23 november',
    'Gå en promenad till porten och tillbaka Varje dag. Nästa gång måndag 23 november',
    // In the plan, what others do.
    'Morgonhjälp på vardagar pågår · Måndag till fredag · Ansvarig: Hemtjänst Norr',
  ])
    expect(text).toContain(words)
})

test('a paper says which source did not answer', async ({ page, world }) => {
  await world('fel=sjostads-kommun:fel')
  await openPaper(page)
  const { text } = await printed(page)
  expect(text).toContain('Svarar inte: Sjöstads kommun.')
  expect(text).not.toContain('Genomförandeplan för hemtjänst')
})

test('what a plan asks of the person is on the paper also when no agreement came', async ({
  page,
  world,
}) => {
  await world('fel=api.overenskommelser:500')
  await openPaper(page)
  const { text } = await printed(page)
  expect(text).toContain('Gå en promenad till porten och tillbaka Varje dag.')
  expect(text).toContain('En del av uppgifterna kunde inte hämtas. Pappret är inte helt.')
})

test('one plan alone, and larger type makes more sheets', async ({ page, world }) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('main').getByRole('link', { name: 'Samordnad individuell plan' }).first().click()
  await page.getByRole('link', { name: 'Skriv ut planen' }).click()
  await expect(page.getByRole('button', { name: 'Skriv ut', exact: true })).toBeVisible()
  await expectSettled(page)
  const small = await printed(page)
  expect(small.text).toContain('Nästa möte')
  expect(small.text).not.toContain('Kommande tider')
  await page.getByRole('button', { name: 'Större text' }).press('Enter')
  const large = await printed(page)
  expect(large.pages).toBeGreaterThan(small.pages)
  // Where lines break may differ; the words may not.
  expect(wordsIn(large.text)).toEqual(wordsIn(small.text))
})

test('two hundred insatser all come on the paper', async ({ page, world }) => {
  await world('varld=udda')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Tvåhundra insatser' }).click()
  await page.getByRole('link', { name: 'Skriv ut planen' }).click()
  await expect(page.getByRole('button', { name: 'Skriv ut', exact: true })).toBeVisible()
  await expectSettled(page)
  const { text } = await printed(page)
  for (let number = 1; number <= 200; number++) expect(text).toContain(`Insats ${number} `)
})

test('the paper is read on the screen too, in English', async ({ page, context, world }) => {
  await world('')
  await inLanguage(context, 'en')
  await openPaper(page)
  await expect(page.getByText('Have answered: Region Storstaden', { exact: false })).toBeVisible()
  await expectNoAxeViolations(page)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`every page is ink on white on paper, on a ${colorScheme} screen`, async ({ page, world }) => {
    await world('kan=utse-ombud&fel=ogonkliniken:fel')
    await page.emulateMedia({ colorScheme })
    for (const address of [...ownAddresses, `${paths.tidslinje()}?vy=manad`]) {
      await page.emulateMedia({ media: 'screen' })
      await page.goto(address)
      await expectSettled(page)
      await expectInkOnWhite(page)
    }
  })
