import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

test('everything to do stands by its day, with what others have promised', async ({ page, world }) => {
  await world('')
  await page.goto(paths.attGora())
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Skulle ha varit klart',
    'I dag',
    'Längre fram',
    'Utan bestämd dag',
    'Det här gör dina närstående',
    'Klart',
    'Det här väntar du på',
  ])
  const today = page.getByRole('region', { name: 'I dag' })
  await expect(today).toContainText('Prova larmet på armen')
  await expect(today).toContainText('Varje måndag. Nästa gång i dag')
  await expect(page.getByRole('region', { name: 'Skulle ha varit klart' })).toContainText(
    'fredag 20 november',
  )
  await expect(page.getByRole('region', { name: 'Det här väntar du på' })).toContainText(
    'Vårdcentralen ringer dig',
  )
  await expectNoAxeViolations(page)
})

test('done in a source that takes it: said when it has answered, and the översikt and a reload agree', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.oversikt())
  await expectSettled(page)
  await page.getByRole('link', { name: '3 saker du har lovat att göra' }).click()
  await page.getByRole('checkbox', { name: 'Ta ett blodprov på Provtagningen Ekbacken' }).focus()
  await page.keyboard.press('Space')
  await expect(
    page.getByRole('status').filter({ hasText: 'är klart. Sparat hos Region Storstaden' }),
  ).toBeVisible()
  const box = page.getByRole('checkbox', { name: 'Ta ett blodprov på Provtagningen Ekbacken' })
  await expect(box).toBeChecked()
  await expect(box).toBeFocused()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Klart', exact: true })).toContainText('Ta ett blodprov')
  await page.goto(paths.oversikt())
  await expect(page.getByRole('link', { name: '2 saker du har lovat att göra' })).toBeVisible()
})

test('what is ticked off, or no longer, stays in its place until the page is left', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.attGora())
  await expectSettled(page)
  const done = page
    .getByRole('region', { name: 'Klart', exact: true })
    .getByRole('checkbox', { name: /^Väga dig/ })
  await done.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('status').filter({ hasText: 'är inte klart. Sparat hos' })).toBeVisible()
  await expect(done).not.toBeChecked()
  await expect(done).toBeFocused()
  await page.reload()
  await expect(page.getByRole('region', { name: 'I dag' })).toContainText('Väga dig')
})

test('where the source takes no marks, it is said to be only for the eye, and is gone on reload', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.attGora())
  await expectSettled(page)
  const box = page.getByRole('checkbox', { name: 'Prova larmet på armen' })
  await expect(page.getByRole('listitem').filter({ has: box })).toContainText('Källan tar inte emot den')
  await box.check()
  await expect(page.getByRole('status').filter({ hasText: 'är avbockat här på sidan' })).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    'larmet',
  )
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Prova larmet på armen' })).not.toBeChecked()
})

test('nothing is said to be done when the source does not answer', async ({ page, world }) => {
  await world('')
  await page.goto(paths.attGora())
  await expectSettled(page)
  await world('fel=region-storstaden.Agreements:fel')
  await page.getByRole('checkbox', { name: 'Ta ett blodprov på Provtagningen Ekbacken' }).click()
  await expect(page.getByRole('alert')).toContainText('Vi vet inte om Region Storstaden')
  await expect(page.getByText('är klart. Sparat', { exact: false })).toHaveCount(0)
})

for (const [gone, kept] of [
  ['overenskommelser', 'Kallelse: Kontroll av gråstarr'],
  ['tidslinje', 'Prova larmet på armen'],
] as const) {
  test(`what did come is shown when ${gone} fails, and the failure is told`, async ({ page, world }) => {
    await world(`fel=api.${gone}:500`)
    await page.goto(paths.attGora())
    await expectSettled(page)
    await expect(page.getByText(kept)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Försök igen' })).toHaveCount(1)
  })
}

test('what a plan asks of the person stands there too, with the plan it is from', async ({ page, world }) => {
  await world('')
  await page.goto(paths.attGora())
  await expectSettled(page)
  const walk = page.getByRole('listitem').filter({ hasText: 'Gå en promenad till porten' })
  await expect(walk).toContainText('Varje dag')
  await walk.getByRole('link', { name: 'Samordnad individuell plan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samordnad individuell plan')
})
