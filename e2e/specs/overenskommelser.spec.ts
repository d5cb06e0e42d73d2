import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

test('an agreement is told in full: next step, goals, who does what, signs, changes', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await page.getByRole('link', { name: 'Bo kvar hemma' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bo kvar hemma med hjärtsvikt och sår')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Nästa steg',
    'Vem gör vad',
    'Mål',
    'Om du blir sämre',
    'Viktiga dagar',
    'Hör ihop med',
    'Om överenskommelsen',
  ])
  const next = page.getByRole('region', { name: 'Nästa steg' })
  await expect(next).toContainText('Vårdcentralen ringer dig om vattendrivande medicin.')
  await expect(next).toContainText('Det gör vården. Senast måndag 30 november.')
  await expect(page.getByRole('region', { name: 'Mål' }).getByRole('listitem').nth(1)).toHaveText(
    'Gå i trappan utan att bli andfåddPausat Delmål · ansvarig: Vården',
  )
  await expect(
    page.getByRole('region', { name: 'Vem gör vad' }).getByRole('heading', { level: 3 }),
  ).toHaveText(['Du', 'Närstående', 'Vården', 'Omsorgen'])
  await expect(page.getByText('Överenskommelsen skrevs.')).toBeHidden()
  await page.getByRole('heading', { name: 'Om överenskommelsen' }).click()
  await expect(page.getByText('Överenskommelsen skrevs.')).toBeVisible()
  await expect(page.getByText('Vårdcentralen Ekbacken, Region Storstaden')).toBeVisible()
  expect(await page.title()).not.toContain('hjärtsvikt')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Tider som hör till' }).click()
  await expect(page.getByText(/^\d+ av \d+ händelser passar\./)).toBeVisible()
  await expect(page.getByRole('main').getByText('Kontroll av hjärtsvikt').first()).toBeVisible()
})

test('what comes again is told with how often and when it was done last, never as done', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  // Of what is to be done once, all but one by the person, one by a relative and one by care.
  await expect(page.getByText('2 av 5 klara', { exact: false })).toHaveCount(1)
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await page.getByRole('link', { name: 'Bo kvar hemma' }).click()
  const wound = page.getByRole('listitem').filter({ hasText: /^Lägga om såret/ })
  await expect(wound).toHaveText('Lägga om såret Varje måndag · gjordes sist 16 november 2026')
  await expect(page.getByRole('listitem').filter({ hasText: /^Väga dig/ })).toContainText('Varje dag')
})

test('ended agreements stand apart and say that they are', async ({ page, world }) => {
  await world('')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await expect(page.getByRole('link', { name: 'Träna upp benet efter fallet' })).toBeHidden()
  await page.getByRole('heading', { name: 'Avslutade (1)' }).click()
  await page.getByRole('link', { name: 'Träna upp benet efter fallet' }).click()
  await expect(page.getByText('Den här överenskommelsen är avslutad.')).toBeVisible()
})

test('what matters to the person is shown in the own words that the source has', async ({ page, world }) => {
  await world('kallor=kommun')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await page.getByRole('link', { name: /^Så vill du/ }).click()
  await expect(page.getByRole('region', { name: 'Viktigt för mig' })).toContainText('Jag vill klä mig själv')
})

test('what matters to the person is written only where the platform may keep it', async ({ page, world }) => {
  await world('')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'Viktigt för mig' })).toHaveCount(0)
  await world('kan=viktigt-for-mig')
  await page.reload()
  await expectSettled(page)
  const card = page.getByRole('region', { name: 'Viktigt för mig' })
  await card.getByRole('button', { name: 'Skriv vad som är viktigt' }).press('Enter')
  const field = card.getByRole('textbox', { name: 'Vad är viktigt för dig?' })
  await expect(field).toBeFocused()
  await field.fill('Tala <b>långsamt</b>. Jag hör dåligt på vänster öra.')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(card.getByRole('button', { name: 'Ändra' })).toBeFocused()
  await page.reload()
  await expect(card).toContainText('Tala <b>långsamt</b>. Jag hör dåligt')
  await expect(card).toContainText('Skrivet i dag')
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    'Tala',
  )
})

test('what is written stays in the field when it cannot be kept', async ({ page, world }) => {
  await world('kan=viktigt-for-mig')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await page.getByRole('button', { name: 'Skriv vad som är viktigt' }).click()
  await page.getByRole('textbox', { name: 'Vad är viktigt för dig?' }).fill('Ring på dörren.')
  await world('kan=viktigt-for-mig&fel=api.overenskommelser:500')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Det gick inte att spara' })).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveValue('Ring på dörren.')
})

test('an agreement leads to its plan, and the plan back', async ({ page, world }) => {
  await world('')
  await page.goto(paths.overenskommelser())
  await page.getByRole('link', { name: 'Bo kvar hemma' }).click()
  await page.getByRole('link', { name: 'Samordnad individuell plan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samordnad individuell plan')
  await page.getByRole('link', { name: 'Bo kvar hemma med hjärtsvikt och sår' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bo kvar hemma med hjärtsvikt och sår')
})

test('odd agreements, plans and contacts are shown as they are, and none breaks the page', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await page.goto(paths.overenskommelser())
  await page.getByRole('link', { name: 'Gå <b>ut</b>' }).click()
  await expect(page.getByText('Ingen har ansvar för det här än', { exact: true })).toBeVisible()
  await expect(page.getByText('Lagd på is')).toBeVisible()
  await page.getByRole('link', { name: 'En plan som ingen har lämnat' }).click()
  await expect(page.getByText(/^Planen finns inte här\./)).toBeVisible()
  await page.goto(paths.attGora())
  await expect(page.getByRole('region', { name: 'Senare' })).toContainText('Utan slut')
  await expect(page.getByRole('region', { name: 'Utan bestämd dag' })).toContainText(
    'Med en dag som aldrig kommer',
  )
  await page.goto(paths.vardplaner())
  await page.getByRole('searchbox', { name: 'Sök bland planerna' }).fill('<b>ut</b>')
  await page.getByRole('link', { name: 'Gå <b>ut</b>' }).click()
  for (const goal of ['Mål i ring, ett', 'Mål i ring, två', 'Mål vars mål saknas', 'Mål som är sitt eget'])
    await expect(page.getByText(goal)).toBeVisible()
  await page.getByRole('link', { name: 'Tvåhundra insatser' }).first().click()
  await expect(page.getByRole('button', { name: 'Visa fler. 20 av 200 visas.' })).toBeVisible()
  await page.goto(paths.kontakter())
  const fixed = page.getByRole('region', { name: 'Fasta kontakter' })
  await expect(fixed).toContainText('Läkaren Ett')
  await expect(fixed).toContainText('Läkaren Två')
  await expect(fixed).toContainText('Storstadens sjukhus, hjärtmottagningen')
  await expect(page.getByRole('region', { name: 'Tidigare kontakter' })).toContainText('Vars tid är ute')
})
