import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { excuseLostParts, lose } from '../steps/lost-part.ts'

/* A part around the pages is lost, as after a release: what is left says so, and the frame lives on. */
test.beforeEach(async ({ world }) => world('varld=magdalena&kan=utse-ombud'))
test.afterEach(({ complaints }) => excuseLostParts(complaints))

test('what is shown after a log-out is lost: the frame stays, and there is a way on', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(paths.oversikt())
  await expectSettled(page)
  await lose(context, 'LoggedOut', baseURL)
  await page.getByRole('button', { name: 'Logga ut', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan kunde inte visas' })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link', { name: /Överblick/ })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Vid fara för liv, ring 112')
  await expect(page.getByRole('button', { name: 'Ladda om sidan' })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('what is shown while the person is changed is lost: the change is made all the same', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(paths.person())
  await expectSettled(page)
  await lose(context, 'Stopped', baseURL)
  await page.getByRole('button', { name: 'Visa uppgifter för Rolf Lindqvist' }).click()
  await expect(page.getByRole('region', { name: 'Ombudsläge' })).toContainText('Rolf Lindqvist')
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt Rolf Lindqvist' })).toBeVisible()
})
