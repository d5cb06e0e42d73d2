import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, inLanguage, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'

const past = (page: Page) => page.getByRole('region', { name: 'Tidigare', exact: true })

async function open(page: Page, search = '') {
  await page.goto(paths.tidslinje() + search)
  await expectSettled(page)
}

test('what was given, taken, answered and written stands among what has been, and leads to its page', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  const row = (name: string | RegExp) => past(page).getByRole('link', { name })
  await expect(row(/^Anteckning: Planering av blodprov , fredag 20 november/)).toBeVisible()
  // What came of it is told on its own page alone.
  await expect(past(page)).not.toContainText(/138|Natrium|Kalium/)
  await expect(page.getByRole('region', { name: 'Kommande', exact: true })).not.toContainText(
    /Anteckning:|Provsvar|Prov taget|Vaccination/,
  )
  await expectNoAxeViolations(page)
  await row(/^Prov taget , måndag 16 november/)
    .first()
    .click()
  await expect(page).toHaveURL(/\/provsvar\//)
  await page.goBack()
  await expectSettled(page)
  await row(/^Provsvar , fredag 20 november/).click()
  await expect(page).toHaveURL(/\/provsvar\//)
})

test('a note from a visit is told with the visit, whose page leads to it, and not beside it', async ({
  page,
  world,
}) => {
  await world('')
  await open(page, '?typ=anteckning')
  const visit = past(page).getByRole('listitem').filter({ hasText: 'Kontroll av vikt och blodtryck' })
  await expect(visit).toHaveCount(1)
  await expect(visit).toContainText('Anteckning från besöket')
  await visit.getByRole('link').click()
  await expect(heading(page, 'Kontroll av vikt och blodtryck')).toBeVisible()
  const main = page.getByRole('main')
  await expect(main.getByRole('term').filter({ hasText: 'Anteckning från besöket' })).toBeVisible()
  await expectNoAxeViolations(page)
  await main.getByRole('link', { name: /^Kontroll av vikt och blodtryck *, 10 november 2026$/ }).click()
  await expect(page).toHaveURL(/\/anteckningar\//)
})

test('the filter knows the new kinds, and a search finds a vaccination of an older year', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await page.getByText('Välj vad du vill se').click()
  await page.getByRole('checkbox', { name: 'Vaccinationer' }).check()
  await expect(page).toHaveURL(/typ=vaccination/)
  await expect(page.getByText('Vi har letat i allt')).toBeVisible()
  await page.getByRole('searchbox').fill('tbe juni 2024')
  await expect(past(page).getByRole('listitem')).toHaveCount(1)
  await past(page)
    .getByRole('link', { name: /^Vaccination: TBE ?, / })
    .click()
  await expect(heading(page, 'TBE')).toBeVisible()
})

test('a source of these that did not answer is named, and the times are there', async ({ page, world }) => {
  await world('fel=region-storstaden.GetLaboratoryOrderOutcome:fel')
  await open(page)
  await expect(page.getByText(/^Region Storstaden svarar inte just nu/)).toBeVisible()
  await expect(past(page).getByRole('link', { name: /^Anteckning: Planering av blodprov/ })).toBeVisible()
})

test('an ombud who may see the times only is told what is kept back', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await show(page, 'Birgitta Sand')
  await page.getByRole('navigation').getByRole('link', { name: 'Tidslinje' }).click()
  await expectSettled(page)
  await expect(past(page).getByRole('listitem').first()).toBeVisible()
  await expect(past(page)).not.toContainText(/Anteckning|Prov|Vaccination/)
  for (const area of ['Provsvar', 'Vaccinationer', 'Anteckningar'])
    await expect(page.getByRole('main')).toContainText(`”${area}”`)
})

test('the calendar has them too, in English as well', async ({ page, context, world }) => {
  await inLanguage(context, 'en')
  await world('')
  await open(page, '?vy=manad&dag=2026-11-20')
  await expect(
    page.getByRole('region', { name: /20 November/ }).getByRole('link', { name: /^Test result ?, / }),
  ).toBeVisible()
})
