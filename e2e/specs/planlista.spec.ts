import { paths } from '../../app/paths.ts'
import { expect, expectSettled, test } from '../fixtures.ts'

test('plans in force come first, with those that stand under them, and those to come after', async ({
  page,
  world,
}) => {
  await world('varld=hemkommen')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Gäller nu',
    'Börjar gälla senare',
  ])
  const inForce = page.getByRole('region', { name: 'Gäller nu' })
  await expect(inForce.getByRole('heading', { level: 3 })).toHaveText([
    'Plan för utskrivning och tiden hemma',
    'Genomförandeplan för hemgång',
  ])
  await expect(inForce.getByRole('listitem').last()).toContainText(
    'Ingår i Plan för utskrivning och tiden hemma',
  )
})

test('plans of which no source says whether they are in force stand apart', async ({ page, world }) => {
  await world('')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'Andra planer' })).toContainText(
    'Källan säger inte om de här planerna gäller nu.',
  )
})

test('kind and organisation stand in the address, what is searched for does not, and unknown words are told', async ({
  page,
  world,
}) => {
  await world('varld=storanvandare')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0)
  await page.getByText('Välj vad du vill se', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Region, kommun eller privat' }).selectOption('Kommunen')
  await expect(page).toHaveURL(/organisation=kommun/)
  await expect(page.getByText('Välj vad du vill se (1)', { exact: true })).toBeVisible()
  await expect(page.getByText(/^Visar \d+ av 40 planer\.$|^Ingen plan passar/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Region, kommun eller privat' }).selectOption('Alla')
  await page.getByRole('searchbox', { name: 'Sök bland planerna' }).fill('plan 37')
  await expect(page.getByText('Visar 1 av 40 planer.')).toBeVisible()
  expect(page.url()).not.toContain('37')
  await page.getByRole('searchbox').fill('finns inte')
  await expect(page.getByText('Ingen plan passar.', { exact: false })).toBeVisible()
})

test('few plans need no tools, but what a link has chosen can be undone', async ({ page, world }) => {
  await world('')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  await expect(page.getByRole('search')).toHaveCount(0)
  await page.goto(`${paths.vardplaner()}?typ=SIP&organisation=staten`)
  await expect(page.getByText('Något i länken stämmer inte: staten.', { exact: false })).toBeVisible()
  await expect(page.getByText('Visar 1 av 6 planer.')).toBeVisible()
  await page.getByText('Välj vad du vill se (1)', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Vilken sorts plan' }).selectOption('Alla sorter')
  await expect(page.getByRole('heading', { name: 'Vårdplan för hjärtsvikt' })).toBeVisible()
})

test('the first plan is seen at once on a phone, all of its row leads, and each says whom it comes from', async ({
  page,
  world,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const choice of ['', 'varld=storanvandare']) {
    await world(choice)
    await page.goto(paths.vardplaner())
    await expectSettled(page)
    const row = page.getByRole('main').getByRole('listitem').first()
    const box = await row.boundingBox()
    // Over the bar at the foot.
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(844 - 70)
    await expect(row).toContainText('Vårdcentralen Ekbacken')
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 8, (box?.y ?? 0) + (box?.height ?? 0) - 8)
    await expect(page).toHaveURL(/\/vardplaner\/./)
  }
})

test('what has ended is folded apart, and found again by searching', async ({ page, world }) => {
  await world('varld=storanvandare')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  const ended = page.getByRole('group').filter({ hasText: 'Avslutade (5)' })
  await expect(ended.getByRole('link')).toHaveCount(0)
  await page.locator('summary').filter({ hasText: 'Avslutade (5)' }).press('Enter')
  await expect(ended.getByRole('link').first()).toBeVisible()
})
