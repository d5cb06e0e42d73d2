import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { sharingRights } from '../../mocks/worlds/test-sharing-rights.ts'
import { show } from '../steps/ombudslage.ts'
import { goWithin } from '../steps/places.ts'
import { expect, expectNoAxeViolations, expectSettled, inLanguage, test } from '../fixtures.ts'

const full = 'kan=ge-samtycke'
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('who has read what, when and why stands day by day, with who was stopped', async ({ page, world }) => {
  await world(full)
  await page.goto(paths.delning())
  await page.getByRole('link', { name: 'Vem har läst' }).click()
  await expect(page).toHaveTitle('Vem har läst – Överblick')
  const yesterday = card(page, 'I går')
  await expect(yesterday.getByRole('heading', { level: 3 })).toHaveText([
    'Hemsjukvården Sjöstad läste provsvar',
    'Hemsjukvården Sjöstad läste läkemedel',
  ])
  await expect(yesterday).toContainText('Vem: Eva Strand, Distriktssköterska.')
  await expect(yesterday).toContainText('Varför: för vård och hjälp.')
  const saturday = card(page, 'Lördag 21 november')
  await expect(saturday).toContainText('Hemtjänst Norr fick inte läsa beslut om hjälp')
  await expect(saturday).toContainText('Det finns inget samtycke.')
  await expect(card(page, 'Fredag 20 november')).toContainText('3 gånger, 9.12–9.31')
  await expectNoAxeViolations(page)
})

test('the same stands by who has read, and of another time, and the whole of it for paper', async ({
  page,
  world,
}) => {
  await world(full)
  await page.goto(paths.laslogg())
  await page.getByLabel('Ordna efter').selectOption('reader')
  const reader = card(page, 'Vårdcentralen Ekbacken')
  await expect(reader.getByRole('listitem')).toHaveCount(4)
  await expect(reader).toContainText('Onsdag 18 november 13.40')
  await page.getByLabel('Visa', { exact: true }).selectOption('month')
  await expect(reader).toBeVisible()
  await expect(card(page, 'Storstadens sjukhus, avdelning 31')).toHaveCount(0)
})

