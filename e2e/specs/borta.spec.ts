import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

/* A part around the pages is lost, as after a release: what is left says so, and the frame lives on. */
const around = [
  { chunk: 'LoggedOut', at: paths.oversikt(), button: 'Logga ut' },
  { chunk: 'Stopped', at: paths.person(), button: 'Visa uppgifter för Rolf Lindqvist' },
]

for (const { chunk, at, button } of around) {
  test(`${chunk} is lost when it is needed: the frame stays, and there is a way on`, async ({
    page,
    context,
    world,
    baseURL = '',
    complaints,
  }) => {
    await world('varld=magdalena')
    await page.goto(at)
    await expectSettled(page)
    await context.addCookies([{ name: 'borta', value: chunk, url: baseURL }])
    await page.getByRole('button', { name: button }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sidan kunde inte visas' })).toBeVisible()
    await expect(page.getByRole('banner').getByRole('link', { name: /Överblick/ })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Vid fara för liv, ring 112')
    await expect(page.getByRole('button', { name: 'Ladda om sidan' })).toBeVisible()
    await expectNoAxeViolations(page)
    // The browser says itself what it could not fetch, and React what it could not draw.
    for (const complaint of complaints.splice(0))
      expect(complaint).toMatch(/Failed to load resource|LostPart|preload CSS|dynamically imported/)
  })
}
