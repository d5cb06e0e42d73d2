import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, inLanguage, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

async function open(page: Page) {
  await page.goto(paths.vaccinationer())
  await expectSettled(page)
}

test('each dose stands under what it protects against, that with the latest first', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Covid-19',
    'Influensa',
    'Pneumokocker',
    'TBE',
    'Difteri och stelkramp',
    'Anteckning om vaccination',
  ])
  const tbe = card(page, 'TBE')
  await expect(tbe).toContainText('Skyddar mot: Fästingburen hjärninflammation (TBE)')
  await expect(tbe).toContainText('Dos 3 av 4. Dos 4 är inte registrerad hos dem som har svarat.')
  await expect(tbe.getByRole('listitem').first()).toHaveText(
    /18 juni 2024.*Dos 3 av 4 · FSME-IMMUN Vuxen.*Ekbacken/,
  )
  // Of what comes each year nothing is said to be missing, and nobody is told when to come again.
  await expect(card(page, 'Influensa')).not.toContainText('inte registrerad')
  await expect(page.getByRole('main')).not.toContainText(/EJ-FOR-PATIENT|dags|bör/)
  const note = card(page, 'Anteckning om vaccination')
  await expect(note).toContainText('Gammaglobulin mot hepatit A inför resa till Kenya.')
  await expectNoAxeViolations(page)
})

test('more of many doses come when they are asked for, and a search finds them', async ({ page, world }) => {
  await world('')
  await open(page)
  const influenza = card(page, 'Influensa')
  await expect(influenza.getByRole('listitem')).toHaveCount(3)
  await influenza.getByRole('button', { name: 'Visa fler. 3 av 8 visas.' }).press('Enter')
  await expect(influenza.getByRole('listitem')).toHaveCount(8)
  await expect(influenza.getByRole('listitem').nth(3)).toBeFocused()
  await page.getByRole('searchbox', { name: 'Sök vaccination' }).fill('tbe april')
  await expect(page.getByRole('status').filter({ hasText: '1 av 24 passar.' })).toBeVisible()
  await expect(card(page, 'TBE').getByRole('listitem')).toHaveCount(1)
  // What is left out of a search is not missing.
  await expect(card(page, 'TBE')).toContainText('Dos 4 är inte registrerad')
  await page.getByRole('searchbox').fill('malaria')
  await expect(page.getByText('Ingen vaccination passar.')).toBeVisible()
})

test('a page of its own tells all: product and batch, who gave it, reactions, and the other doses', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await page.getByRole('link', { name: 'Covid-19, 28 oktober 2026' }).click()
  await expect(heading(page, 'Covid-19')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('28 oktober 2026')
  const given = card(page, 'Det här är registrerat')
  for (const words of [
    'Full dosJa',
    'VaccinComirnaty',
    'TillverkarePfizer',
    'BatchnummerNV7716',
    'Mängd0,3 ml',
  ])
    await expect(given).toContainText(words)
  const who = card(page, 'Var och av vem')
  await expect(who).toContainText('Gavs avEva Strand, Hemsjukvården Sjöstad')
  await expect(who).toContainText('Ordinerades avKarin Ek, Vårdcentralen Ekbacken')
  // Told by both, and shown once.
  await expect(who).toContainText('Hemsjukvården Sjöstad, Sjöstads kommun, hälso- och sjukvård')
  await expect(who).toContainText('Vårdcentralen Ekbacken, Region Storstaden')
  await expect(card(page, 'Det som är skrivet om den')).toContainText(
    'Vaccinet mot influensa var slut den dagen.',
  )
  expect(await page.title()).not.toContain('Covid')
  expect(page.url()).not.toMatch(/covid|2026/i)
  await expectNoAxeViolations(page)
  const others = card(page, 'Andra doser')
  await others.getByRole('button', { name: /^Visa fler/ }).click()
  await others.getByRole('link', { name: 'Covid-19, 28 april 2021' }).click()
  await expect(page.getByRole('main')).toContainText('28 april 2021 · Dos 2 av 2')
  await expect(card(page, 'Det som är skrivet om den')).toContainText('Ont i armenTrötthet i två dygn')
})

