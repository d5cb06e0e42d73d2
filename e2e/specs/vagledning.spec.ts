import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

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
  const worse = page.getByRole('region', { name: 'Sämre hälsa, eller frågor om medicin' })
  // Hemsjukvården answers day and night, and comes before those that have closed.
  await expect(worse.getByRole('listitem').first()).toContainText('Hemsjukvården Sjöstad')
  await expect(worse.getByRole('listitem').first()).toContainText('031-390 06 30')
  await expect(worse.getByRole('link', { name: 'Ring Hemsjukvården Sjöstad' })).toHaveAttribute(
    'href',
    'tel:0313900630',
  )
  const closed = worse.getByRole('listitem').last()
  await expect(closed).toContainText('Stängt')
  await expect(closed.getByRole('link').filter({ hasNotText: /^1177$/ })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Någon att prata med' })).toContainText('Tove Sand')
  const planning = page.getByRole('region', { name: 'Hur vården hänger ihop' })
  await expect(planning).toContainText('Ring 1177 om det inte kan vänta.')
  await expect(planning.getByRole('link', { name: '1177' })).toHaveAttribute('href', 'tel:1177')
  const home = page.getByRole('region', { name: 'Hjälpen hemma' })
  await expect(home.getByRole('link', { name: 'Ring Hemtjänst Norr' })).toHaveAttribute(
    'href',
    'tel:0313900620',
  )
  await expect(home.getByRole('listitem').first()).not.toContainText('Stängt')
  const signs = page.getByRole('region', { name: 'Om det blir sämre' })
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
