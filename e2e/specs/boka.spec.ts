import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, logInAs, test } from '../fixtures.ts'
import {
  clinic,
  free,
  taken,
  timesOfUnit,
  step,
  book,
  done,
  openUnit,
  choose,
  expectBookedOnce,
  expectBookedOnceAfter,
} from '../steps/boka.ts'
import { banner, show } from '../steps/ombudslage.ts'
import { open } from '../steps/tidslinje.ts'

test('one who looks for another time comes back to the one that was looked at', async ({ page, world }) => {
  await world('')
  await openUnit(page)
  // Among those that are not shown at first.
  const looked = /^tisdag 1 december 9\.20/
  await choose(page, looked)
  await page.getByRole('button', { name: 'Välj en annan tid' }).click()
  await expect(page.getByRole('button', { name: looked })).toBeFocused()
})

test('a free time is booked, and stands in the timeline and on the översikt', async ({ page, world }) => {
  await world('')
  await open(page, paths.tidslinje())
  await page.getByRole('link', { name: 'Boka ny tid' }).click()
  await expect(heading(page, 'Boka ny tid')).toBeFocused()
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'Boka här' }).getByRole('listitem')).toContainText([
    clinic,
    'Fotkliniken Linden',
  ])
  const services = page.getByRole('region', { name: 'Boka på deras egen webbplats' })
  await expect(services.getByRole('link')).toHaveAttribute('href', 'https://ogonkliniken.example/byt')
  const phones = page.getByRole('region', { name: 'Ring för att få en tid' })
  await expect(
    phones.getByRole('listitem').filter({ hasText: 'Rehab Ekbacken' }).getByRole('link'),
  ).toHaveText('08-465 004 12')
  await page.getByRole('link', { name: clinic }).click()
  await expectSettled(page)
  const before = await timesOfUnit(page).count()
  await page.getByRole('button', { name: /^Visa \d+ dag/ }).click()
  await expect(page.locator('h2:focus')).toHaveText('Måndag 30 november')
  expect(await timesOfUnit(page).count()).toBeGreaterThan(before)
  const names = await timesOfUnit(page).evaluateAll((all) => all.map((one) => one.textContent))
  expect(new Set(names).size).toBe(names.length)
  await choose(page, free)
  for (const said of [
    'Besök hos sjuksköterska',
    'Onsdag 25 november 9.40–10.00',
    'Parkgatan 4',
    'Amina Wallin',
  ])
    await expect(step(page)).toContainText(said)
  await expect(step(page)).not.toContainText('Krockar')
  await book(page).click()
  await expect(done(page)).toBeVisible()
  await expect(page.locator(':focus')).toContainText('Tiden är bokad.')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lägg i min kalender' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.ics$/)
  await page.getByRole('link', { name: 'Visa den bokade tiden' }).click()
  await expect(heading(page, 'Besök hos sjuksköterska')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Avboka' })).toBeVisible()
  await expectBookedOnce(page)
  await open(page, paths.oversikt())
  await expect(page.getByRole('main').getByRole('link', { name: 'Besök hos sjuksköterska' })).toHaveCount(1)
})

test('a time that is called off is free again', async ({ page, world }) => {
  await world('')
  await openUnit(page)
  await choose(page, free)
  await book(page).click()
  await page.getByRole('link', { name: 'Visa den bokade tiden' }).click()
  await page.getByRole('button', { name: 'Avboka' }).click()
  await page.getByRole('button', { name: 'Ja, avboka' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Tiden är avbokad.' })).toBeVisible()
  await openUnit(page)
  await expect(page.getByRole('button', { name: free })).toBeVisible()
})

test('a time that somebody else has taken is gone, in clear words, and the rest is there', async ({
  page,
  world,
}) => {
  await world('')
  await openUnit(page)
  await choose(page, taken)
  await book(page).click()
  await expect(page.locator(':focus')).toContainText('Någon annan hann före. Inget är bokat.')
  await expectNoAxeViolations(page)
  await expectSettled(page)
  await page.getByRole('button', { name: /^Visa \d+ dag/ }).click()
  await expect(page.getByRole('button', { name: taken })).toHaveCount(0)
  await choose(page, free)
  await expect(page.getByText('Någon annan hann före')).toHaveCount(0)
  await book(page).click()
  await expectBookedOnceAfter(page)
})

test('what it clashes with is said before it is booked, and one can choose another', async ({
  page,
  world,
}) => {
  await world('')
  await openUnit(page)
  const call = page.getByRole('button', { name: /^i morgon 10\.30–10\.45/ })
  await call.click()
  await expect(step(page)).toContainText('Krockar med en annan tid.')
  await expect(step(page).getByRole('link', { name: /Kontroll av hjärtsvikt/ })).toBeVisible()
  await expect(step(page)).toContainText('På telefon')
  await page.getByRole('button', { name: 'Välj en annan tid' }).press('Enter')
  await expect(call).toBeFocused()
})

test.describe('an ombud', () => {
  test('without the right to act sees no way to book, and is refused', async ({ page, world }) => {
    await world('varld=tove&kan=utse-ombud')
    await show(page, 'Birgitta Sand')
    await page.getByRole('navigation').getByRole('link', { name: 'Tidslinje' }).first().click()
    await expect(heading(page, /Tidslinje/)).toBeFocused()
    await expectSettled(page)
    await expect(page.getByRole('link', { name: 'Boka ny tid' })).toHaveCount(0)
  })

  test('with it books, and the person reads with whom', async ({ page, world }) => {
    await world('varld=magdalena&kan=utse-ombud')
    await show(page, 'Rolf Lindqvist')
    await page.getByRole('navigation').getByRole('link', { name: 'Tidslinje' }).first().click()
    await page.getByRole('link', { name: 'Boka ny tid' }).click()
    await page.getByRole('link', { name: clinic }).click()
    await choose(page, free)
    await expect(banner(page)).toContainText('Rolf Lindqvist')
    await book(page).click()
    await expect(done(page)).toBeVisible()
    await logInAs(page, 'rolf', paths.ombudslogg())
    await expect(page.getByRole('main')).toContainText(`Bokade en tid hos ${clinic}.`)
  })
})

test('every step is used by keyboard, fits 320 pixels, and has no fault that axe finds', async ({
  page,
  world,
}) => {
  await world('')
  await page.setViewportSize({ width: 320, height: 640 })
  const fits = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectNoAxeViolations(page)
  }
  await openUnit(page)
  await fits()
  await page.getByRole('button', { name: free }).press('Enter')
  await expect(step(page)).toBeVisible()
  await fits()
  await book(page).press('Enter')
  await expect(done(page)).toBeVisible()
  await fits()
})
