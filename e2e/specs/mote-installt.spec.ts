import type { Page } from 'playwright/test'
import { expect, expectNoAxeViolations, test } from '../fixtures.ts'
import { open, part, press } from '../steps/mote.ts'
import { bar, begin } from '../steps/visa.ts'

type World = (query: string) => Promise<void>

const plan = 'Möte som ställs in medan det pågår'
const before = 'varld=udda&kan=viktigt-for-mig&nu=2026-11-23T10:10'
const after = 'varld=udda&kan=viktigt-for-mig&nu=2026-11-23T10:30'
const times = (page: Page) => page.getByRole('textbox', { name: 'Vilka tider passar?' })

/** The same sources, later, when the page has stood for a minute. */
async function callOff(page: Page, world: World) {
  await world(after)
  await page.clock.runFor(61_000)
}

test.beforeEach(async ({ page, world }) => {
  await page.clock.install()
  await world(before)
})

test('a meeting that is called off while one is in it is told as that within a minute, and nothing leads in to it', async ({
  page,
  world,
}) => {
  await open(page, plan)
  await expect(page.getByRole('link', { name: 'Gå till videomötet' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveText('')
  await press(page, 'Föreslå en annan tid')
  await times(page).fill('Helst efter lunch.')
  await callOff(page, world)
  await expect(page.getByRole('alert')).toContainText('Mötet är inställt')
  await expect(page.getByRole('link', { name: 'Gå till videomötet' })).toHaveCount(0)
  // Where one was went away; what one wrote did not.
  await expect(times(page)).toHaveCount(0)
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(part(page, 'Svar på kallelsen')).toContainText('Det är inte skickat.Helst efter lunch.')
  await expectNoAxeViolations(page)
})

test('one who has gone on to something else is left there when it is called off', async ({ page, world }) => {
  await open(page, plan)
  await press(page, 'Föreslå en annan tid')
  await expect(times(page)).toBeFocused()
  await page.getByRole('main').click({ position: { x: 2, y: 2 } })
  await expect(page.getByRole('main')).toBeFocused()
  await callOff(page, world)
  await expect(times(page)).toHaveCount(0)
  await expect(page.getByRole('alert')).toContainText('Mötet är inställt')
  await expect(page.getByRole('main')).toBeFocused()
})

test('what one thinks through before a meeting that is called off meanwhile is left to read', async ({
  page,
  world,
}) => {
  await open(page, plan)
  await press(page, 'Skriv svar')
  await page.getByRole('textbox').first().fill('Att få gå ut varje dag.')
  await callOff(page, world)
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(part(page, 'Inför mötet')).toHaveText(/Det är inte sparat\..*Att få gå ut varje dag\.$/)
  await expect(part(page, 'Inför mötet').getByRole('textbox')).toHaveCount(0)
})

test('what has been saved before it is called off is not said to be unsaved', async ({ page, world }) => {
  await open(page, plan)
  await press(page, 'Skriv svar')
  await page.getByRole('textbox').first().fill('Att få gå ut varje dag.')
  await press(page, 'Spara')
  await expect(part(page, 'Inför mötet')).toContainText('Sparat.')
  await callOff(page, world)
  await expect(page.getByRole('alert')).toContainText('Mötet är inställt')
  await expect(part(page, 'Inför mötet')).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText('inte sparat')
})

test('on the page of the plan too, while it is shown to others', async ({ page, world }) => {
  await begin(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Planer' }).click()
  await page.getByRole('main').getByRole('link', { name: plan }).click()
  const card = part(page, 'Nästa möte')
  await expect(card).toContainText('Måndag 23 november 10.00')
  await expect(card).not.toContainText('Mötet är inställt.')
  await callOff(page, world)
  await expect(card).toContainText('Mötet är inställt.')
  await expect(bar(page)).toBeVisible()
})