test('the keyboard leads to a dose and back', async ({ page, world }) => {
  await world('')
  await open(page)
  await page.getByRole('link', { name: 'TBE, 18 juni 2024' }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'TBE')).toBeFocused()
  await expect(card(page, 'Andra doser')).toContainText('Dos 4 är inte registrerad hos dem som har svarat.')
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('link', { name: 'Till vaccinationer' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Vaccinationer')).toBeFocused()
})

test('the tile says what was given last', async ({ page, world }) => {
  await world('')
  await page.goto('/')
  await expectSettled(page)
  const tile = card(page, 'Vaccinationer')
  await tile.scrollIntoViewIfNeeded()
  await expect(tile).toContainText('Senast: Covid-19, 28 oktober 2026')
  await tile.getByRole('link', { name: 'Vaccinationer' }).click()
  await expect(heading(page, 'Vaccinationer')).toBeVisible()
})

test('when everybody has answered and nothing is registered, that is what is said', async ({
  page,
  world,
}) => {
  await world('varld=nykomling')
  await open(page)
  await expect(page.getByText('Ingen har registrerat någon vaccination.')).toBeVisible()
})

test('an ombud without the right is told that it is withheld', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await show(page, 'Birgitta Sand')
  const tile = card(page, 'Vaccinationer')
  await tile.scrollIntoViewIfNeeded()
  await expect(tile).toContainText('”Vaccinationer”')
  await expect(tile).not.toContainText(/Covid|Senast/)
})

test('a parent sees the programme of a child, by the nurse of the school too', async ({ page, world }) => {
  await world('varld=daniel')
  await show(page, 'Leo Hult')
  await card(page, 'Vaccinationer').getByRole('link').click()
  await expectSettled(page)
  const mpr = card(page, 'MPR')
  await expect(mpr).toContainText('Skyddar mot: Mässling, Påssjuka, Röda hund')
  await expect(mpr.getByRole('listitem').first()).toContainText('Elevhälsan, Ängskolan')
  await expect(mpr).not.toContainText('inte registrerad')
})

test('what is odd is shown as it is: no day, a day to come, numbers in words, two that may be one', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await open(page)
  await expect(card(page, 'Influensa')).toContainText('Datum saknas')
  const tbe = card(page, 'TBE').getByRole('listitem')
  await expect(tbe.first()).toContainText('Dagen har inte varit än.')
  await expect(tbe.first()).toContainText('Ordinerad men inte given.')
  await expect(tbe.last()).toContainText('Dos: två av tre')
  const covid = card(page, 'Covid-19').getByRole('listitem')
  await expect(covid.first()).toContainText('1 oktober 2025')
  await expect(covid.nth(1)).toContainText('1 oktober 2025')
  await expect(covid.nth(2)).toContainText(/Ekbacken.*Hemsjukvården/)
  await expectNoAxeViolations(page)
  await page.goto('/')
  await expectSettled(page)
  await card(page, 'Vaccinationer').scrollIntoViewIfNeeded()
  await expect(card(page, 'Vaccinationer')).toContainText('Senast: Covid-19, 1 oktober 2025')
})

test('in English the words of the page are English, and those of the source as they are', async ({
  page,
  context,
  world,
}) => {
  await inLanguage(context, 'en')
  await world('')
  await open(page)
  const tbe = card(page, 'TBE')
  await expect(tbe).toContainText('Dose 3 of 4. Dose 4 is not registered by those who have answered.')
  await expect(tbe.locator('[lang=sv]').filter({ hasText: 'Fästingburen' })).toBeVisible()
  await tbe.getByRole('link', { name: 'TBE, 18 June 2024' }).click()
  await expect(card(page, 'This is registered')).toContainText('Batch numberFE21C')
})

test('at 320 pixels nothing is wider than the page, and the first row is seen at once on a phone', async ({
  page,
  world,
}) => {
  await world('')
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await expect(page.getByRole('link', { name: 'Covid-19, 28 oktober 2026' })).toBeInViewport()
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of [undefined, 'TBE, 18 juni 2024']) {
    if (address) await page.getByRole('link', { name: address }).click()
    await expectSettled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectNoAxeViolations(page)
  }
})
