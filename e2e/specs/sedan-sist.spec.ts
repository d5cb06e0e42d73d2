import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, logInAs, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'
import { goWithin } from '../steps/places.ts'

const card = (page: Page) => page.getByRole('region', { name: 'Sedan sist' })
const seen = { name: 'Jag har sett det här' }

/** Opens an address and waits until nothing more is on its way; the card comes when all else is there. */
async function open(page: Page, address: string) {
  await page.goto(address)
  await expectSettled(page)
}

test('the översikt says what matters most of what is new, and where the rest is', async ({ page, world }) => {
  await world('')
  await open(page, paths.oversikt())
  const moved = card(page).getByRole('listitem').filter({ hasText: 'Hemtjänst: städning' })
  await expect(moved).toContainText('Tiden är flyttad')
  await expect(moved).toContainText('från tors 26 nov 13.00 till ons 25 nov 13.00')
  await expect(card(page)).toContainText('Inställt · skulle ha varit tors 3 dec 10.00')
  await moved.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hemtjänst: städning')
  await expect(card(page)).toContainText('från tors 26 nov 13.00 till ons 25 nov 13.00')
})

test('what has been seen stays seen after a log-out and in another browser, and is told as just seen', async ({
  page,
  otherBrowser,
  world,
}) => {
  await world('')
  await open(page, paths.oversikt())
  await card(page).getByRole('button', seen).click()
  const outcome = page.getByText('Klart. Allt som stod här räknas nu som sett.')
  await expect(outcome).toBeFocused()
  await expect(card(page).getByRole('button', seen)).toHaveCount(0)
  await page.getByRole('contentinfo').getByRole('button', { name: 'Logga ut' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Du har loggat ut' })).toBeFocused()
  const elsewhere = await otherBrowser()
  await logInAs(elsewhere, 'birgitta', paths.sedanSist())
  await expect(elsewhere.getByRole('main')).toContainText('Inget är nytt eller ändrat sedan du tittade')
  const before = elsewhere.getByRole('region', { name: 'Det du nyss har sett' })
  await expect(before).toContainText('Balansträning i grupp')
  expect(await elsewhere.evaluate(() => JSON.stringify(localStorage))).not.toContain('sedan')
})

test('an ombud has a look of the own, and takes nothing from the person', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await show(page, 'Birgitta Sand')
  await goWithin(page, paths.sedanSist())
  await expect(page.getByRole('main')).toContainText('Balansträning i grupp')
  // What she may not see is not told here either, and that is said.
  await expect(page.getByRole('region', { name: 'Provsvar' })).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText('Genomförandeplan')
  await logInAs(page, 'birgitta', paths.oversikt())
  await expect(card(page)).toContainText('Visa alla 14')
})

for (const width of [320, 1280]) {
  test(
    `no breach of accessibility, ${width} px`,
    { tag: width === 320 ? [] : '@release' },
    async ({ page, world }) => {
      await world('')
      await page.setViewportSize({ width, height: 844 })
      await open(page, paths.oversikt())
      await expect(card(page)).toContainText('Hemtjänst: städning')
      await expectNoAxeViolations(page)
      await open(page, paths.sedanSist())
      await expectNoAxeViolations(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    },
  )
}

test('to open the page is to have seen it: all of it, by what it is of, with what was and what is', async ({
  page,
  world,
}) => {
  await world('')
  await open(page, paths.sedanSist())
  await expect(page.getByRole('main')).toContainText('sedan du tittade måndag 16 november')
  const plan = page.getByRole('region', { name: 'Planer' })
  await expect(plan).toContainText('Förut: Städning varannan torsdag')
  await expect(plan).toContainText('Nu: Städning varannan onsdag')
  await expect(plan).toContainText('Jonas Lind, Hemtjänst Norr')
  await expect(page.getByRole('region', { name: 'Kontakter' })).toContainText(
    'Från 040-628 04 50 till 040-628 04 51',
  )
  for (const name of ['Tider', 'Överenskommelser', 'Provsvar', 'Meddelanden', 'Insatser och beslut'])
    await expect(page.getByRole('region', { name })).toBeVisible()
  await open(page, paths.sedanSist())
  await expect(page.getByRole('main')).toContainText('Inget är nytt eller ändrat sedan du tittade i dag')
})

test('rows say that they are new or have changed, until it has been seen', async ({ page, world }) => {
  await world('')
  const rowOf = (text: string) => page.getByRole('listitem').filter({ hasText: text }).first()
  await open(page, paths.vardplaner())
  await expect(rowOf('Genomförandeplan för hemtjänst')).toContainText('Ändrat')
  await expect(rowOf('Vårdplan för hjärtsvikt')).not.toContainText('Ändrat')
  await open(page, paths.overenskommelser())
  await expect(rowOf('Så vill du ha hjälpen hemma')).toContainText('Ändrat')
  await open(page, paths.insatser())
  await expect(rowOf('Dagverksamhet två dagar i veckan')).toContainText('Nytt')
  await open(page, paths.kontakter())
  await expect(rowOf('Selin Åkerman')).toContainText('Ändrat')
  await open(page, paths.tidslinje())
  await expect(rowOf('Hemtjänst: städning')).toContainText('Ändrat')
  await open(page, paths.sedanSist())
  await open(page, paths.vardplaner())
  await expect(rowOf('Genomförandeplan för hemtjänst')).not.toContainText('Ändrat')
})

test('Siv has more that is new on the Monday than on the Saturday, by the same link', async ({
  page,
  world,
}) => {
  await world('varld=hemkommen&nu=2026-11-21T09:00')
  await open(page, paths.sedanSist())
  const main = page.getByRole('main')
  await expect(main).toContainText('14 nya tider')
  await expect(main).toContainText('Ny dag för hemgång: 22 november.')
  await expect(main).not.toContainText('Blodförtunnande spruta varje kväll')
  await world('varld=hemkommen')
  await open(page, paths.sedanSist())
  await expect(main).toContainText('20 nya tider')
  await expect(main).toContainText('Genomförandeplan för hemgång')
})

test('of a source that does not answer it is said that nobody knows', async ({ page, world }) => {
  await world('fel=ogonkliniken:fel')
  await open(page, paths.oversikt())
  const words = 'Vi vet inte om något är nytt från Ögonkliniken Storstaden.'
  await expect(card(page)).toContainText(words)
  await open(page, paths.sedanSist())
  await expect(page.getByRole('main')).toContainText(words)
  await expect(page.getByRole('main')).not.toContainText('Kontroll av gråstarr')
})

test('a list that fails says so, and the rest of the översikt lives', async ({ page, world }) => {
  await world('fel=api.sedan-sist:500')
  await open(page, paths.oversikt())
  await expect(card(page)).toContainText('Tjänsten har fått ett fel')
})
