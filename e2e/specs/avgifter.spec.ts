import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, inLanguage, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'
import { goWithin } from '../steps/places.ts'

const card = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true })

async function open(page: Page) {
  await page.goto(paths.avgifter())
  await expectSettled(page)
}

test('a frikort stands first, and fills the screen to be shown; Escape and the button lead back', async ({
  page,
  world,
}) => {
  await world('')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(paths.mer())
  await page.getByRole('main').getByRole('link', { name: 'Avgifter och frikort' }).click()
  await expect(heading(page, 'Avgifter och frikort')).toBeFocused()
  const frikort = card(page, 'Du har frikort till och med 19 maj 2027.')
  await expect(frikort).toContainText('Birgitta Sand')
  await expect(frikort).toBeInViewport()
  const button = frikort.getByRole('button', { name: 'Visa upp' })
  await button.click()
  const shown = page.getByRole('dialog', { name: 'Frikort' })
  await expect(shown.getByRole('heading', { name: 'Frikort' })).toBeFocused()
  for (const words of [
    'Birgitta Sand',
    '19 maj 2027',
    'FK-7720-4418',
    'Region Storstaden',
    'Hämtat måndag 23 november',
  ])
    await expect(shown).toContainText(words)
  const box = await shown.boundingBox()
  expect([box?.width, box?.height]).toEqual([390, 844])
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(shown).toHaveCount(0)
  await expect(button).toBeFocused()
  await button.click()
  await shown.getByRole('button', { name: 'Stäng' }).click()
  await expect(button).toBeFocused()
  expect(await page.locator('html').innerText()).not.toMatch(/\d{6}-?\d{4}\b/)
})

test('what is in it is folded, medicines have their steps, and the fee of the month what is behind it', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  const care = card(page, 'Besök i vården')
  await care.getByText('5 besök ingår').click()
  await expect(care.getByText('Vårdcentralen Ekbacken').first()).toBeVisible()
  await expect(care).toContainText('10 november 2026 Vårdcentralen Ekbacken 100 kronor')
  await care.getByText('Tidigare').click()
  await expect(care).toContainText('Frikortet gick ut 11 maj 2026. Det gäller inte längre.')
  const medicine = card(page, 'Läkemedel på recept')
  const bar = medicine.getByRole('progressbar', {
    name: 'Du har betalat 3 412,50 kronor av 3 800. Sedan får du frikort.',
  })
  await expect(bar).toHaveAttribute('max', '380000')
  await expect(medicine).toContainText('75 procent')
  await expect(medicine).toContainText('90 procent, när 3 550 kronor är betalat')
  const home = card(page, 'Hjälp hemma från kommunen')
  await expect(home).toContainText('Avgiften för november 2026 är 2 660 kronor.')
  await expect(home).toContainText('Det är maxtaxan. Den kan inte bli högre.')
  await expect(home).toContainText('Trygghetslarm, fast avgift: 250 kronor')
  await expect(home.getByRole('link', { name: '031-390 06 68' }).first()).toBeVisible()
  await expect(home).toContainText('kan be kommunen att räkna om den')
  await expect(page.getByRole('main')).not.toContainText('EJ-FOR-PATIENT')
  await expectNoAxeViolations(page)
})

test('what two regions tell differently is pointed out, and a frikort that soon ends', async ({
  page,
  world,
}) => {
  await world('varld=flyttad')
  await open(page)
  const care = card(page, 'Besök i vården')
  await expect(care).toContainText('Regionerna säger olika')
  await expect(care).toContainText('Du har betalat 800 kronor av 1 450. Sedan får du frikort.')
  await expect(care).toContainText('Du har betalat 600 kronor av 1 450. Sedan får du frikort.')
  await expect(card(page, 'Läkemedel på recept')).toContainText('Det går ut om 19 dagar.')
  await expect(page.getByRole('button', { name: 'Visa upp' })).toHaveCount(0)
})

test('odd sums and days are told as they are, and nothing is made of them', async ({ page, world }) => {
  await world('varld=udda')
  await open(page)
  const main = page.getByRole('main')
  await expect(page.getByRole('button', { name: 'Visa upp' })).toHaveCount(0)
  for (const words of [
    'Du har betalat 1 900,50 kronor av 1 450.',
    'Gränsen är nådd, men källan nämner inget frikort.',
    'Summorna går inte att jämföra.',
    'Källan nämner ett frikort, men dagarna kan inte stämma.',
    'Källan säger inget om summor eller frikort.',
    '120 EUR',
    'Det är mer än maxtaxan, som är 2 660 kronor.',
    'Gå <b>ut</b>',
  ])
    await expect(main).toContainText(words)
  await expectNoAxeViolations(page)
})

test('that nobody was asked, and that one did not answer, are two things', async ({ page, world }) => {
  const main = page.getByRole('main')
  await world('kallor=privat')
  await open(page)
  await expect(main).toContainText('Ingen källa är ansluten, så vi vet inte om det finns något.')
  await world('fel=region-storstaden:fel')
  await open(page)
  await expect(main).toContainText('Region Storstaden svarar inte just nu.')
  await expect(card(page, 'Hjälp hemma från kommunen')).toBeVisible()
})

for (const [persona, words] of [
  ['nykomling', 'Ingen har registrerat någon avgift eller något frikort.'],
  ['leo', 'Barn och unga under 18 år betalar inga patientavgifter.'],
] as const) {
  test(`of ${persona}: ${words}`, async ({ page, world }) => {
    await world(`varld=${persona}`)
    await open(page)
    await expect(page.getByRole('main')).toContainText(words)
    await expect(page.getByRole('button', { name: 'Visa upp' })).toHaveCount(0)
  })
}

test('of another it is told by name', async ({ page, world }) => {
  await world('varld=daniel&kan=utse-ombud')
  await show(page, 'Magdalena Hult')
  await goWithin(page, paths.avgifter())
  const frikort = card(page, 'Magdalena har frikort till och med 6 september 2027.')
  await expect(frikort).toContainText('Magdalena Hult')
  await expect(card(page, 'Läkemedel på recept')).toContainText(
    'Magdalena har betalat 864 kronor av 3 800. Sedan blir det frikort.',
  )
})

test('in English the words of the page are English', async ({ page, world, context }) => {
  await world('')
  await inLanguage(context, 'en')
  await open(page)
  await expect(card(page, 'You have a frikort until 19 May 2027.')).toBeVisible()
})
