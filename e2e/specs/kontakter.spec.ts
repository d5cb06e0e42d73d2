import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

test('contacts stand by what they are to the person, and say whether they answer now', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Fasta kontakter',
    'Andra som känner dig',
    'Närstående som du har lämnat uppgift om',
    'Din vårdcentral',
    'Enheter du har haft kontakt med',
    'Tidigare kontakter',
    'Hjälp hemma',
    'Hjälpmedel och larm hemma',
  ])
  const fixed = page.getByRole('region', { name: 'Fasta kontakter' })
  await expect(fixed.getByRole('listitem').filter({ hasText: 'Amina Wallin' })).toContainText(
    'Öppet nu till 16.00',
  )
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
  await expect(page.getByText('Du har ingen fast vårdkontakt')).toBeVisible()
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
    await expect(page.getByRole('link', { name: 'Du har bett om en fast vårdkontakt' })).toBeVisible()
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

test.describe('whom to contact', () => {
  test('in the evening nobody is sent to a closed phone, and 112 and 1177 are there', async ({
    page,
    world,
  }) => {
    await world('nu=2026-11-23T21:30')
    await page.goto(paths.kontakter())
    await expectSettled(page)
    await page.getByRole('link', { name: 'Vem ska jag kontakta?' }).click()
    await expectSettled(page)
    await expect(page.getByText('Klockan är 21.30.', { exact: false })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Ring 112' })).toHaveAttribute('href', 'tel:112')
    await expect(page.getByRole('link', { name: 'Ring 1177' })).toHaveAttribute('href', 'tel:1177')
    const worse = page.getByRole('region', { name: 'Du mår sämre, eller har frågor om medicin' })
    // Hemsjukvården answers day and night, and comes before those that have closed.
    await expect(worse.getByRole('listitem').first()).toContainText('Hemsjukvården Sjöstad')
    await expect(worse.getByRole('link', { name: '031-390 06 30' })).toHaveAttribute('href', 'tel:0313900630')
    const closed = worse.getByRole('listitem').last()
    await expect(closed).toContainText('Stängt')
    await expect(closed.getByRole('link').filter({ hasNotText: /^1177$/ })).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Du vill prata med någon' })).toContainText('Tove Sand')
    const planning = page.getByRole('region', { name: 'Du vill veta hur din vård hänger ihop' })
    await expect(planning).toContainText('Ring 1177 om det inte kan vänta.')
    await expect(planning.getByRole('link', { name: '1177' })).toHaveAttribute('href', 'tel:1177')
    const home = page.getByRole('region', { name: 'Hjälpen hemma' })
    await expect(home.getByRole('link', { name: '031-390 06 20' })).toBeVisible()
    await expect(home.getByRole('listitem').first()).not.toContainText('Stängt')
    const signs = page.getByRole('region', { name: 'Om du blir sämre' })
    await expect(signs.getByRole('listitem').filter({ hasText: '2 kilo' })).toContainText(
      'Stängt. Öppnar i morgon 8.00',
    )
    await expect(signs.getByRole('link', { name: '031-390 06 30' }).first()).toBeVisible()
    await expect(signs.getByRole('link', { name: '1177' }).first()).toHaveAttribute('href', 'tel:1177')
    await expect(signs.getByRole('link', { name: '112' }).first()).toHaveAttribute('href', 'tel:112')
    await expectNoAxeViolations(page)
  })

  test('the översikt leads there, also when no contacts have come', async ({ page, world }) => {
    await world('fel=api.kontakter:500')
    await page.goto(paths.oversikt())
    await expectSettled(page)
    await page.getByRole('link', { name: 'Vem ska jag kontakta?' }).click()
    await expect(page.getByRole('link', { name: 'Ring 112' })).toBeVisible()
  })

  test('what is agreed for when it happens can be called from the agreement', async ({ page, world }) => {
    await world('')
    await page.goto(paths.overenskommelser())
    await page.getByRole('link', { name: 'Bo kvar hemma med hjärtsvikt' }).click()
    const signs = page.getByRole('region', { name: 'Om du blir sämre' })
    await expect(signs.getByRole('link', { name: '112' }).first()).toHaveAttribute('href', 'tel:112')
    await expect(signs.getByRole('link', { name: '031-390 06 30' }).first()).toHaveAttribute(
      'href',
      'tel:0313900630',
    )
  })

  test('112 and 1177 stand there when nothing else has answered', async ({ page, world }) => {
    await world('fel=api.kontakter:500,api.overenskommelser:500')
    await page.goto(paths.vem())
    await expectSettled(page)
    await expect(page.getByRole('link', { name: 'Ring 1177' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Försök igen' })).toHaveCount(2)
  })
})

test('help at home says who decides, who does it and what was chosen; a thing how it is used and whom to call', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  const help = page.getByRole('region', { name: 'Hjälp hemma' })
  await expect(
    help.getByRole('listitem').filter({ hasText: 'Hemtjänst Norr, som du har valt' }),
  ).toContainText('Biståndsenheten')
  const shopping = help.getByRole('listitem').filter({ hasText: 'Björkens hemtjänst, som du har valt' })
  await expect(shopping).toContainText('Serviceinsatser')
  await expect(
    page
      .getByRole('region', { name: 'Andra som känner dig' })
      .getByRole('listitem')
      .filter({ hasText: 'Selin Åkerman' }),
  ).toContainText('Källa: Björkens hemtjänst, på uppdrag av Sjöstads kommun')
  const alarm = page
    .getByRole('region', { name: 'Hjälpmedel och larm hemma' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Trygghetslarm på armen' }) })
  await expect(alarm.getByRole('list').getByRole('listitem').nth(1)).toHaveText(
    'Tryck på den röda knappen tills det piper.',
  )
  await expect(alarm.getByRole('link', { name: '031-390 06 60' })).toBeVisible()
  await expect(alarm).toContainText('Öppet dygnet runt')
})

test('the kommun that does not answer about help at home is named there', async ({ page, world }) => {
  await world('fel=sjostads-kommun.HomeSupport:fel')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByRole('heading', { name: 'Hjälp hemma' })).toHaveCount(0)
  await expect(page.getByRole('main').getByText('Sjöstads kommun svarar inte just nu')).toBeVisible()
  await expectNoAxeViolations(page)
})
