import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import {
  expect,
  expectNoAxeViolations,
  expectSettled,
  heading,
  inLanguage,
  logInAs,
  test,
} from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'

const main = (page: Page) => page.getByRole('main')
const orders = (page: Page) => page.getByRole('region', { name: 'Svar, nyast först' })

async function open(page: Page, address: string = paths.provsvar()) {
  await page.goto(address)
  await expectSettled(page)
}

test('the newest reply stands first, with what is outside its reference in words', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  const rows = orders(page).getByRole('listitem')
  await expect(rows.first()).toHaveText(
    /^20 nov\s*Nytt Kontroll av hjärtsvikt, 20 november 2026Kreatinin i plasma 104 µmol\/L: Högre än referensen 45–903 analyser, 1 utanför referensen · Taget 16 november 2026Vårdcentralen Ekbacken$/,
  )
  await expect(rows.filter({ hasText: 'Prover vid inläggning' })).toContainText(
    'Natrium i plasma 134 mmol/L: Lägre än referensen 137–145',
  )
  await expect(main(page)).not.toContainText('EJ-FOR-PATIENT')
  await expectNoAxeViolations(page)
})

test('what is preliminary says so, and whom to call, before any value is seen', async ({ page, world }) => {
  await world('')
  await open(page)
  const row = orders(page).getByRole('listitem').filter({ hasText: 'Odling från såret' })
  await expect(row).toContainText('Preliminärt svar, det kan ändras.')
  await expect(row).toContainText('Ett provsvar kan väcka oro.')
  await expect(row).not.toContainText('Sparsam växt')
  await expect(row.getByRole('link', { name: '08-465 004 10' })).toHaveAttribute('href', 'tel:0846500410')
  await row.getByRole('link', { name: 'Odling från såret' }).click()
  await expect(heading(page, 'Odling från såret på smalbenet')).toBeVisible()
  await expect(main(page)).toContainText('Ingen har skrivit under svaret än.')
  await expect(main(page)).toContainText('Sparsam växt av bakterier som brukar finnas på huden.')
  await expectNoAxeViolations(page)
})

test('a reply from the oncology unit is told to be one that may worry; that of the vårdcentral is not', async ({
  page,
  world,
}) => {
  await world('varld=magdalena')
  await open(page)
  const row = (name: string) => orders(page).getByRole('listitem').filter({ hasText: name })
  await expect(row('Prover inför strålbehandling')).toContainText(
    'Ring Storstadens sjukhus, onkologmottagningen: 08-465 004 52',
  )
  await expect(row('Trötthet')).not.toContainText('oro')
  await expect(row('Trötthet')).toContainText('Ferritin i plasma 11 µg/L: Lägre än referensen 13–150')
})

test('a reply is told in full: every value, who answers for it, and who has signed', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await orders(page).getByRole('link').nth(0).click()
  await expect(heading(page, 'Kontroll av hjärtsvikt')).toBeVisible()
  const values = page.getByRole('region', { name: 'Kontroll av hjärtsvikt' }).getByRole('listitem')
  await expect(values).toHaveText([
    'Natrium i plasma138 mmol/LInom referensen 137–145Se över tid, 9 svar',
    'Kalium i plasma4,1 mmol/LInom referensen 3,5–4,4Se över tid, 9 svar',
    'Kreatinin i plasma104 µmol/LHögre än referensen 45–90Ungefär som i oktober.Se över tid, 9 svar',
  ])
  const about = page.getByRole('region', { name: 'Om provet' })
  await expect(about).toContainText('Underskrivet avKarin Ek, Läkare, fredag 20 november')
  await expect(about).toContainText('Svarar för provetKarin Ek, Läkare, Vårdcentralen Ekbacken')
  await expect(about).toContainText('Vattendrivande medicin. Salter och njurfunktion?')
  expect(await page.title()).not.toContain('hjärtsvikt')
  await expectNoAxeViolations(page)
})

