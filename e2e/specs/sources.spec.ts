import { paths } from '../../app/paths.ts'
import { listAddresses } from '../addresses.ts'
import { expect, expectSettled, test } from '../fixtures.ts'

test('region only: nothing of the kommun or of private providers', async ({ page, world }) => {
  await world('kallor=region')
  await page.goto('/')
  await expectSettled(page)
  await expect(page.getByText('Vårdcentralen Ekbacken').first()).toBeVisible()
  await expect(page.getByText('Hemtjänst Norr')).toHaveCount(0)
  await expect(page.getByText('Fotkliniken Linden')).toHaveCount(0)
})

test('kommun only: nothing of the region', async ({ page, world }) => {
  await world('kallor=kommun')
  await page.goto('/')
  await expectSettled(page)
  await expect(page.getByText('Hemtjänst Norr').first()).toBeVisible()
  await expect(page.getByText('Vårdcentralen Ekbacken')).toHaveCount(0)
})

test('none: says that nothing is connected, never that nothing is booked', async ({ page, world }) => {
  await world('kallor=ingen')
  await page.goto('/')
  await expectSettled(page)
  await expect(page.getByText('Ingen källa är ansluten. Därför är översikten tom.')).toBeVisible()
  await expect(page.getByText('Inga tider, varken')).toHaveCount(0)
})

test('a person with almost nothing is told so only when all have answered', async ({ page, world }) => {
  await world('varld=nykomling')
  await page.goto(paths.vardplaner())
  await expect(page.getByText('Ingen har lagt in någon plan.')).toBeVisible()
  await world('varld=nykomling&fel=region-storstaden:fel')
  await page.reload()
  await expect(page.getByText('Region Storstaden svarar inte just nu.').first()).toBeVisible()
  await expect(page.getByText('Ingen har lagt in någon plan.')).toHaveCount(0)
})

test('one source down: the line names it, the card names it, the rest lives', async ({ page, world }) => {
  await world('fel=ogonkliniken:fel')
  await page.goto('/')
  await expectSettled(page)
  await expect(page.getByText('Uppgifter saknas. Ögonkliniken Storstaden svarar inte just nu.')).toBeVisible()
  const week = page.getByRole('region', { name: 'I dag' })
  await expect(week).toContainText('Ögonkliniken Storstaden svarar inte just nu.')
  await expect(week).toContainText('Omläggning av sår')
  await page.getByRole('link', { name: 'Varifrån uppgifterna kommer' }).click()
  await expect(page.getByRole('region', { name: 'Svarar inte just nu' })).toContainText(
    'Ögonkliniken Storstaden',
  )
})

test('an item that breaks its contract is named with its source, and the others are shown', async ({
  page,
  world,
}) => {
  await world('fel=region-storstaden.GetCarePlans:ogiltig')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  await expect(
    page.getByText('En uppgift från Region Storstaden kunde inte läsas.', { exact: false }),
  ).toBeVisible()
  await expect(page.getByText('Hemtjänst Norr').first()).toBeVisible()
})

test('a torn answer makes the source missing, by name', async ({ page, world }) => {
  await world('fel=sjostads-kommun.GetCareManagers:trasig')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByText('Sjöstads kommun svarar inte just nu.', { exact: false })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Amina Wallin' })).toBeVisible()
})

test('saved and outdated answers say so', async ({ page, world }) => {
  await world('fel=region-storstaden:inaktuell')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await expect(page.getByText('Region Storstaden kunde inte hämtas på nytt.', { exact: false })).toBeVisible()
  await page.getByText(/^Från \d källor, hämtat/).click()
  await expect(page.getByText(/Region Storstaden: Kan vara gammal \(sparad/)).toBeVisible()
})

test(
  'a source that is silent for 27 seconds is missing, and the rest is shown',
  { tag: '@release' },
  async ({ page, world }) => {
    await world('fel=fotkliniken-linden:tyst')
    await page.goto(paths.tidslinje())
    await expect(page.getByText('Hämtar från Fotkliniken Linden …')).toBeVisible()
    await expectSettled(page)
    await expect(
      page.getByText('Fotkliniken Linden svarar inte just nu.', { exact: false }).first(),
    ).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Kontroll av hjärtsvikt' }).first()).toBeVisible()
  },
)

test('of what is not known nothing is said to be all, or none', async ({ page, world }) => {
  await world('fel=sjostads-kommun:fel')
  await page.goto('/')
  await expectSettled(page)
  const today = page.getByRole('region', { name: 'I dag' })
  await expect(today).toContainText('Inget mer hos dem som har svarat.')
  await expect(today).not.toContainText('Inget bokat')
  for (const card of ['Att göra', 'Kontakter', 'Planer', 'Överenskommelser'])
    await expect(
      page.getByRole('region', { name: card, exact: true }).getByRole('link').first(),
      card,
    ).toHaveText('Visa alla')
})

const [fetched, written] = ['Hämtade direkt från källans system.', 'Inskrivna för hand av personal.']
/** What Tove's right opens. */
const ofTove: readonly string[] = [paths.tidslinje(), paths.inkorg(), paths.kontakter(), paths.attGora()]
/** What people alone have written, and what a kommun alone tells. */
const byHand: readonly string[] = [paths.overenskommelser(), paths.inkorg(), paths.sar(), paths.matvarden()]
const ofKommun: readonly string[] = [paths.insatser()]
for (const address of listAddresses) {
  const how = byHand.includes(address) ? written : fetched
  const source = ofKommun.includes(address) ? 'Sjöstads kommun' : 'Region Storstaden'
  const tove = ofTove.includes(address)
  test(`${address} tells how fresh it is, under which law, and who may see it`, async ({ page, world }) => {
    await world('kan=utse-ombud')
    await page.goto(address)
    await expectSettled(page)
    const about = page.locator('details').filter({ hasText: /^Från \d+ käll(a|or), hämtat i dag 8\.1\d/ })
    await about.first().locator('summary').click()
    await expect(about.first()).toContainText(`${source}: Aktuell`)
    await expect(about.first()).toContainText('Hälso- och sjukvårdslagen')
    await expect(about.first()).toContainText(how)
    await expect(about.first()).toContainText(
      tove ? 'Du och Tove Sand, som är ombud för dig.' : 'Vem kan se dem härDu.',
    )
    // Where the law has no room for those who are appointed, nobody else sees it.
    await world('')
    await page.reload()
    await expectSettled(page)
    await about.first().locator('summary').click()
    await expect(about.first().getByText('Du.', { exact: true })).toBeVisible()
  })
}

test('the tile of ombud says why one who is appointed sees nothing', async ({ page, world }) => {
  await world('')
  await page.goto('/')
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText(
    'Lagen tillåter inte i dag att utsedda ombud ser uppgifter här.',
  )
})