test('a log that is being made is waited for, also by one who leaves the page, and it is said when it has come', async ({
  page,
  world,
}) => {
  await world(`${full}&fel=region-storstaden.GetAccessLogsForPatient:ko`)
  await page.goto(paths.laslogg())
  const status = page.getByRole('status').filter({ hasText: 'Region Storstaden' })
  await expect(status).toContainText('Vi bad om den i dag 8.15.')
  await expect(status).toContainText('Sidan kan lämnas så länge.')
  await page.getByRole('link', { name: 'Till vem som får läsa' }).click()
  await page.getByRole('link', { name: 'Vem har läst' }).click()
  await expect(status).toContainText('Vi bad om den i dag 8.15.')
  await expect(status).toContainText('Loggen från Region Storstaden är klar.', { timeout: 20_000 })
  await expect(page.getByText('Vårdcentralen Ekbacken läste provsvar')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a log that is not found where it was asked for can be asked for again', async ({ page, world }) => {
  await world(`${full}&fel=region-storstaden.GetAccessLogsForPatient:ko-glomd`)
  await page.goto(paths.laslogg())
  const status = page.getByRole('status').filter({ hasText: 'Region Storstaden' })
  await expect(status).toContainText('hittar inte loggen som vi bad om', { timeout: 20_000 })
  await status.getByRole('button', { name: 'Be om loggen igen' }).click()
  await expect(status).toContainText('tas fram just nu')
})

test('one can ask about what was read, in words that accuse nobody, and is told where to call else', async ({
  page,
  world,
}) => {
  await world(full)
  await page.goto(paths.laslogg())
  await page
    .getByRole('link', {
      name: 'Fråga om det här: Hemsjukvården Sjöstad läste läkemedel, I går 16.05',
    })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fråga om något i loggen')
  const text = page.getByRole('textbox', { name: 'Meddelande' })
  await expect(text).toHaveValue(
    /I loggen står: Hemsjukvården Sjöstad läste läkemedel, 22 november 2026 16\.05/,
  )
  await expect(page.getByRole('textbox', { name: 'Ämne' })).toHaveValue('Fråga om loggen')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Skicka' }).click()
  await expect(page.getByText('Meddelandet är skickat')).toBeVisible()
  await page.getByRole('link', { name: 'Till vem som har läst' }).click()
  await page.getByRole('link', { name: /avdelning 31 läste läkemedel/ }).click()
  await expect(page.getByRole('main').getByRole('link', { name: /08-465 004 22/ })).toBeVisible()
})

test('odd rows say what they say, and the logs that did not come say why', async ({ page, world }) => {
  await world(`varld=udda&${full}`)
  await page.goto(paths.laslogg())
  const main = page.getByRole('main')
  await expect(main).toContainText('Dagen framgår inte')
  await expect(main).toContainText('Vem det var framgår inte.')
  await expect(main).toContainText('Varför framgår inte.')
  await expect(main).toContainText('är för lång att hämta på en gång')
  await expect(main).toContainText('lämnade inte ut sin logg')
  await expectNoAxeViolations(page)
})

test('a log of twenty thousand rows is shown some at a time', async ({ page, world }) => {
  await world(`varld=storanvandare&${full}`)
  await page.goto(paths.laslogg())
  await expectSettled(page)
  await expect(page.getByRole('button', { name: /^Visa fler/ }).first()).toBeVisible()
  expect(await page.locator('main li').count()).toBeLessThan(400)
})

test('in English the words of the log are English', async ({ page, context, world }) => {
  await world(full)
  await inLanguage(context, 'en')
  await page.goto(paths.laslogg())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who has read')
  await expect(page.getByText('Hemsjukvården Sjöstad read medicines').first()).toBeVisible()
})

for (const { who, world: query, of, may } of sharingRights) {
  test(`of ${who} the pages let just what the law does: ${may.join(', ') || 'nothing'}`, async ({
    page,
    world,
  }) => {
    await world(`${query}&kan=ge-samtycke,utse-ombud,sparra`)
    if (of) {
      await show(page, of.name)
      await goWithin(page, paths.delning())
    } else await page.goto(paths.delning())
    await expectSettled(page)
    const main = page.getByRole('main')
    if (!may.includes('see')) {
      await expect(main).toContainText('Visas inte för ombud')
      for (const path of [paths.laslogg(), paths.sparrar()]) {
        await goWithin(page, path)
        await expect(main).toContainText('Visas inte för ombud')
      }
      return
    }
    await main.getByRole('link', { name: /^Får .* läsa\?$/ }).click()
    await expect(main.getByRole('heading', { name: 'Svar' })).toBeVisible()
    await expect(main.getByRole('button', { name: 'Ja, de får läsa' })).toHaveCount(
      may.includes('give') ? 1 : 0,
    )
    await page.getByRole('link', { name: 'Till vem som får läsa' }).click()
    await card(page, 'Får läsa nu').getByRole('link').first().click()
    await expect(main.getByRole('heading', { name: 'Avsluta samtycket' })).toBeVisible()
    await expect(main.getByRole('button', { name: 'Avsluta samtycket' })).toHaveCount(
      may.includes('end') ? 1 : 0,
    )
    await page.getByRole('link', { name: 'Till vem som får läsa' }).click()
    await page.getByRole('link', { name: 'Vem har läst' }).click()
    await expect(main.getByRole('heading', { level: 3 }).first()).toBeVisible()
    await goWithin(page, paths.sparrar())
    await expect(main.getByRole('heading', { name: 'Att spärra, eller ta bort en spärr' })).toBeVisible()
    const blocks = main.getByRole('button', { name: /^Spärra det som / })
    if (may.includes('block')) await expect(blocks.first()).toBeVisible()
    else await expect(blocks).toHaveCount(0)
  })
}
