import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

test('an agreement is told in full: next step, goals, who does what, signs, changes', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await page.getByRole('link', { name: 'Läs hela överenskommelsen: Bo kvar hemma' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bo kvar hemma med hjärtsvikt och sår')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Mål',
    'Vem gör vad',
    'Om det händer',
    'Vad som har ändrats',
  ])
  await expect(page.getByText('Vårdcentralen ringer dig om vattendrivande medicin.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Mål' })).toContainText(
    'Delmål: Gå i trappan utan att bli andfådd',
  )
  await expect(
    page.getByRole('region', { name: 'Vem gör vad' }).getByRole('heading', { level: 3 }),
  ).toHaveText(['Du', 'Närstående', 'Vården', 'Omsorgen'])
  await expect(page.getByRole('region', { name: 'Vad som har ändrats' })).toContainText('Eva Strand')
  expect(await page.title()).not.toContain('hjärtsvikt')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Se tiderna som hör till' }).click()
  await expect(page.getByText(/^\d+ av \d+ händelser passar\./)).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: 'Kontroll av hjärtsvikt' }).first()).toBeVisible()
})

test('ended agreements stand apart and say that they are', async ({ page, world }) => {
  await world('')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await page.getByRole('region', { name: 'Avslutade' }).getByRole('link').click()
  await expect(page.getByText('Den här överenskommelsen är avslutad.')).toBeVisible()
})

test('what matters to the person is shown in the own words that the source has', async ({ page, world }) => {
  await world('kallor=kommun')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await page.getByRole('link', { name: /^Läs hela överenskommelsen: Så vill du/ }).click()
  await expect(page.getByRole('region', { name: 'Viktigt för mig' })).toContainText('Jag vill klä mig själv')
})
