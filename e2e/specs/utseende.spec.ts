import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectSettled, test } from '../fixtures.ts'

const phone = { width: 390, height: 844 }
const topOf = async (page: Page, name: string) =>
  (await page.getByRole('main').getByRole('link', { name }).first().boundingBox())?.y ?? Infinity

test('the översikt of one who has much is short on a phone, and begins with what is near', async ({
  page,
  world,
}) => {
  await world('')
  await page.setViewportSize(phone)
  await page.goto(paths.oversikt())
  // Looking for a word, so that every card is here.
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('region', { name: 'Ombud' })).toContainText('Tove Sand')
  await expectSettled(page)
  // The areas of health and of help have a tile each, two a line, under all that was there before them, messages 300 px, and what is
  // new since last time 370.
  const tiles = await page.getByRole('region', { name: 'Läkemedel' }).boundingBox()
  expect(tiles?.y).toBeLessThanOrEqual(3_400)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4_700)
  for (const name of [
    'Hemtjänst: morgonhjälp',
    'Omläggning av sår',
    'Vem ska jag kontakta?',
    'Lämna blanketten',
  ])
    expect(await topOf(page, name), name).toBeLessThan(1_500)
})

for (const [address, first] of [
  [paths.tidslinje(), /^Hemtjänst: morgonhjälp/],
  [paths.kontakter(), /^Amina Wallin/],
  [paths.vardplaner(), /^Vårdplan för hjärtsvikt/],
] as const) {
  test(`${address}: the first row is on the first screen of a phone`, async ({ page, world }) => {
    await world('')
    await page.setViewportSize(phone)
    await page.goto(address)
    await expectSettled(page)
    const bar = (await page.getByRole('navigation').first().boundingBox())?.y ?? 0
    const box = await page.getByRole('main').getByRole('heading', { name: first }).first().boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(bar)
  })
}
