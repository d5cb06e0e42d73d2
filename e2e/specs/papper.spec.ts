import { paths } from '../../app/paths.ts'
import { menuAreas, ownAddresses } from '../addresses.ts'
import { heldOf } from '../../mocks/worlds/test-told.ts'
import {
  expectDocument,
  expectInkOnWhite,
  inLargerText,
  openPaper,
  printed,
  squeezed,
} from '../steps/paper.ts'
import { expect, expectNoAxeViolations, expectSettled, inLanguage, test } from '../fixtures.ts'

const wordsIn = (text: string) => new Set(text.split(/[^\p{L}]+/u))

test('a SIP printed as its page stands is at most three sheets, and twice that in larger text', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Samordnad individuell plan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Samordnad individuell plan' })).toBeVisible()
  await expectSettled(page)
  // The words that are explained come by themselves, and end the paper.
  await expect(page.locator('[data-word]').first()).toBeAttached()
  const paper = await printed(page)
  expect(paper.sheets.length).toBeLessThanOrEqual(3)
  await expectDocument(page, paper)
  const text = squeezed(paper.text)
  const sip = heldOf('birgitta', 'PlanStructures').find(({ planDocumentId: id }) => id === 'SIP-2026-0088')
  const { purpose, wishes = [], goals = [], activities = [], participants = [], history = [] } = sip ?? {}
  const wanted = [
    'Birgitta Sand. Utskrivet 23 november 2026 kl. 8.15.',
    'ring 1177. Vid fara för liv, ring 112.',
    purpose,
    ...wishes,
    ...goals.map(({ description }) => description),
    ...activities.map(({ title }) => title),
    ...participants.flatMap(({ name, phone }) => [name, phone]),
    ...history.map((change) => change.text),
  ].filter((words) => words !== undefined)
  expect(wanted.length).toBeGreaterThan(25)
  expect(wanted.filter((words) => !text.includes(squeezed(words)))).toEqual([])
  await inLargerText(page)
  const larger = await printed(page)
  expect(larger.sheets.length).toBeLessThanOrEqual(2 * paper.sheets.length)
  // Where what stands side by side is parted may differ; nothing of it is gone.
  const largerText = squeezed(larger.text)
  expect(wanted.filter((words) => !largerText.includes(squeezed(words)))).toEqual([])
  await expectDocument(page, larger)
})

test('every page is a document on paper: whose and when, no boxes, no ways on, no ids', async ({
  page,
  world,
}) => {
  await world('fel=ogonkliniken:fel')
  await page.goto(paths.tidslinje())
  const event = await page
    .getByRole('link', { name: /^Kontroll av hjärtsvikt/ })
    .first()
    .getAttribute('href')
  await page.goto(paths.overenskommelser())
  const agreement = await page.getByRole('link', { name: /^Bo kvar hemma/ }).getAttribute('href')
  const pages = [
    ...menuAreas.map(({ address }) => address),
    paths.overenskommelser(),
    event ?? '',
    agreement ?? '',
  ]
  for (const address of pages) {
    await page.goto(address)
    await expectSettled(page)
    // What is below the window comes when the page is to be printed.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expectSettled(page)
    const paper = await printed(page)
    expect(paper.text).toMatch(/^Birgitta Sand\. Utskrivet 23 november 2026 kl\. 8\.15\./)
    await expectDocument(page, paper)
  }
})

test('one plan alone, and larger type makes more sheets', async ({ page, world }) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Samordnad individuell plan' }).click()
  await page.getByRole('link', { name: 'Skriv ut planen' }).click()
  await expect(page.getByRole('button', { name: 'Skriv ut', exact: true })).toBeVisible()
  await expectSettled(page)
  const small = await printed(page)
  expect(small.text).toContain('Möte: Fredag 18 december 13.30.')
  expect(small.text).not.toContain('Kommande tider')
  await page.getByRole('button', { name: 'Större text' }).press('Enter')
  const large = await printed(page)
  expect(small.sheets.length).toBeLessThanOrEqual(2)
  expect(large.sheets.length).toBeGreaterThanOrEqual(small.sheets.length)
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

for (const colorScheme of ['light', 'dark'] as const) {
  // What is dark on the screen is what could stay dark on paper.
  const tag = colorScheme === 'dark' ? [] : ['@release']
  test(
    `every page is ink on white on paper, on a ${colorScheme} screen`,
    { tag },
    async ({ page, world }) => {
      await world('kan=utse-ombud&fel=ogonkliniken:fel')
      await page.emulateMedia({ colorScheme })
      for (const address of [...ownAddresses, `${paths.tidslinje()}?vy=manad`]) {
        await page.emulateMedia({ media: 'screen' })
        await page.goto(address)
        await expectSettled(page)
        await expectInkOnWhite(page)
      }
    },
  )
}
