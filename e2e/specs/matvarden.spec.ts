import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, heading, test } from '../fixtures.ts'
import { both, enter, field, main, open, rows, send, toForm, weights } from '../steps/matvarden.ts'
import { banner, show } from '../steps/ombudslage.ts'

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('what is agreed, the latest value, all values over time, and who has received each', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  const weight = weights(page)
  await expect(weight).toContainText('68,5 kg')
  await expect(weight).toContainText('Varje morgon')
  await expect(weight).toContainText('Du går upp mer än 2 kilo på tre dagar')
  await expect(weight.getByRole('link', { name: '08-465 004 10' }).first()).toHaveAttribute('href', /^tel:/)
  await expect(weight.getByRole('img')).toHaveAccessibleName(/Diagram med 20 värden/)
  await expect(rows(page, 'Torsdag 19 november')).toContainText('Rättat: stod 86,2 kg')
  await expect(rows(page, 'Söndag 15 november')).toContainText('Hemsjukvården Sjöstad har inte fått det.')
  await expect(card(page, 'Blodtryck')).toContainText('132/74 mm Hg')
  await expect(main(page)).not.toContainText('EJ-FOR-PATIENT')
  await expectNoAxeViolations(page)
  await page.goto(paths.oversikt())
  await expect(card(page, 'Egna mätvärden')).toContainText('Vikt i dag 68,5 kg')
})

test('a day on which nothing has been measured says so', async ({ page, world }) => {
  await world('nu=2026-11-24T09:00')
  await page.goto(paths.oversikt())
  await expect(card(page, 'Egna mätvärden')).toContainText('Vikt: inte mätt i dag')
})

test('a weight over the limit says at once what to do, and both have received it', async ({
  page,
  world,
}) => {
  await world('')
  await toForm(page)
  await expectNoAxeViolations(page)
  await enter(page, '70,6')
  const passed = page.getByRole('alert').filter({ hasText: 'Gränsen är passerad' })
  await expect(passed).toContainText('Upp 2,3 kg: från 68,3 kg i går')
  await expect(passed).toContainText('Ring sjuksköterskan samma dag.')
  await expect(passed.getByRole('link', { name: '08-465 004 10' })).toBeVisible()
  for (const one of both) await expect(main(page)).toContainText(one)
  await expect(main(page)).toContainText('ont i bröstet: Ring 112')
  await expectNoAxeViolations(page)
  expect(await page.title()).not.toMatch(/vikt/i)
  await page.getByRole('link', { name: 'Till egna mätvärden' }).click()
  await expect(weights(page)).toContainText('Gränsen är passerad')
  await expect(rows(page, '70,6 kg')).toHaveCount(1)
})

test('what to do is said also when nobody can be reached', async ({ page, world }) => {
  await world('fel=alla.OwnMeasurements:fel')
  await toForm(page)
  await enter(page, '70,6')
  // No source tells of any weight, so nothing can be compared: that is said, with the limit itself.
  await expect(main(page)).toContainText('inget värde finns från de senaste 3 dagarna')
  await expect(main(page)).toContainText('Alla har inte svarat')
  await expect(main(page)).toContainText('Du går upp mer än 2 kilo på tre dagar')
  await expect(main(page)).toContainText('70,6 kg har inte kommit fram till någon')
  await expect(main(page)).toContainText('Hemsjukvården Sjöstad har inte fått det.')
  await expectNoAxeViolations(page)
})

test('what cannot be right is asked about, and what is no number is said to be none', async ({
  page,
  world,
}) => {
  await world('')
  await toForm(page)
  await enter(page, '')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveAccessibleDescription(/Skriv värdet med siffror/)
  await enter(page, 'sextioåtta')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveAccessibleDescription(/går inte att läsa som ett tal/)
  await expectNoAxeViolations(page)
  for (const [text, said] of [
    ['640', 'Du skrev 640 kilo. Stämmer det?'],
    ['−3', 'Du skrev -3 kilo. Stämmer det?'],
    ['75.5', 'Du skrev 75,5 kilo. Stämmer det?'],
  ] as const) {
    await enter(page, text)
    const asked = page.getByRole('alert').filter({ hasText: said })
    await expect(asked).toBeFocused()
    await expectNoAxeViolations(page)
    await asked.getByRole('button', { name: 'Ändra' }).click()
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue(text)
  }
  await enter(page, '74,5')
  await page.getByRole('button', { name: 'Ja, det stämmer' }).click()
  await expect(main(page)).toContainText(both[0])
})

test('another time is a day and a clock, and none that is to come', async ({ page, world }) => {
  await world('')
  await toForm(page)
  await page.getByRole('radio', { name: 'En annan tid' }).check()
  await page.getByLabel('Dag', { exact: true }).fill('2026-11-20')
  await enter(page, '68,4')
  await expect(page.getByLabel('Klockslag')).toBeFocused()
  await page.getByLabel('Klockslag').fill('07:05')
  await send(page).click()
  await expect(main(page)).toContainText(both[1])
  await open(page)
  await expect(rows(page, 'Fredag 20 november 7.05')).toContainText('68,4 kg')
})

test('a value is put right, and what stood there is told', async ({ page, world }) => {
  await world('')
  await open(page)
  await page.getByRole('link', { name: /^Rätta 68,5 kg, i dag/ }).click()
  await expect(heading(page, 'Rätta vikt')).toBeVisible()
  await expect(main(page)).toContainText('Det står nu: 68,5 kg, i dag 7.10.')
  await expectNoAxeViolations(page)
  await field(page).fill('68,2')
  await page.getByRole('button', { name: 'Skicka rättningen' }).click()
  for (const one of both) await expect(main(page)).toContainText(one)
  await open(page)
  await expect(rows(page, 'I dag 7.10')).toContainText('68,2 kg')
  await expect(rows(page, 'I dag 7.10')).toContainText('Rättat: stod 68,5 kg')
})

test('an ombud who may writes it in as the one who did', async ({ page, world }) => {
  await world('varld=magdalena&kan=utse-ombud')
  await show(page, 'Rolf Lindqvist')
  await page.getByRole('link', { name: 'Mer', exact: true }).first().click()
  await main(page).getByRole('link', { name: 'Egna mätvärden' }).click()
  await page.getByRole('link', { name: 'Skriv in blodsocker' }).click()
  await page.getByRole('textbox', { name: 'Blodsocker i mmol per liter' }).fill('3,6')
  await send(page).click()
  await expect(main(page)).toContainText('Gränsen är passerad')
  await expect(main(page).getByRole('link', { name: 'Ring 112' })).toHaveAttribute('href', 'tel:112')
  await expect(main(page)).toContainText(both[0])
  await page.getByRole('link', { name: 'Till egna mätvärden' }).click()
  await expect(main(page)).toContainText('Inskrivet av Magdalena Hult')
  await expect(banner(page)).toContainText('Rolf Lindqvist')
})

test('an ombud who may not see them is told that they are withheld, and nothing of them', async ({
  page,
  world,
}) => {
  await world('varld=tove&kan=utse-ombud')
  await show(page, 'Birgitta Sand')
  const tile = card(page, 'Egna mätvärden')
  await tile.scrollIntoViewIfNeeded()
  await expect(tile).toContainText('”Egna mätvärden”')
  await expect(tile).not.toContainText(/kg|Vikt/)
  await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
  await main(page).getByRole('link', { name: 'Egna mätvärden' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Egna mätvärden')
  await expect(main(page)).toContainText('”Egna mätvärden”')
  await expect(main(page)).not.toContainText(/kg|Vikt/)
})
