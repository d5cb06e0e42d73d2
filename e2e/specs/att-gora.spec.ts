import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

test('everything to do stands by its day, with what others have promised', async ({ page, world }) => {
  await world('')
  await page.goto(paths.attGora())
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Försenat',
    'I dag',
    'Senare',
    'Utan bestämd dag',
    'Frågor om samtycke',
    'Det här gör närstående',
    'Klart',
    'Det här gör andra',
  ])
  const today = page.getByRole('region', { name: 'I dag' })
  await expect(today).toContainText('Prova larmet på armen')
  await expect(today).toContainText('Varje måndag. Nästa gång i dag')
  await expect(page.getByRole('region', { name: 'Försenat' })).toContainText('fredag 20 november')
  await expect(page.getByRole('region', { name: 'Det här gör andra' })).toContainText(
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
  await page.getByRole('region', { name: 'Att göra' }).getByRole('link', { name: 'Alla 7' }).click()
  const box = page.getByRole('checkbox', { name: 'Gjort: Ta ett blodprov på Provtagningen Ekbacken' })
  await box.focus()
  await page.keyboard.press('Space')
  const row = page.getByRole('listitem').filter({ has: box })
  await expect(row.getByRole('status')).toHaveText(/^Klart\. .*Region Storstaden har fått veta det\.$/)
  await expect(box).toBeChecked()
  await expect(box).toBeFocused()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Klart', exact: true })).toContainText('Ta ett blodprov')
  await page.goto(paths.oversikt())
  await expect(
    page.getByRole('region', { name: 'Att göra' }).getByRole('link', { name: 'Alla 6' }),
  ).toBeVisible()
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
    .getByRole('checkbox', { name: /^Gjort: Väga dig/ })
  await done.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('status').filter({ hasText: /^Inte gjort i dag\./ })).toBeVisible()
  await expect(done).not.toBeChecked()
  await expect(done).toBeFocused()
  await page.reload()
  await expect(page.getByRole('region', { name: 'I dag' })).toContainText('Väga dig')
})

test('a tick of what comes again is for its day: after midnight it is to be done again', async ({
  page,
  world,
}) => {
  await page.clock.install()
  // The platform's clock stands still, so the night must pass without its being told.
  await world('nu=2026-11-24T23:59&klocka=stilla&fel=api.forlang:500')
  await page.goto(paths.attGora())
  await expectSettled(page)
  const weigh = page.getByRole('checkbox', { name: /^Gjort: Väga dig/ })
  await expect(page.getByRole('region', { name: 'I dag' })).toContainText('Väga dig')
  await weigh.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('status').filter({ hasText: /^Gjort i dag\. / })).toBeVisible()
  await expect(weigh).toBeChecked()
  await expect(page.getByRole('listitem').filter({ has: weigh })).toContainText(
    'Varje dag. Gjort i dag. Nästa gång i morgon',
  )
  await page.clock.runFor(65_000)
  await expect(weigh).not.toBeChecked()
  await expect(page.getByRole('region', { name: 'I dag' })).toContainText('Väga dig')
  await expect(page.getByRole('listitem').filter({ has: weigh })).toContainText('Varje dag. Nästa gång i dag')
  await expect(page.getByText(/har fått veta det/)).toHaveCount(0)
})

test('what comes again another day has nothing to tick until then', async ({ page, world }) => {
  await world('nu=2026-11-24T10:00')
  await page.goto(paths.attGora())
  await expectSettled(page)
  const later = page.getByRole('region', { name: 'Senare' })
  await expect(later).toContainText('Prova larmet på armen')
  await expect(later).toContainText('Varje måndag. Nästa gång måndag 30 november')
  await expect(page.getByRole('checkbox', { name: /Prova larmet på armen/ })).toHaveCount(0)
  await expect(page.getByRole('checkbox', { name: /Ta ett blodprov/ })).toHaveCount(1)
})

test('rules that are never met, not allowed, or over take nothing else away', async ({ page, world }) => {
  await world('varld=udda')
  await page.goto(paths.attGora())
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'I dag' })).toContainText('Gå ut varje dag')
  const undated = page.getByRole('region', { name: 'Utan bestämd dag' })
  const more = page.getByRole('button', { name: /^Visa fler/ })
  while ((await more.count()) > 0) await more.first().click()
  for (const text of [
    'Var sjunde dag, men bara måndagar',
    'Varje vecka den femtonde',
    'Varje dag som är den första måndagen',
    'Med en regel som ingen förstår',
  ]) {
    await expect(undated.getByRole('listitem').filter({ hasText: text })).toContainText('Återkommer')
  }
  await expect(page.getByText(/i oktober/)).toHaveCount(0)
  await page.goto(paths.utskrift())
  await expectSettled(page)
  const paper = page.getByRole('listitem').filter({ hasText: 'Var sjunde dag, men bara måndagar' })
  await expect(paper).toContainText('Återkommer')
  await expect(page.getByRole('heading', { name: 'Kontakter', exact: true })).toBeVisible()
})

test('a box is only where the source keeps the tick', async ({ page, world }) => {
  await world('')
  await page.goto(paths.attGora())
  await expectSettled(page)
  const row = page.getByRole('listitem').filter({ hasText: 'Prova larmet på armen' })
  await expect(row).toContainText('Hemtjänst Norr')
  await expect(row.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(
    await page.getByRole('checkbox', { name: /^Gjort: / }).count(),
  )
})

test('nothing is said to be done when the source does not answer', async ({ page, world }) => {
  await world('')
  await page.goto(paths.attGora())
  await expectSettled(page)
  await world('fel=region-storstaden.Agreements:fel')
  await page.getByRole('checkbox', { name: 'Gjort: Ta ett blodprov på Provtagningen Ekbacken' }).click()
  await expect(page.getByRole('alert')).toContainText('Vi vet inte om')
  await expect(page.getByText('har fått veta det', { exact: false })).toHaveCount(0)
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
    await page.goto(paths.oversikt())
    await expect(
      page.getByRole('region', { name: 'Att göra' }).getByRole('button', { name: 'Försök igen' }),
    ).toHaveCount(1)
  })
}

test('that there is nothing to do is only said when all has come', async ({ page, world }) => {
  await world('varld=tove')
  await page.goto(paths.oversikt())
  const card = page.getByRole('region', { name: 'Att göra' })
  await expect(card).toContainText('Inget att göra just nu.')
  await world('varld=tove&fel=api.overenskommelser:500')
  await page.reload()
  await expect(card.getByRole('button', { name: 'Försök igen' })).toBeVisible()
  await expect(card).not.toContainText('Inget att göra just nu.')
})

test('what a plan asks of the person stands there too, with the plan it is from', async ({ page, world }) => {
  await world('')
  await page.goto(paths.attGora())
  await expectSettled(page)
  const walk = page.getByRole('listitem').filter({ hasText: 'Gå en promenad till porten' })
  await expect(walk).toContainText('Varje dag')
  await expect(walk).toContainText('Samordnad individuell plan')
  await walk.getByRole('link', { name: 'Gå en promenad till porten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samordnad individuell plan')
})
