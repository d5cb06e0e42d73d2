import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { show } from '../steps/ombudslage.ts'
import { goWithin } from '../steps/places.ts'
import { expect, expectSettled, logInAs, test } from '../fixtures.ts'

/*
 * The case that the wish for this was told with: somebody applies for help, gets a decision, is told that the kommun shares, is asked
 * whether those who help may read it, says yes, and both know the same.
 */
const what = 'Hemtjänst: hjälp på morgonen, dusch och städning'
const main = (page: Page) => page.getByRole('main')

test('from an application to a decision that both read, and to the end of it', async ({
  page,
  otherBrowser,
  world,
}) => {
  await test.step('she has applied', async () => {
    await world('nu=2026-08-20T10:00')
    await page.goto(paths.insatser())
    await expect(main(page)).toContainText(what)
    await expect(main(page)).toContainText('Ansökt 17 augusti 2026. Inget beslut än.')
    await page.goto(paths.delning())
    await expect(page.getByText('Frågor som väntar på svar')).toHaveCount(0)
  })

  await test.step('it has been decided', async () => {
    await world('nu=2026-09-03T10:00')
    await page.goto(paths.insatser())
    await expectSettled(page)
    await expect(main(page)).toContainText('19 timmar i månaden')
    await expect(main(page)).not.toContainText('Inget beslut än.')
    await page.goto(paths.inkorg())
    await expect(page.getByText('Så delar kommunen uppgifter')).toHaveCount(0)
  })

  await test.step('she is told that the kommun shares', async () => {
    await world('nu=2026-09-05T10:00')
    await page.goto(paths.inkorg())
    await page.getByRole('link', { name: 'Så delar kommunen uppgifter' }).click()
    await expect(main(page)).toContainText('Kommunen kan låta hemtjänsten läsa beslutet, om du säger ja.')
  })

  await world('nu=2026-11-23T08:15&kan=ge-samtycke,utse-ombud')
  await test.step('she is asked, and until she has answered nobody reads', async () => {
    await page.goto(paths.laslogg())
    await expect(page.getByText('Hemtjänst Norr fick inte läsa beslut om hjälp')).toHaveCount(1)
    await expect(page.getByText('Hemtjänst Norr läste beslut om hjälp')).toHaveCount(0)
    await goWithin(page, paths.delning())
    await page.getByRole('link', { name: 'Får Hemtjänst Norr läsa?' }).click()
    await expect(main(page)).toContainText('Beslutet om hemtjänst')
  })

  await test.step('her daughter neither answers for her nor sees it', async () => {
    const tove = await otherBrowser()
    await logInAs(tove, 'tove')
    await show(tove, 'Birgitta Sand')
    await goWithin(tove, paths.delning())
    await expect(main(tove)).toContainText('Visas inte för ombud')
    await goWithin(tove, paths.laslogg())
    await expect(main(tove)).toContainText('Visas inte för ombud')
    await expect(main(tove)).not.toContainText('Hemtjänst Norr')
  })

  await test.step('she says yes', async () => {
    await page.getByRole('button', { name: 'Ja, de får läsa' }).click()
    await page.getByRole('alert').getByRole('button', { name: 'Ja, de får läsa' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Svaret ja är framme' })).toBeFocused()
  })

  await test.step('both read the same', async () => {
    await goWithin(page, paths.delning())
    await expect(page.getByRole('region', { name: 'Får läsa nu' })).toContainText('Hemtjänst Norr')
    await goWithin(page, paths.laslogg())
    await expect(page.getByText('Hemtjänst Norr läste beslut om hjälp')).toHaveCount(1)
  })

  await test.step('she ends it, and the next who wants to read is stopped', async () => {
    await goWithin(page, paths.delning())
    await page
      .getByRole('region', { name: 'Får läsa nu' })
      .getByRole('link', { name: 'Hemtjänst Norr' })
      .click()
    await page.getByRole('button', { name: 'Avsluta samtycket' }).click()
    await page.getByRole('button', { name: 'Ja, avsluta nu' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Samtycket är avslutat' })).toBeFocused()
    await goWithin(page, paths.laslogg())
    await expect(page.getByText('Hemtjänst Norr fick inte läsa beslut om hjälp')).toHaveCount(2)
    await expect(page.getByText('Hemtjänst Norr läste beslut om hjälp')).toHaveCount(1)
  })
})
