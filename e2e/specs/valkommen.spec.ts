import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'

/* One about whom nobody has put anything in yet is welcomed, and told what will come. */

const title = 'Välkommen till Överblick'

test('the one who is new is welcomed, instead of by a row of empty boxes', async ({ page, world }) => {
  await world('varld=nykomling')
  await page.goto(paths.oversikt())
  await expectSettled(page)
  const main = page.getByRole('main')
  await expect(main.getByRole('region', { name: title })).toContainText(
    'Det som de anslutna lägger in kommer hit av sig självt.',
  )
  for (const name of ['I dag', 'Att göra', 'Överenskommelser', 'Planer'])
    await expect(main.getByRole('region', { name, exact: true })).toHaveCount(0)
  await expect(main).not.toContainText(/Ing(a|en|et) /)
  await expect(main.getByRole('link', { name: 'Vem ska jag kontakta?' })).toBeVisible()
  // Where she waits to be listed, she is not yet.
  await expect(main.getByRole('region', { name: 'Kontakter' })).toContainText('Står i kö hit')
  await expect(main).not.toContainText('Listad här')
  await expect(main.getByText(/^Hämtat i dag 8\.1\d från 1 källa\.$/)).toBeVisible()
  await expectNoAxeViolations(page)
  for (const [name, leadsTo] of [
    ['Tider', 'Tidslinje'],
    ['Överenskommet och att göra', 'Överenskommelser'],
    ['Planer', 'Planer'],
  ] as const) {
    await main.getByRole('region', { name: title }).getByRole('link', { name, exact: true }).click()
    await expect(heading(page, leadsTo)).toBeFocused()
    await page.goBack()
  }
})

for (const world of [
  'varld=nykomling&fel=region-storstaden:fel',
  'varld=nykomling&fel=api.overenskommelser:500',
  'varld=nykomling&kallor=ingen',
  'varld=nykomling&fel=region-storstaden:tyst',
  'varld=nykomling&fel=region-storstaden:inaktuell',
]) {
  const tag = world.endsWith('tyst') ? ['@release'] : []
  test(`nobody is called new while it is not known: ${world}`, { tag }, async ({ page, world: choose }) => {
    await choose(world)
    await page.goto(paths.oversikt())
    await expect(page.getByRole('region', { name: 'Att göra' })).toBeVisible()
    await expectSettled(page)
    await expect(page.getByText(title)).toHaveCount(0)
  })
}
