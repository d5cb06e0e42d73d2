import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, logInAs, test } from '../fixtures.ts'
import { banner, show } from '../steps/ombudslage.ts'
import { open, rows } from '../steps/tidslinje.ts'

const clinic = 'Vårdcentralen Ekbacken'
/** A visit to the nurse, and one that somebody else takes meanwhile. */
const free = /onsdag 25 november 9\.40–10\.00/
const taken = /tisdag 1 december 9\.20–9\.40/

const timesOfUnit = (page: Page) => page.locator('[data-time]')
const step = (page: Page) => page.getByRole('region', { name: 'Stämmer det här?' })
const book = (page: Page) => page.getByRole('button', { name: 'Boka tiden' })
const again = (page: Page) => page.getByRole('button', { name: 'Skicka igen' })
const done = (page: Page) => page.getByRole('status').filter({ hasText: 'Tiden är bokad.' })

async function openUnit(page: Page) {
  await open(page, paths.boka())
  await page.getByRole('link', { name: clinic }).click()
  await expect(heading(page, `Boka hos ${clinic}`)).toBeFocused()
  await expectSettled(page)
}

async function choose(page: Page, name: RegExp) {
  const more = page.getByRole('button', { name: /^Visa \d+ dag/ })
  if (await more.isVisible()) await more.click()
  await page.getByRole('button', { name }).click()
  await expect(step(page).getByRole('heading', { name: 'Stämmer det här?' })).toBeFocused()
}

/** That day in the timeline, from the platform itself: no more and no less than one booking of the hour. */
async function expectBookedOnce(page: Page) {
  await open(page, paths.tidslinje())
  const booked = rows(page).filter({ hasText: 'Besök hos sjuksköterska' })
  await expect(booked).toHaveCount(1)
  await expect(booked).toContainText('9.40')
}

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

async function expectBookedOnceAfter(page: Page) {
  await expect(done(page)).toBeVisible()
  await expectBookedOnce(page)
}

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

/** Books with a platform that does it and never answers, and waits as long as the portal does. */
async function bookInSilence(page: Page) {
  await page.clock.install()
  await openUnit(page)
  await choose(page, free)
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await book(page).click()
  await sent
  await page.clock.fastForward('00:31')
  await expect(page.getByRole('alert')).toContainText('Vi vet inte om tiden blev bokad.')
}

test.describe('exactly one is booked', () => {
  test('by a double tap', async ({ page, world }) => {
    await world('')
    await openUnit(page)
    await choose(page, free)
    await book(page).dblclick()
    await expectBookedOnceAfter(page)
  })

  test('when the connection is broken, whether the browser or the person sends it again', async ({
    page,
    world,
  }) => {
    await world('fel=api.tidslinje:gjord-bruten')
    await openUnit(page)
    await choose(page, free)
    await book(page).click()
    await expect(done(page).or(again(page))).toBeVisible()
    if (await again(page).isVisible()) await again(page).click()
    await expectBookedOnceAfter(page)
  })

  test('when no answer comes, and the same is sent again', async ({ page, world }) => {
    await world('fel=api.tidslinje:gjord-tyst')
    await bookInSilence(page)
    await expect(page.locator(':focus')).toContainText('Vi vet inte om tiden blev bokad.')
    await expect(page.getByRole('button', { name: 'Välj en annan tid' })).toHaveCount(0)
    // It stands in the timeline by now, and does not clash with itself.
    await expect(step(page)).not.toContainText('Krockar')
    await expectNoAxeViolations(page)
    await again(page).click()
    await expectBookedOnceAfter(page)
  })

  test('when no answer comes, and one has looked elsewhere meanwhile', async ({ page, world }) => {
    await world('fel=api.tidslinje:gjord-tyst')
    await bookInSilence(page)
    await page.getByRole('link', { name: 'Välj en annan mottagning' }).click()
    await page.getByRole('link', { name: clinic }).click()
    await expect(page.getByRole('alert')).toContainText('Vi vet inte om tiden blev bokad.')
    await again(page).click()
    await expectBookedOnceAfter(page)
  })

  test('when the platform did not take it the first time', async ({ page, world }) => {
    await world('fel=api.tidslinje:forst-503')
    await openUnit(page)
    await choose(page, free)
    await book(page).click()
    await expect(page.getByRole('alert')).toContainText('Inget är bokat.')
    await book(page).click()
    await expectBookedOnceAfter(page)
  })

  test('when the log-in had ended, and what was chosen waits', async ({ page, context, world }) => {
    await world('')
    await openUnit(page)
    await choose(page, free)
    await page.waitForLoadState('networkidle')
    await page.request.post('/api/session/slut')
    const out = heading(page, 'Du är utloggad')
    // A question that was on its way may have told of it before the press.
    await Promise.race([
      book(page)
        .click()
        .catch(() => undefined),
      out.waitFor(),
    ])
    await expect(out).toBeVisible()
    const beside = context.waitForEvent('page')
    await page.getByRole('link', { name: 'Logga in i en ny flik' }).click()
    const other = await beside
    await other.getByRole('button', { name: 'Birgitta Sand' }).click()
    await expect(step(page)).toContainText('9.40–10.00')
    await book(page).click()
    await expectBookedOnceAfter(page)
  })

  test('when the page is loaded anew, and the same hour is not to be had once more', async ({
    page,
    world,
  }) => {
    await world('fel=api.tidslinje:gjord-tyst')
    await openUnit(page)
    await choose(page, free)
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    await book(page).click()
    await sent
    await page.reload()
    await expectSettled(page)
    await expect(page.getByText('Redan bokat här')).toBeVisible()
    await expect(
      page.getByRole('link', { name: /^Besök hos sjuksköterska, onsdag 25 november/ }),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: free })).toHaveCount(0)
    await expectBookedOnce(page)
  })
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
