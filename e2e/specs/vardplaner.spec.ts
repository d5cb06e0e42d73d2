import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

test('a source that answers in FHIR gives its plan in parts, and its kontakter', async ({ page, world }) => {
  await world('varld=flyttad')
  await page.goto(paths.vardplaner())
  await page.getByRole('heading', { name: /^Avslutade/ }).click()
  await page.getByRole('link', { name: 'Vårdplan, inflammatorisk tarmsjukdom' }).click()
  await expectSettled(page)
  await expect(page.getByText('Den här planen är avslutad')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Mål' })).toContainText(/Järnvärde över gränsen.*Delmål/)
  await expect(page.getByText('Skicka remiss till nytt sjukhus')).toBeVisible()
  await page.getByRole('heading', { name: 'Om planen' }).click()
  await page.getByRole('link', { name: /^Öppna dokumentet/ }).click()
  await expect(page.getByText('Remiss till nytt sjukhus är skickad 17 augusti 2026.')).toBeVisible()
  await page.goto(paths.kontakter())
  await expect(page.getByRole('region', { name: 'Tidigare kontakter' })).toContainText('Anders Rova')
})

for (const [fault, said] of [
  ['fel', 'Region Fjällmarken svarar inte just nu.'],
  ['trasig', 'Region Fjällmarken svarar inte just nu.'],
  ['ogiltig', 'från Region Fjällmarken kunde inte läsas.'],
] as const) {
  test(`a FHIR source with ${fault} is named, and the plans of the others are shown`, async ({
    page,
    world,
  }) => {
    await world(`varld=flyttad&fel=region-fjallmarken:${fault}`)
    await page.goto(paths.vardplaner())
    await expectSettled(page)
    await expect(page.getByText(said, { exact: false }).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Vårdplan för Crohns sjukdom' })).toBeVisible()
  })
}

test('what is somewhere else is a link that says where it leads', async ({ page, world }) => {
  await world('varld=magdalena')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'E-behandling: Orken efter cancern' }).click()
  await expectSettled(page)
  await expect(
    page.getByRole('link', { name: /^Gå till Cancerrehab Storstaden, Region Storstaden: Webbsida/ }),
  ).toHaveAttribute('href', /^https:/)
})

test('an event leads to the plan it is a part of', async ({ page, world }) => {
  await world('')
  await page.goto(paths.oversikt())
  await page.getByRole('link', { name: 'Visa mer' }).click()
  await page.getByRole('link', { name: 'Samordnad individuell plan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samordnad individuell plan')
})

test('an individuell plan by LSS is called what it is, and can be chosen by its kind', async ({
  page,
  world,
}) => {
  await world('varld=tonaring')
  await page.goto(`${paths.vardplaner()}?typ=LSS`)
  await expectSettled(page)
  await expect(page.getByText('Visar 1 av 2 planer.')).toBeVisible()
  await page.getByRole('link', { name: 'Individuell plan enligt LSS' }).click()
  await expectSettled(page)
  await expect(page.getByText('Genomförandeplan')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('Petter Alvin, LSS-handläggare')
})

test('a plan that is a document begins with the way to it, who wrote it and when; without one that is said', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Samordnad plan vid utskrivning' }).click()
  await expectSettled(page)
  await expect(page.getByText('Vi vet bara att planen finns', { exact: false })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Öppna dokument/ })).toHaveCount(0)
  await page.goBack()
  await page.getByRole('link', { name: 'Plan för fotvård' }).click()
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Dokument',
    'Om planen',
  ])
  const about = page.getByRole('region', { name: 'Dokument' })
  await expect(about.getByRole('link', { name: 'Öppna dokumentet: Plan för fotvård' })).toBeVisible()
  await expect(about).toContainText('27 augusti 2026')
  await expect(page.getByText('Vi vet bara att planen finns', { exact: false })).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('what somebody answers for never stands under that nobody does', async ({ page, world }) => {
  await world('varld=magdalena')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Rehabiliteringsplan efter bröstoperation' }).click()
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'Vem gör vad' })).toContainText('Ida Malm')
  await expect(page.getByRole('region', { name: 'Ingen har ansvar för det här än' })).toHaveCount(0)
})

test('what is not to be done stands by itself and says so, and times are told as far as they are known', async ({
  page,
  world,
}) => {
  await world('varld=udda')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  const main = page.getByRole('main')
  await page.getByRole('link', { name: 'Plan med det som inte ska göras' }).click()
  await expectSettled(page)
  await expect(main.getByText('Den här planen är pausad')).toBeVisible()
  await expect(main.getByText('Följs upp mars 2027')).toBeVisible()
  const forbidden = page.getByRole('region', { name: 'Det här ska inte göras' })
  await expect(forbidden.getByRole('listitem')).toHaveText([
    'Ska inte görasÄta grapefrukt',
    'Ska inte görasBada Gäller inte längre · 1 oktober 2026',
  ])
  const others = page.getByRole('region', { name: 'Andra', exact: true })
  await expect(others.getByRole('listitem')).toHaveText([
    'Träna balansPågår 2 gånger i veckan, 30 minuter åt gången, 12 gånger sammanlagt · till och med 2027 · Någon är utsedd, men namnet har inte kommit med',
  ])
  const nobody = page.getByRole('region', { name: 'Ingen har ansvar för det här än' })
  await expect(nobody.getByRole('listitem')).toHaveText([
    'Ta tempenOklart om det har börjat 2 ggr/dag, källan säger mer om tiden än vad som visas här',
  ])
  await expect(main.getByText('av misstag')).toBeHidden()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Skriv ut planen' }).click()
  await expectSettled(page)
  await expect(main.getByText('Ska inte göras', { exact: true }).first()).toBeVisible()
  await page.goto(paths.attGora())
  await expectSettled(page)
  await expect(main.getByText('grapefrukt')).toBeHidden()
})
