import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'
import { goWithin } from '../steps/places.ts'

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name })

async function open(page: Page) {
  await page.goto(paths.insatser())
  await expectSettled(page)
}

test('what is in force says how much, who does it and until when; what waits, was refused or is over stands apart', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  const now = card(page, 'Gäller nu').getByRole('listitem')
  await expect(now).toHaveCount(3)
  await expect(now.first()).toContainText('Hemtjänst: hjälp på morgonen, dusch och städning')
  await expect(now.first()).toContainText('19 timmar i månaden')
  await expect(now.first()).toContainText('Utförs av Hemtjänst Norr')
  await expect(now.first()).toContainText('Gäller till 1 september 2027')
  await expect(now.nth(1)).toContainText('Utförs av Björkens hemtjänst')
  await expect(card(page, 'Väntar på beslut')).toContainText('Ansökt 18 november 2026. Inget beslut än.')
  await expect(card(page, 'Avslag')).toContainText('Går att överklaga till 3 december 2026')
  await expect(card(page, 'Avslutade')).toContainText('Tog slut 1 september 2026')
  await expect(page.getByRole('main')).not.toContainText('EJ-FOR-PATIENT')
  await expectNoAxeViolations(page)
})

test('a page of its own tells the decision, what was planned and done, and whom one may choose', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await link(page, 'Hemtjänst: hjälp på morgonen').click()
  await expect(heading(page, 'Hemtjänst: hjälp på morgonen, dusch och städning')).toBeVisible()
  await expectSettled(page)
  const decision = card(page, 'Beslutet')
  await expect(decision).toContainText('Socialtjänstlagen (SoL)')
  await expect(decision).toContainText('Maria Holm, Biståndshandläggare, Biståndsenheten')
  await expect(decision).toContainText('Beskedet kom4 september 2026')
  await expect(card(page, 'Överklaga')).toContainText('Då finns det inget att överklaga.')
  const done = card(page, 'Planerat och utfört')
  await expect(done).toContainText('Beslutat: 19 timmar i månaden.')
  await expect(done).toContainText('Avvikelse: Vi kom sent. Bilen startade inte.')
  await expect(done).toContainText('Det betyder inte att')
  await expect(done).toContainText('Inte planerat. Utfört 21.10–21.40.')
  await expect(done.getByRole('heading', { level: 3 })).toHaveText(['november 2026', 'oktober 2026'])
  await done.getByText('Visa vecka 47 som tabell').click()
  await expect(page.getByRole('row', { name: /Torsdag 19 november/ })).toContainText('8.45–9.15')
  await page.getByRole('button', { name: 'Visa tidigare besök' }).click()
  await expect(done.getByRole('heading', { level: 3, name: 'september 2026' })).toBeVisible()
  await expect(card(page, 'Byta utförare')).toContainText('Vintergrönas omsorg')
  expect(await page.title()).not.toMatch(/hemtjänst/i)
  await expectNoAxeViolations(page)
})

test('the last day to appeal is told with what it is counted from, and when it has passed', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await link(page, 'Ledsagning till vattengymnastik').click()
  const appeal = card(page, 'Överklaga')
  await expect(appeal).toContainText('Överklagandet ska ha kommit till kommunen senast 3 december 2026.')
  await expect(appeal).toContainText('tre veckor från den dag då beskedet kom, 12 november 2026')
  await expect(appeal).toContainText('Biståndsenheten, Rådhustorget 1, Sjöstad')
  await expect(appeal).toContainText('förvaltningsrätten')
  await page.getByRole('link', { name: 'Till insatser' }).click()
  await link(page, 'Hjälp med inköp').click()
  await expect(appeal).toContainText('Tiden att överklaga gick ut 25 september 2026.')
  await world('varld=rolf')
  await open(page)
  await link(page, 'Hemtjänst: städning och inköp').click()
  await expect(appeal).toContainText('Kommunen säger inte vilken dag det var')
  await expect(appeal).not.toContainText('senast')
})

test('where no kommun answers the page says so, and never that there is nothing', async ({ page, world }) => {
  await world('kallor=region')
  await open(page)
  await expect(page.getByRole('main')).toContainText('Ingen kommun visas här')
  await expect(page.getByRole('main')).not.toContainText('Ingen kommun har registrerat någon insats.')
  await world('fel=sjostads-kommun:fel')
  await open(page)
  await expect(page.getByRole('main')).toContainText('Sjöstads kommun svarar inte just nu')
  await expect(page.getByRole('main')).not.toContainText('Ingen kommun visas här')
})

test('an ombud without the right sees nothing of it, not even among contacts', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await show(page, 'Birgitta Sand')
  await goWithin(page, paths.insatser())
  await expect(page.getByRole('main')).toContainText('Visas inte för dig')
  await expect(page.getByRole('main')).not.toContainText('Hemtjänst: hjälp')
  await goWithin(page, paths.kontakter())
  await expectSettled(page)
  await expect(page.getByRole('main')).not.toContainText('19 timmar')
})

test('help at home among contacts leads to its decision', async ({ page, world }) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const help = page.getByRole('region', { name: 'Hjälp hemma' }).getByRole('listitem').first()
  await help.locator('> details > summary').click()
  await help.getByRole('link', { name: 'Beslutet och det som är gjort' }).click()
  await expect(heading(page, 'Hemtjänst: hjälp på morgonen, dusch och städning')).toBeVisible()
})
