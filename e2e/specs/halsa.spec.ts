import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, inLanguage, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const row = (page: Page, name: string | RegExp) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) })

async function open(page: Page) {
  await page.goto(paths.halsa())
  await expectSettled(page)
}

test('allergies come first with how severe and how sure, then other warnings, diagnoses and what she manages', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Allergier',
    'Annat som vården tar hänsyn till',
    'Diagnoser',
    'Vad jag klarar själv och vad jag behöver hjälp med',
    'Tidigare bedömningar (1)',
    'Gäller inte längre (1)',
  ])
  await expect(part(page, 'Allergier').getByRole('heading', { level: 3 })).toHaveText([
    'Penicillin',
    'Trimetoprim',
    'Kolofonium (harts) i häfta',
  ])
  await expect(row(page, 'Penicillin')).toContainText('Skadlig · Konstaterad · sedan 16 februari 1987')
  await expect(row(page, /^Linda inte/)).toContainText('Vårdbegränsning · sedan 14 oktober 2026')
  await expect(row(page, /^Hjärtsvikt/)).toContainText('Kronisk · Huvuddiagnos')
  await expect(row(page, /^Bedömning av/).first()).toContainText(
    'Personlig hygien: Tvättar sig själv vid handfatet. Behöver hjälp att duscha.',
  )
  expect(await page.title()).not.toMatch(/enicillin|svikt/)
  await expectNoAxeViolations(page)
})

test('what no longer applies stands apart, with when and why', async ({ page, world }) => {
  await world('')
  await open(page)
  await expect(page.getByText('Jordgubbar')).toBeHidden()
  await page.getByRole('heading', { name: 'Gäller inte längre (1)' }).click()
  await expect(row(page, 'Jordgubbar')).toContainText('Gällde till 2 mars 2017')
  await page.getByRole('link', { name: 'Jordgubbar' }).click()
  await expect(page.getByText('Det här gäller inte längre: Utredd. Tål jordgubbar.')).toBeVisible()
})

test('a diagnosis of two sources is one row with both, and the page says what each has written', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  const cataract = row(page, /^Senil katarakt/)
  await expect(cataract).toHaveCount(1)
  await expect(cataract).toContainText(
    'Huvuddiagnos hos Ögonkliniken Storstaden · Bidiagnos hos Vårdcentralen Ekbacken',
  )
  await page.getByRole('link', { name: /^Senil katarakt/ }).click()
  await expect(page.getByText('Flera har ställt samma diagnos.')).toBeVisible()
  await expect(part(page, 'Ögonkliniken Storstaden, Region Storstaden')).toContainText('Ylva Sandin')
  await expect(part(page, 'Vårdcentralen Ekbacken, Region Storstaden')).toContainText(
    'Källan säger inte att det är signerat.',
  )
  await expectNoAxeViolations(page)
  await world('varld=flyttad')
  await open(page)
  await expect(row(page, /^Crohns/)).toContainText(
    'Fjällmarkens sjukhus, medicinmottagningen skriver Mb Crohn, tunntarm.',
  )
})

test('the page of a warning says all of it, is reached by the keyboard, and leads back', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await page.getByRole('link', { name: 'Penicillin' }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Penicillin')).toBeFocused()
  await expect(part(page, 'Om varningen')).toContainText('Nässelutslag över hela kroppen')
  await expect(part(page, 'Om varningen')).toContainText('Gäller alla penicilliner (ATC-grupp J01C)')
  await expect(part(page, 'Vem det kommer från')).toContainText('Vårdcentralen Ekbacken, Region Storstaden')
  expect(await page.title()).toContain('Uppgift om hälsa')
  expect(page.url()).not.toContain('enicillin')
  await expectNoAxeViolations(page)
  const back = page.getByRole('link', { name: 'Till allergier och diagnoser' })
  await back.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Allergier och diagnoser')).toBeFocused()
  await page
    .getByRole('link', { name: /^Bedömning av/ })
    .first()
    .click()
  await expect(part(page, 'Bedömningen')).toContainText('Orken tar slut fortare på eftermiddagen.')
  await expectNoAxeViolations(page)
})

