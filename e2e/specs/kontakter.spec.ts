import { paths } from '../../app/paths.ts'
import { contactRow } from '../steps/contact-row.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

test('contacts stand by what they are to the person, and say whether they answer now', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Vem ska jag kontakta?',
    'Fasta kontakter',
    'Vårdcentral',
    'Närstående',
    'Mottagningar och enheter',
    'Tidigare kontakter',
    'Hjälp hemma',
    'Hjälpmedel och larm hemma',
    'Tidigare hjälp hemma',
  ])
  const fixed = page.getByRole('region', { name: 'Fasta kontakter' })
  await expect(fixed.getByRole('listitem').filter({ hasText: 'Amina Wallin' })).toContainText(
    'Öppet nu till 16.00',
  )
  await page.getByRole('region', { name: 'Vårdcentral' }).locator('li > details > summary').click()
  await expect(page.getByRole('link', { name: 'Byt vårdcentral' })).toHaveAttribute('href', /^https:/)
})

test('on a holiday a phone with hours on weekdays is closed, and opens on the next working day', async ({
  page,
  world,
}) => {
  await world('nu=2026-12-24T10:00')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(
    page
      .getByRole('region', { name: 'Fasta kontakter' })
      .getByRole('listitem')
      .filter({ hasText: 'Amina Wallin' }),
  ).toContainText('Stängt. Öppnar måndag 8.00')
})

test('one without a fast vårdkontakt is told of the right to one', async ({ page, world }) => {
  await world('kallor=kommun')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByText('Ingen fast vårdkontakt är utsedd')).toBeVisible()
})

test('a fast vårdkontakt is asked for with the keyboard, nothing but whom to ask is demanded, and the receipt stays', async ({
  page,
  world,
}) => {
  await world('fel=region-storstaden.GetCareManagers:tom')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await page.getByRole('link', { name: 'Be om en fast vårdkontakt' }).click()
  await page.getByRole('button', { name: 'Skicka' }).click()
  await expect(page.getByRole('radiogroup', { name: 'Vem vill du fråga?' })).toHaveAccessibleDescription(
    'Välj vem du vill fråga.',
  )
  await expect(page.getByRole('radio', { name: 'Hemsjukvården Sjöstad' })).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('Space')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Skicka' }).press('Enter')
  await expect(page.getByText('Din fråga är skickad')).toBeVisible()
  await expect(page.getByText('Skickad till Vårdcentralen Ekbacken i dag.', { exact: false })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Din fråga är skickad')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Skicka' })).toHaveCount(0)
  for (const address of [paths.oversikt(), paths.kontakter()]) {
    await page.goto(address)
    await expect(page.getByRole('link', { name: 'Frågan om en fast vårdkontakt är skickad' })).toBeVisible()
  }
})

test('a request that may not have arrived is never said to be sent', async ({ page, world }) => {
  await world('')
  await page.goto(paths.begaran())
  await page.getByRole('radio').first().check()
  await world('fel=api.kontakter:500')
  await page.getByRole('button', { name: 'Skicka' }).click()
  await expect(page.getByRole('alert')).toContainText('Vi vet inte om din fråga kom fram')
  await expect(page.getByText('Din fråga är skickad')).toHaveCount(0)
})

test('help at home says who decides, who does it and what was chosen; a thing how it is used and whom to call', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const help = page.getByRole('region', { name: 'Hjälp hemma' })
  await expect(help.getByRole('listitem').filter({ hasText: 'Hemtjänst Norr, eget val' })).toContainText(
    'Biståndsenheten',
  )
  const shopping = help.getByRole('listitem').filter({ hasText: 'Björkens hemtjänst, eget val' })
  await expect(shopping).toContainText('Serviceinsatser')
  const selin = contactRow(page, 'Selin Åkerman')
  await selin.locator('> details > summary').click()
  await expect(selin.getByText('Källa: Björkens hemtjänst, på uppdrag av Sjöstads kommun')).toBeVisible()
  const alarm = page
    .getByRole('region', { name: 'Hjälpmedel och larm hemma' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Trygghetslarm på armen' }) })
  await alarm.locator('> details > summary').click()
  await expect(alarm.getByRole('list').getByRole('listitem').nth(1)).toHaveText(
    'Tryck på den röda knappen tills det piper.',
  )
  await expect(alarm.getByRole('link', { name: 'Ring Trygghetscentralen' })).toHaveAttribute(
    'href',
    'tel:0313900660',
  )
  await expect(alarm).toContainText('Öppet dygnet runt')
})

test('the kommun that does not answer about help at home is named there', async ({ page, world }) => {
  await world('fel=sjostads-kommun:fel')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'Hjälp hemma', exact: true })).toContainText(
    'Sjöstads kommun svarar inte just nu',
  )
  await expectNoAxeViolations(page)
})
