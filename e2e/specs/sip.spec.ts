import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'

test('a SIP that is not made yet says where in the work one is, what is next and when, and who may take part', async ({
  page,
  world,
}) => {
  await world('varld=hemkommen')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Samordnad individuell plan' }).first().click()
  await expect(heading(page, 'Samordnad individuell plan')).toBeFocused()
  const work = page.getByRole('region', { name: 'Så långt har arbetet kommit' })
  await expect(work).toContainText('Steg 5 av 8')
  const now = work.locator('[aria-current=step]')
  await expect(now).toContainText('Möte')
  await expect(now).toContainText('Torsdag 3 december 14.00')
  await expect(now).toContainText('En närstående kan vara med.')
  await expect(work.getByRole('listitem').filter({ hasText: 'Kallelse till möte' })).toContainText('klart')
  await expect(work.getByRole('listitem').filter({ hasText: 'Per Norling' })).toContainText(
    'ja, 19 november 2026',
  )
  await expectNoAxeViolations(page)
})

test('a plan that is made has it folded, by the step that one is in, with what nobody is responsible for', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Samordnad individuell plan', exact: true }).first().click()
  await expect(heading(page, 'Samordnad individuell plan')).toBeFocused()
  const work = page.getByRole('main').locator('details').filter({ hasText: 'Steg 7 av 8: Planen följs upp' })
  await work.locator('summary').evaluate((one: HTMLElement) => one.click())
  await expect(work.locator('[aria-current=step]')).toContainText('18 december 2026')
  await expect(work).toContainText('1 sak i planen har ingen som ansvarar än.')
  await expectNoAxeViolations(page)
})

test('a call that has not come in time after hospital is told as late, with whom to ask', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Plan efter sjukhuset' }).click()
  const work = page.getByRole('region', { name: 'Så långt har arbetet kommit' })
  await expect(work.locator('[aria-current=step]')).toContainText(
    'Kallelsen skulle ha skickats senast 19 november 2026. Ring den som är huvudansvarig och fråga.',
  )
  // What nobody knows is kept in its own words.
  await expect(work.getByRole('listitem').filter({ hasText: 'Hembesök av teamet' })).toBeVisible()
})

test('one asks for a SIP: what it is, whom, why, and what comes of it; asked once, also after a reload', async ({
  page,
  world,
}) => {
  await world('varld=magdalena')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Om SIP, och be om en' }).click()
  await expect(heading(page, 'Samordnad individuell plan (SIP)')).toBeFocused()
  await expectSettled(page)
  await expect(page.getByText('Här finns ingen SIP.')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Skicka frågan' }).click()
  await expect(page.getByText('Välj vem du vill fråga.')).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeFocused()
  await page.getByRole('radio', { name: 'Vårdcentralen Ekbacken' }).check()
  await page.getByRole('textbox', { name: 'Vad behöver samordnas?' }).fill('Ingen vet vem som bestämmer.')
  await page.getByRole('checkbox', { name: 'En närstående ska vara med på mötet' }).check()
  await page.getByRole('button', { name: 'Skicka frågan' }).click()
  const receipt = page.getByRole('status').filter({ hasText: 'Din fråga om en SIP är skickad' })
  await expect(receipt).toContainText('Skickad till Vårdcentralen Ekbacken i dag.')
  await expect(page.locator(':focus')).toContainText('Din fråga om en SIP är skickad')
  await page.reload()
  await expect(receipt).toBeVisible()
  await expect(page.getByText('Ingen vet vem som bestämmer.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Skicka frågan' })).toHaveCount(0)
})

test('an ombud without the right to it does not ask for another', async ({ page, world }) => {
  await world('varld=daniel&kan=utse-ombud')
  await page.goto(paths.oversikt())
  await show(page, 'Magdalena Hult')
  await page.getByRole('navigation').getByRole('link', { name: 'Planer' }).click()
  await page.getByRole('link', { name: 'Om SIP, och be om en' }).click()
  await expectSettled(page)
  await expect(page.getByText('Din rätt som ombud räcker inte för att be om en SIP.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Skicka frågan' })).toHaveCount(0)
})