test('when one who has warnings does not answer, it is said over the allergies, and on the översikt', async ({
  page,
  world,
}) => {
  await world('fel=region-storstaden:fel')
  await open(page)
  const allergies = part(page, 'Allergier')
  await expect(allergies).toContainText('Region Storstaden har inte svarat om allergier och varningar.')
  await expect(allergies.getByRole('heading', { level: 3 })).toHaveText(['Kolofonium (harts) i häfta'])
  await expectNoAxeViolations(page)
  await page.goto('/')
  await expectSettled(page)
  await expect(part(page, 'Allergier och diagnoser')).toContainText('Alla har inte svarat om allergier')
  // Of diagnoses alone nothing is missing among the warnings.
  await world('fel=ogonkliniken:fel')
  await open(page)
  await expect(page.getByText('Ögonkliniken Storstaden svarar inte just nu.')).toBeVisible()
  await expect(part(page, 'Allergier')).not.toContainText('har inte svarat')
})

test('a source that has no warnings is never taken to say that there is none', async ({ page, world }) => {
  await world('kallor=ogonkliniken')
  await open(page)
  await expect(part(page, 'Allergier')).toContainText('Ingen ansluten källa har uppgifter om allergier.')
  await expect(page.getByText(/ingen känd allergi/i)).toHaveCount(0)
  await world('fel=region-storstaden:ogiltig')
  await open(page)
  await expect(part(page, 'Allergier')).toContainText('Något från Region Storstaden gick inte att läsa.')
})

test('what one source alone does not tell of has no heading', async ({ page, world }) => {
  await world('kallor=region')
  await open(page)
  await expect(page.getByRole('heading', { name: /^Vad jag klarar/ })).toHaveCount(0)
  await world('kallor=kommun')
  await open(page)
  await expect(page.getByRole('heading', { name: 'Diagnoser', exact: true })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /^Vad jag klarar/ })).toBeVisible()
})

test('the tile names the allergies, or says that those who have answered have no warnings', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto('/')
  await expectSettled(page)
  await expect(part(page, 'Allergier och diagnoser')).toContainText(
    'Allergi: Penicillin, Trimetoprim och Kolofonium (harts) i häfta',
  )
  await world('varld=tonaring')
  await open(page)
  await expect(part(page, 'Allergier')).toContainText('De som har svarat har inte skrivit om någon allergi.')
  await page.goto('/')
  await expectSettled(page)
  await expect(part(page, 'Allergier och diagnoser')).toContainText('Inga varningar hos dem som har svarat')
  await world('varld=nykomling')
  await open(page)
  await expect(page.getByRole('main')).toContainText('Ingen har skrivit något om allergier')
})

test('a parent reads of the allergies of a child of ten', async ({ page, world }) => {
  await world('varld=daniel')
  await show(page, 'Leo Hult')
  await page.getByRole('navigation').getByRole('link', { name: 'Mer', exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: 'Allergier och diagnoser' }).click()
  await expectSettled(page)
  await expect(row(page, 'Hasselnöt och valnöt')).toContainText('Livshotande · Konstaterad')
})

test('of one who is fifteen a parent sees what the care has decided, and this is no part of it', async ({
  page,
  world,
}) => {
  await world('varld=karl')
  await show(page, 'Vilmer Ask')
  await expect(part(page, 'Allergier och diagnoser')).toContainText('”Allergier och diagnoser” ingår inte.')
  await expect(page.getByRole('main')).not.toContainText('cerebral pares')
})

test('in English the words of the sources stay theirs', async ({ page, context, world }) => {
  await inLanguage(context, 'en')
  await world('')
  await open(page)
  await expect(heading(page, 'Allergies and diagnoses')).toBeVisible()
  await expect(row(page, 'Penicillin')).toContainText('Skadlig · Konstaterad · since 16 February 1987')
  await expect(page.getByText('Skadlig', { exact: true })).toHaveAttribute('lang', 'sv')
  await expectNoAxeViolations(page)
})

test('on a narrow phone all is within the page, and odd records are shown as they are', async ({
  page,
  world,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await world('varld=udda')
  await open(page)
  await expect(page.getByRole('link', { name: 'Tål <b>inte</b> ägg' })).toHaveCount(2)
  await expect(row(page, 'Oläslig dag')).toContainText('En del gick inte att läsa')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Oläslig dag' }).click()
  await expect(page.getByText('Det som står här är det vi kunde läsa.')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('many diagnoses are searched, without a word of it in the address', async ({ page, world }) => {
  await world('varld=storanvandare')
  await open(page)
  await page.getByRole('searchbox', { name: 'Sök bland diagnoser' }).fill('förmaks')
  await expect(part(page, 'Diagnoser').getByRole('listitem')).toHaveCount(1)
  await expect(part(page, 'Diagnoser').getByRole('status')).toContainText(/^1 av \d+ diagnoser passar\.$/)
  expect(page.url()).toMatch(/\/halsa$/)
})
