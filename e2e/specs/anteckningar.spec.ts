import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, inLanguage, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'

const agreedTitle = 'Det vi kom överens om på hjärtmottagningen'

test('one who came home yesterday finds the epikris and what to do at once, on a phone', async ({
  page,
  world,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await world('varld=hemkommen')
  await page.goto('/')
  await expectSettled(page)
  const tile = page.getByRole('region', { name: 'Anteckningar' })
  await expect(tile).toContainText('Senast: Epikris, 22 november 2026')
  await tile.getByRole('link', { name: 'Anteckningar' }).click()
  await expectSettled(page)
  const first = page.getByRole('main').getByRole('region').first()
  await expect(first).toHaveAccessibleName('Epikris och utskrivning')
  const links = first.getByRole('link')
  await expect(links).toHaveText([/^Epikris,/, /^Utskrivningsinformation,/])
  await expect(links.first()).toBeInViewport()
  await links.last().click()
  await expect(heading(page, 'Utskrivningsinformation')).toBeVisible()
  const text = page.getByRole('region', { name: 'Det som är skrivet' })
  await expect(text.getByRole('heading', { level: 3 })).toHaveText([
    'Varför du var här',
    'Så gör du hemma',
    'Det här händer nu',
    'När du ska höra av dig',
  ])
  await expect(text.getByRole('listitem').first()).toHaveText('Gå så mycket du orkar, med rollator.')
  await expect(text.getByRole('link', { name: '031-390 06 30' })).toHaveAttribute('href', 'tel:0313900630')
  expect(await page.title()).not.toContain('Utskrivning')
  await expectNoAxeViolations(page)
})

test('notes of region, kommun and the eye clinic, the latest first; one that is not signed says so', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.anteckningar())
  await expectSettled(page)
  const year = page.getByRole('region', { name: 'Skrivet 2026' })
  await expect(year.getByRole('link')).toHaveText([
    /^Planering av blodprov,/,
    'Omläggning av sår, 16 november 2026',
    /^Kontroll av vikt och blodtryck,/,
    'Omläggning av sår, 9 november 2026',
    /^Läkarbesök: genomgång av mediciner,/,
    new RegExp(`^${agreedTitle},`),
    /^Anteckning utan möte,/,
    /^Balansträning,/,
  ])
  await expect(year.getByRole('listitem').first()).toContainText('Inte signerad än')
  await expect(year.getByRole('listitem').nth(1)).toHaveText(
    /16 november 2026 · Eva Strand, Distriktssköterska.*Hemsjukvården Sjöstad/,
  )
  await expect(page.getByText('Inte signerad än')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Undersökning av synen' })).toBeHidden()
  await page.getByRole('heading', { name: 'Skrivet 2025' }).click()
  await expect(page.getByRole('link', { name: 'Undersökning av synen' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('EJ-FOR-PATIENT')
  await expect(page.getByRole('link', { name: 'Gå till Journalen på 1177' })).toHaveAttribute(
    'href',
    'https://www.1177.se/',
  )
  await expectNoAxeViolations(page)

  await page.getByRole('searchbox', { name: 'Sök bland anteckningar' }).fill('förband strand')
  await expect(page.getByRole('status').filter({ hasText: '1 av 10' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Omläggning av sår' })).toHaveCount(1)
})

test('a note by the keyboard: its text, what was said against it, who signed it, and back', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.anteckningar())
  await expectSettled(page)
  await page.getByRole('link', { name: 'Läkarbesök: genomgång av mediciner' }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Läkarbesök: genomgång av mediciner')).toBeFocused()
  await expect(page.getByRole('region', { name: 'Avvikande åsikt' })).toContainText(
    'Jag vaknar tidigt för att jag alltid har gjort det.',
  )
  const about = page.getByRole('region', { name: 'Om anteckningen' })
  await expect(about).toContainText('14 oktober 2026 klockan 15.10')
  await expect(about).toContainText('Karin Ek, Läkare')
  await expect(about).toContainText('Vårdcentralen Ekbacken, Region Storstaden')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: 'Alla anteckningar' }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Anteckningar')).toBeFocused()
})

test('what is agreed in a note stands among the agreements, as it is written', async ({ page, world }) => {
  await world('')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  const agreed = page.getByRole('region', { name: 'Avtalat, i en anteckning' })
  await expect(agreed).toContainText('Hjärtmottagningen gör ett nytt ultraljud av hjärtat i december.')
  await expect(agreed).toContainText('Storstadens sjukhus, hjärtmottagningen')
  await expectNoAxeViolations(page)
  await agreed.getByRole('link', { name: agreedTitle }).click()
  await expect(heading(page, agreedTitle)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Det som är skrivet' })).toContainText(
    'Det här är skrivet som en överenskommelse.',
  )
})

test('nobody is told of agreements in notes where there are none', async ({ page, world }) => {
  await world('varld=hemkommen')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await expect(page.getByText('Avtalat, i en anteckning')).toHaveCount(0)
})

test('of notes that did not come, it is said that something agreed may stand in them', async ({
  page,
  world,
}) => {
  await world('fel=region-storstaden.GetCareDocumentation:fel')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'Avtalat, i en anteckning' })).toContainText(
    'Alla anteckningar gick inte att hämta.',
  )
  await expect(page.getByRole('link', { name: 'Bo kvar hemma' })).toBeVisible()
})

test('a parent of a child sees the notes, and one that is a file opens', async ({ page, world }) => {
  await world('varld=daniel')
  await show(page, 'Leo Hult')
  await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Anteckningar' }).click()
  await page.getByRole('link', { name: 'Behandlingsplan för astma' }).click()
  await page.getByRole('link', { name: /^Öppna filen \(PDF, \d+ kB\)$/ }).click()
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText('ta den snabbverkande medicinen direkt')
  await page.getByRole('link', { name: 'Till anteckningen' }).click()
  await expect(heading(page, 'Behandlingsplan för astma')).toBeVisible()
})

test.describe('what is oddly written', () => {
  const open = async (page: Page, name: string | RegExp) => {
    await page.goto(paths.anteckningar())
    await expectSettled(page)
    const link = page.getByRole('link', { name }).first()
    // It may be one of those that are shown on request.
    if ((await link.count()) === 0)
      await page
        .getByRole('button', { name: /^Visa fler/ })
        .first()
        .click()
    await link.click()
    await expectSettled(page)
    return page.getByRole('region', { name: 'Det som är skrivet' })
  }

  test('markup is read and never run, and no picture is fetched', async ({ page, world }) => {
    await world('varld=udda')
    const text = await open(page, /^En sida/)
    await expect(text.getByRole('heading', { name: 'Vårdplan för hösten' })).toBeVisible()
    await expect(text).toContainText('Överstruket: Ta två tabletter.')
    await expect(text).toContainText('En bild eller fil finns i journalen.')
    await expect(text.locator('script, img, iframe, form, a[href^="javascript"]')).toHaveCount(0)
    expect(await page.title()).not.toContain('körd')
    await expectNoAxeViolations(page)
    const cda = await open(page, 'Anteckning från ett besök')
    await expect(cda).toContainText('LPK · 6,2 x 10⁹/L')
    await expect(cda).toContainText('CRP · <5')
    await expect(cda.getByRole('listitem')).toHaveText(['Ny tid om tre månader', 'Ring vid feber'])
  })

  test('what is no text is named, and what cannot be opened is said', async ({ page, world }) => {
    await world('varld=udda')
    const text = await open(page, 'Bilder i texten')
    await expect(text.getByText('En bild eller fil finns i journalen.')).toHaveCount(3)
    await expect(text).not.toContainText('cid:')
    await expect(text).toContainText('Såret läker.')
    const file = await open(page, 'En fil någon annanstans')
    await expect(file).toContainText('Den går inte att öppna här. Fråga')
    await expect(file.getByRole('link')).toHaveCount(0)
  })

  test('a note of two hundred thousand signs comes in parts, and ends', async ({ page, world }) => {
    await world('varld=udda')
    const text = await open(page, 'Tvåhundra tusen tecken')
    await expect(text).toContainText('Rad 1:')
    await expect(text).not.toContainText('Slut på texten.')
    for (let press = 0; press < 2; press++) await text.getByRole('button', { name: /^Visa/ }).click()
    await expect(text).toContainText('Slut på texten.')
    await expect(text.getByRole('button')).toHaveCount(0)
  })

  test('at 320 px nothing is wider than the page', async ({ page, world }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await world('varld=udda')
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
    await page.goto(paths.anteckningar())
    await expectSettled(page)
    expect(await wide()).toBeLessThanOrEqual(320)
    await expectNoAxeViolations(page)
    await open(page, /^Anteckning med en lång rubrik/)
    expect(await wide()).toBeLessThanOrEqual(320)
    await expectNoAxeViolations(page)
  })
})

test('in English the words are English, and what is written stays Swedish', async ({
  page,
  context,
  world,
}) => {
  await inLanguage(context, 'en')
  await world('varld=hemkommen')
  await page.goto(paths.anteckningar())
  await expectSettled(page)
  await expect(heading(page, 'Notes')).toBeVisible()
  await page.getByRole('region', { name: 'Discharge notes' }).getByRole('link', { name: 'Epikris' }).click()
  await expectSettled(page)
  await expect(page.getByText('Opererades den 15 november.')).toBeVisible()
  await expect(page.locator('[lang="sv"]', { hasText: 'Opererades den 15 november.' }).last()).toBeVisible()
  await expect(page.getByRole('region', { name: 'About the note' })).toContainText('Final note')
})