test('an analysis over time is a chart with a name, and a table that says the same', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await page
    .getByRole('region', { name: 'Följ en analys över tid' })
    .getByRole('link', { name: 'Kreatinin' })
    .click()
  await expect(heading(page, 'Kreatinin i plasma')).toBeVisible()
  await expect(
    page.getByRole('img', {
      name: 'Diagram med 9 svar, 2 december 2024 till 16 november 2026. Lägst 86, högst 128. Det skuggade är referensen.',
    }),
  ).toBeVisible()
  const rows = page.getByRole('table', { name: 'Alla svar, nyast först' }).getByRole('row')
  await expect(rows).toHaveCount(10)
  await expect(rows.nth(1)).toHaveText('16 november 2026Vårdcentralen Ekbacken104Högre än referensen 45–90')
  expect(new URL(page.url()).pathname).toMatch(/^\/provsvar\/analys\/[a-z0-9]+$/)
  expect(await page.title()).not.toContain('Kreatinin')
  await expectNoAxeViolations(page)
})

test('different units have each a chart of their own', async ({ page, world }) => {
  await world('varld=udda')
  await open(page)
  await page
    .getByRole('region', { name: 'Följ en analys över tid' })
    .getByRole('link', { name: 'Glukos' })
    .click()
  await expect(page.getByText('Svaren är i olika enheter.')).toBeVisible()
  await expect(page.getByRole('img', { name: /^Diagram med/ })).toHaveCount(2)
  const mmol = page.getByRole('region', { name: /^I mmol/ })
  await expect(mmol.getByRole('row')).toHaveCount(5)
  await expect(mmol).toContainText('1 svar är inget tal')
  await expect(page.getByRole('region', { name: 'I mg/dL' })).not.toContainText(/Högre|Lägre|Inom/)
  await expectNoAxeViolations(page)
})

test('odd values are shown as they are, and never called what cannot be known', async ({ page, world }) => {
  await world('varld=udda')
  await open(page)
  await page.getByRole('link', { name: 'Udda <b>värden</b>' }).click()
  const row = (name: string) => main(page).getByRole('listitem').filter({ hasText: name })
  await expect(row('Femton decimaler')).toContainText('4,123456789012345 mmol/L')
  await expect(row('Över mätområdet')).toContainText('>100Högre än referensen 3,5-5,0')
  await expect(row('Värde utan enhet')).toContainText('Det går inte att säga om värdet ligger inom den.')
  await expect(row('Enhet utan värde')).toContainText('Inget värde har kommit')
  await expect(row('Märkt fast inom')).toContainText('Laboratoriets markering och referensen säger olika.')
  await expect(row('Svar <b>med</b> HTML')).toContainText('<img src=x onerror=alert(1)>')
})

test('one who has none is told so', async ({ page, world }) => {
  await world('varld=nykomling')
  await open(page)
  await expect(main(page)).toContainText('Ingen har skickat något provsvar.')
})

test('the tile says the day of the newest reply, and how many are outside', async ({ page, world }) => {
  await world('')
  await open(page, '/')
  const tile = page.getByRole('region', { name: 'Provsvar' })
  await tile.scrollIntoViewIfNeeded()
  await expect(tile).toContainText('2 nya provsvar, senast 20 november. 1 värde utanför referensen.')
})

test('the tile says nothing of values that may worry', async ({ page, world }) => {
  await world('varld=magdalena')
  await open(page, '/')
  const tile = page.getByRole('region', { name: 'Provsvar' })
  await tile.scrollIntoViewIfNeeded()
  await expect(tile).toContainText('1 nytt provsvar, 17 november.')
  await expect(tile).not.toContainText('referensen')
})

test('in English, with the words of the source in Swedish', async ({ page, context, world }) => {
  await inLanguage(context, 'en')
  await world('')
  await open(page)
  await expect(heading(page, 'Test results')).toBeVisible()
  await expect(main(page)).toContainText('Higher than the reference 3.5–4.4')
  await expect(
    main(page)
      .locator('[lang=sv]')
      .filter({ hasText: /^Kreatinin i plasma$/ })
      .first(),
  ).toBeVisible()
  await expectNoAxeViolations(page)
})

