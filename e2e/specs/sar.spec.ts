import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'
import { goWithin } from '../steps/places.ts'

const main = (page: Page) => page.getByRole('main')
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const link = (page: Page, name: string) => main(page).getByRole('link', { name })

async function open(page: Page) {
  await page.goto(paths.sar())
  await expectSettled(page)
}

async function openWound(page: Page, name: string) {
  await open(page)
  await link(page, name).click()
  await expect(heading(page, name)).toBeFocused()
  await expectSettled(page)
}

test('a wound says where it is, what kind, how it is now, who dresses it next and when', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  const wound = card(page, 'Sår nu').getByRole('listitem')
  await expect(wound).toHaveCount(1)
  await expect(wound).toContainText('Sår som beror på dålig cirkulation i venerna')
  await expect(wound).toContainText('Mindre än 8 oktober 2026: 2,8 × 1,9 cm den 16 november 2026.')
  await expect(wound).toContainText('Läggs om i dag 14.00 av Distriktssköterska, Hemsjukvården Sjöstad.')
  await expect(wound).toContainText('Nästa bedömning torsdag 3 december.')
  await expect(wound).toContainText('Vårdcentralen Ekbacken')
  await expectNoAxeViolations(page)
})

test('a wound that has healed stands last, with the day', async ({ page, world }) => {
  await world('varld=rolf')
  await open(page)
  await expect(card(page, 'Läkta sår')).toContainText('Läkt 21 april 2026.')
  await expect(main(page)).not.toContainText('Sår nu')
})

test('a page of its own has what both organisations tell in one line of time, with the size in a chart and a table', async ({
  page,
  world,
}) => {
  await world('')
  await openWound(page, 'Vänster smalben, insidan')
  const watch = card(page, 'Ring om')
  await expect(watch).toContainText('Såret luktar, blir rött eller gör mer ont, eller du får feber')
  await expect(watch.getByRole('link', { name: '031-390 06 30' }).first()).toHaveAttribute('href', /^tel:/)
  const dressing = card(page, 'Omläggning')
  await expect(dressing).toContainText('Nästa gångI dag 14.00')
  await expect(dressing).toContainText('Stödlinda från tårna till knäet')
  await expect(card(page, 'Nästa bedömning')).toContainText('Måndag 14 december')
  const sizes = card(page, 'Storlek över tid')
  await expect(sizes.getByRole('img')).toHaveAccessibleName(
    /10 mätningar, 28 maj 2026 till 16 november 2026\. Först 18,72 cm², senast 5,32 cm²/,
  )
  await expect(sizes.getByRole('row', { name: /16 november 2026/ })).toContainText('2,8 × 1,9 cm')
  await expect(sizes.getByRole('row')).toHaveCount(7)
  await sizes.getByRole('button', { name: 'Visa fler' }).click()
  await expect(sizes.getByRole('row')).toHaveCount(11)
  const entries = card(page, 'Antecknat om såret, senast först').getByRole('listitem')
  await expect(entries.getByRole('heading')).toHaveText([
    '16 november 2026 14.15',
    '9 november 2026 14.10',
    '22 oktober 2026 13.40',
    '14 oktober 2026 13.20',
    '8 oktober 2026 14.05',
    '3 september 2026 14.00',
    '6 augusti 2026 14.00',
    '2 juli 2026 14.00',
  ])
  await expect(entries.nth(3)).toContainText('Vårdcentralen Ekbacken')
  await expect(entries.nth(4)).toContainText('Hemsjukvården Sjöstad')
  await expect(main(page)).not.toContainText(/EJ-FOR-PATIENT|INTERN-ANTECKNING/)
  expect(await page.title()).not.toContain('smalben')
  await expectNoAxeViolations(page)
})

test('a picture is neither fetched nor seen before one chooses to, and its button stays where one is', async ({
  page,
  world,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await world('')
  await openWound(page, 'Vänster smalben, insidan')
  const picture = page.getByRole('img', { name: 'Bild: bilden av såret 16 november 2026' })
  await expect(picture).toHaveCount(0)
  expect(asked.filter((url) => url.includes('/bild/'))).toEqual([])
  await page.getByRole('button', { name: 'Visa bilden av såret 16 november 2026' }).press('Enter')
  const hide = page.getByRole('button', { name: 'Dölj bilden av såret 16 november 2026' })
  await expect(hide).toBeFocused()
  await expect(picture).toBeVisible()
  await expect(page.getByRole('button', { name: 'Visa bilden av såret 8 oktober 2026' })).toBeVisible()
  await expectNoAxeViolations(page)
  await hide.press('Enter')
  await expect(picture).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Visa bilden av såret 16 november 2026' })).toBeFocused()
})

test('where one source is silent the other tells of the same wound at the same address, and the silent one is named', async ({
  page,
  world,
}) => {
  await world('')
  await openWound(page, 'Vänster smalben, insidan')
  const address = page.url()
  await world('fel=sjostads-kommun.WoundCare:tyst')
  await page.goto(address)
  await expect(heading(page, 'Vänster smalben, insidan')).toBeVisible()
  await expectSettled(page)
  await expect(main(page)).toContainText('Sjöstads kommun svarar inte just nu')
  await expect(main(page)).toContainText('Ingen plan säger vem som lägger om såret.')
  await expect(main(page)).not.toContainText('16 november 2026')
  await world('fel=region-storstaden.WoundCare:fel')
  await page.goto(address)
  await expectSettled(page)
  await expect(card(page, 'Omläggning')).toContainText('Hemsjukvården Sjöstad')
  await expect(main(page)).toContainText('Region Storstaden svarar inte just nu')
})

test('what is odd is told as it is: two sizes on one day, one side, a day to come, and a wound that nobody knows', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await open(page)
  const wound = card(page, 'Sår nu').getByRole('listitem').first()
  await expect(wound).toContainText('Källorna har mätt olika 20 november 2026.')
  await expect(wound).toContainText('Hemsjukvården Sjöstad, Sjöstads kommun, hälso- och sjukvård: 3 × 2 cm.')
  await expect(wound).not.toContainText('Mindre än')
  await expect(wound).toContainText('Källorna säger olika om såret.')
  await expect(card(page, 'Sår utan plan').getByRole('listitem')).toHaveCount(2)
  await expectNoAxeViolations(page)
  await link(page, 'Ett mycket långt namn').click()
  await expectSettled(page)
  await expect(main(page)).toContainText('Det gäller var såret sitter, vilken sorts sår det är')
  await expect(card(page, 'Storlek över tid')).toContainText('4 cm långt, bredden är inte mätt')
  await expect(card(page, 'Med ett datum som inte har varit än')).toContainText('Från framtiden.')
  await expect(card(page, 'Antecknat utan datum')).toContainText('0 × 0 cm')
  await expect(main(page)).toContainText('Den följde inte med hit.')
  await expect(card(page, 'Om såret').getByText('Läkt', { exact: true })).toBeVisible()
  await expect(card(page, 'Om såret').getByText('Inte läkt', { exact: true })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Till sår' }).click()
  await link(page, 'Sår antecknat 1 november 2026').click()
  await expect(main(page)).toContainText('Ingen plan berättar om det här såret')
})

test('an ombud without the right sees nothing of it', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await show(page, 'Birgitta Sand')
  await goWithin(page, paths.sar())
  await expect(main(page)).toContainText('Visas inte för dig')
  await expect(main(page)).not.toContainText('smalben')
})
