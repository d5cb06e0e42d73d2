import type { Page } from 'playwright/test'
import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'
import {
  clinic,
  free,
  step,
  book,
  again,
  done,
  openUnit,
  choose,
  expectBookedOnce,
  expectBookedOnceAfter,
} from '../steps/boka.ts'

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
