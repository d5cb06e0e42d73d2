import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { open } from '../steps/tidslinje.ts'

test('an invitation is said yes to with one press, and what was said can be changed or taken back', async ({
  page,
  world,
}) => {
  await world('')
  await open(page, paths.attGora())
  await page.getByRole('link', { name: /Kontroll av gråstarr/ }).click()
  await expectSettled(page)
  await page.getByRole('button', { name: 'Ja, tiden passar' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Du har tackat ja.' })).toBeVisible()
  await expect(page.locator(':focus')).toContainText('Du har tackat ja.')
  await expect(page.getByRole('button', { name: 'Ja, tiden passar' })).toHaveCount(0)
  await expectNoAxeViolations(page)
  await page.reload()
  await expectSettled(page)
  await expect(page.getByText('Tiden gäller. Ändras den, står det här.')).toBeVisible()
  // On the unit's own pages a new time is chosen, so nobody has to ask for one.
  await expect(page.getByRole('button', { name: 'Be om en annan tid' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByText('Ångrat. Tiden gäller.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ja, tiden passar' })).toBeVisible()
})

test('another time is asked for, and the one that is booked stands until there is one', async ({
  page,
  world,
}) => {
  await world('nu=2026-11-29T12:00')
  await open(page, paths.hemma())
  await page
    .getByRole('link', { name: /morgonhjälp/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Be om en annan tid' }).click()
  const dialog = page.getByRole('dialog', { name: 'Vill du be om en annan tid?' })
  await expect(dialog).toHaveAccessibleDescription(/gäller tills de har gett en ny/)
  await dialog.getByRole('button', { name: 'Be om en annan tid' }).click()
  await expect(page.getByText('Du har bett om en annan tid.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Tiden gäller tills de har gett en ny.', { exact: false })).toBeVisible()
  await expect(page.getByRole('main').locator('s')).toHaveCount(0)
  await page.getByRole('button', { name: 'Inte hemma då' }).click()
  await page.getByRole('button', { name: 'Lämna återbud' }).click()
  await expect(page.getByText('De vet nu att tiden inte går.')).toBeVisible()
  await expect(page.getByRole('main').locator('s').first()).toBeVisible()
})

test('every visit at home can be answered in three ways', async ({ page, world }) => {
  for (const persona of ['birgitta', 'hemkommen']) {
    await world(`varld=${persona}`)
    await open(page, paths.hemma())
    const today = page.getByRole('heading', { level: 2, name: /^I dag/ })
    const visits = page.getByRole('main').locator('section').filter({ hasNot: today }).getByRole('link')
    const names = await visits.evaluateAll((all) =>
      all.map((one) => [one.textContent?.split(',')[0], one.getAttribute('href')] as const),
    )
    // One of each kind, and of those the last, which is to come.
    const kinds = new Map(names)
    expect(kinds.size, persona).toBeGreaterThan(1)
    for (const href of kinds.values()) {
      await open(page, href!)
      for (const name of ['Be om en annan tid', 'Inte hemma då', 'Hjälpen behövs inte'])
        await expect(page.getByRole('button', { name }), href!).toBeVisible()
    }
  }
})

test('one who declines a visit of nursing is told what it may mean and whom to call first, and may go on', async ({
  page,
  world,
}) => {
  await world('nu=2026-11-29T12:00')
  await open(page, paths.hemma())
  await page
    .getByRole('link', { name: /Omläggning av sår/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Hjälpen behövs inte' }).click()
  const dialog = page.getByRole('dialog', { name: 'Vill du tacka nej till besöket?' })
  await expect(dialog).toHaveAccessibleDescription(/Det här besöket är vård.*Ring först/)
  await expect(dialog.getByRole('link', { name: '031-390 06 30' })).toHaveAttribute('href', /^tel:/)
  await expect(dialog.getByRole('link', { name: '1177' })).toHaveAttribute('href', 'tel:1177')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Behåll besöket' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Hjälpen behövs inte' }).click()
  await dialog.getByRole('button', { name: 'Tacka nej' }).click()
  await expect(page.getByText('De kommer inte den här gången.')).toBeVisible()
})

test('one who declines other help at home is not warned', async ({ page, world }) => {
  await world('')
  await open(page, paths.hemma())
  await page
    .getByRole('link', { name: /städning/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Hjälpen behövs inte' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Tacka nej' })).toBeVisible()
  await expect(page.getByRole('dialog')).not.toContainText('vård')
})

test('what is asked is read before it is answered: a second press of Enter sends nothing', async ({
  page,
  world,
}) => {
  await world('')
  await open(page, `${paths.tidslinje()}?vy=lista`)
  await page
    .getByRole('link', { name: /^Kontroll av hjärtsvikt/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Avboka', exact: true }).press('Enter')
  await expect(page.getByRole('dialog').getByRole('heading')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Avboka', exact: true })).toBeFocused()
})