test('the keyboard reaches a reply and comes back', async ({ page, world }) => {
  await world('')
  await open(page)
  const first = orders(page).getByRole('link').nth(0)
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Kontroll av hjärtsvikt')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('link', { name: 'Till provsvar' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Provsvar')).toBeFocused()
})

test('search finds by analysis, and says when nothing fits', async ({ page, world }) => {
  await world('')
  await open(page)
  await page.getByRole('searchbox', { name: 'Sök bland svaren' }).fill('crp fingret')
  await expect(orders(page).getByRole('listitem')).toHaveCount(2)
  await page.getByRole('searchbox').fill('finns inte')
  await expect(page.getByText('Inget svar passar.')).toBeVisible()
})

test('at 320 pixels nothing is wider than the page', async ({ page, world }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await world('varld=udda')
  await open(page)
  const fits = async () => {
    await expectSettled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
  await fits()
  await page.getByRole('link', { name: 'Udda <b>värden</b>' }).click()
  await expect(heading(page, 'Udda')).toBeVisible()
  await fits()
  await open(page)
  await page
    .getByRole('region', { name: 'Följ en analys över tid' })
    .getByRole('link', { name: 'Glukos' })
    .click()
  await expect(heading(page, 'Glukos i olika enheter')).toBeVisible()
  await fits()
  await expectNoAxeViolations(page)
})

/** What the list calls new, in its order. */
const news = (page: Page) => orders(page).getByRole('link', { name: /^Nytt / })

/** From a reply, the way a reader goes back. */
async function back(page: Page) {
  await page.getByRole('link', { name: 'Till provsvar' }).click()
  await expect(heading(page, 'Provsvar')).toBeVisible()
}

test('what is opened is no longer new, until it is marked as unread', async ({ page, world }) => {
  await world('')
  await open(page)
  await expect(news(page)).toHaveText([/Kontroll av hjärtsvikt/, /Odling från såret/])
  await news(page).first().click()
  await expect(heading(page, 'Kontroll av hjärtsvikt')).toBeVisible()
  await back(page)
  await expect(news(page)).toHaveText([/Odling från såret/])
  await open(page, '/')
  const tile = page.getByRole('region', { name: 'Provsvar' })
  await tile.scrollIntoViewIfNeeded()
  await expect(tile).toContainText('1 nytt provsvar, 18 november. Svaret är inte klart än.')
  await open(page)
  await orders(page).getByRole('link', { name: 'Kontroll av hjärtsvikt' }).first().click()
  const button = page.getByRole('button', { name: /^Markera som/ })
  await button.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Svaret är markerat som oläst.' })).toBeVisible()
  await expect(button).toBeFocused()
  await expect(button).toHaveText('Markera som läst')
  await back(page)
  await expect(news(page)).toHaveCount(2)
})

test('a mark that the platform could not take is told to nobody, and sent at the next opening', async ({
  page,
  world,
}) => {
  await world('fel=api.oppnat:500')
  await open(page)
  for (const time of [1, 2]) {
    const sent = page.waitForResponse(/api\/oppnat/)
    await news(page).first().click()
    expect([time, (await sent).status()]).toEqual([time, 500])
    await expect(main(page)).toContainText('104 µmol/L')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await back(page)
    await expect(news(page)).toHaveCount(2)
  }
})

test("an ombud's reading leaves the person's mark", async ({ page, world }) => {
  await world('varld=daniel&kan=utse-ombud')
  await show(page, 'Magdalena')
  await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
  await main(page).getByRole('link', { name: 'Provsvar' }).click()
  await news(page).click()
  await expect(heading(page, 'Prover inför strålbehandling')).toBeVisible()
  await back(page)
  await expect(orders(page).getByRole('link').first()).toBeVisible()
  await expect(news(page)).toHaveCount(0)
  await logInAs(page, 'magdalena', paths.provsvar())
  await expectSettled(page)
  await expect(news(page)).toHaveText([/Prover inför strålbehandling/])
})
