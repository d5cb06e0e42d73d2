import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

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
  await expect(
    inForce.getByRole('link', { name: 'Plan för utskrivning och tiden hemma' }).last(),
  ).toBeVisible()
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
  await world('')
  await page.goto(paths.vardplaner())
  await expectSettled(page)
  await page.getByRole('combobox', { name: 'Region, kommun eller privat' }).selectOption('Kommunen')
  await expect(page).toHaveURL(/organisation=kommun/)
  await expect(page.getByText('Visar 1 av 6 planer.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Region, kommun eller privat' }).selectOption('Alla')
  await page.getByRole('searchbox', { name: 'Sök bland planerna' }).fill('torget')
  await expect(page.getByText('Visar 1 av 6 planer.')).toBeVisible()
  expect(page.url()).not.toContain('torget')
  await page.getByRole('searchbox').fill('finns inte')
  await expect(page.getByText('Ingen plan passar.', { exact: false })).toBeVisible()
  await page.goto(`${paths.vardplaner()}?typ=SIP&organisation=staten`)
  await expect(page.getByText('Länken har val som inte finns: staten.', { exact: false })).toBeVisible()
  await expect(page.getByText('Visar 1 av 6 planer.')).toBeVisible()
})

test('a SIP says who does what side by side, the meeting, what is missing, and leads to all that belongs to it', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Läs hela planen: Samordnad individuell plan' }).click()
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'Kallelse till möte' })).toContainText(
    'Fredag 18 december 13.30',
  )
  await expect(page.getByRole('region', { name: 'Regionen gör' })).toContainText('Prova ut stödstrumpor')
  await expect(page.getByRole('region', { name: 'Kommunen gör' })).toContainText(
    'Lägga om såret varje måndag',
  )
  await expect(
    page.getByText('Se över mattorna hemma så att du inte snubblar: det står varken vem'),
  ).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Genomförandeplan för hemtjänst' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Genomförandeplan för hemtjänst')
  const week = page.getByRole('region', { name: 'I dag' })
  await expect(
    week.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Tisdag' }) }),
  ).toContainText('8.30–9.00 Dusch')
  await page.getByRole('link', { name: 'Se tiderna som hör till' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Hemtjänst: städning' }).first()).toBeVisible()
})

test('a source that answers in FHIR gives its plan in parts, and its kontakter', async ({ page, world }) => {
  await world('varld=flyttad')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Läs hela planen: Vårdplan, inflammatorisk tarmsjukdom' }).click()
  await expectSettled(page)
  await expect(page.getByText('Den här planen är avslutad')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Mål' })).toContainText('Delmål: Järnvärde över gränsen')
  await expect(page.getByText('Skicka remiss till nytt sjukhus')).toBeVisible()
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
  await expectSettled(page)
  const row = page.getByRole('listitem').filter({ hasText: 'E-behandling: Orken efter cancern' }).first()
  await expect(
    row.getByRole('link', { name: /^Gå till Region Storstaden, Cancerrehab Storstaden: Webbsida/ }),
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
  await page.getByRole('link', { name: 'Läs hela planen: Individuell plan enligt LSS' }).click()
  await expectSettled(page)
  await expect(page.getByText('Genomförandeplan')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('Petter Alvin, LSS-handläggare')
})

test('what is said of a document agrees with what there is: none, one elsewhere, or one to open', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Läs hela planen: Samordnad plan vid utskrivning' }).click()
  await expectSettled(page)
  await expect(page.getByText('Källan har bara lämnat att planen finns', { exact: false })).toBeVisible()
  await expect(page.getByText('Vad som står i dokumentet', { exact: false })).toHaveCount(0)
  await page.goBack()
  await page.getByRole('link', { name: 'Läs hela planen: Vårdplan för hjärtsvikt' }).click()
  await expectSettled(page)
  await expect(page.getByText('Vad som står i dokumentet visas inte uppdelat här.')).toBeVisible()
  await expect(page.getByText('Inget dokument har lämnats.')).toHaveCount(0)
})

test('what somebody answers for never stands under that nobody does', async ({ page, world }) => {
  await world('varld=magdalena')
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: 'Läs hela planen: Rehabiliteringsplan efter bröstoperation' }).click()
  await expectSettled(page)
  await expect(page.getByRole('region', { name: 'Andra gör' })).toContainText('Ansvarig: Ida Malm')
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
  await page.getByRole('link', { name: 'Läs hela planen: Plan med det som inte ska göras' }).click()
  await expectSettled(page)
  await expect(main.getByText('Den här planen är pausad')).toBeVisible()
  await expect(main.getByText('Följs upp mars 2027')).toBeVisible()
  const forbidden = page.getByRole('region', { name: 'Det här ska inte göras' })
  await expect(forbidden.getByRole('listitem')).toHaveText([
    'Ska inte görasÄta grapefrukt',
    'Ska inte görasBadaGäller inte längre · 1 oktober 2026',
  ])
  const others = page.getByRole('region', { name: 'Andra gör' })
  await expect(others.getByRole('heading', { level: 3 })).toHaveText(['Träna balans'])
  await expect(others).toContainText(
    'Någon är utsedd, men namnet har inte kommit med · 2 gånger i veckan, 30 minuter åt gången, 12 gånger sammanlagt · till och med 2027',
  )
  const nobody = page.getByRole('region', { name: 'Ingen har ansvar för det här än' })
  await expect(nobody.getByRole('heading', { level: 3 })).toHaveText(['Ta tempen'])
  await expect(nobody).toContainText('2 ggr/dag, källan säger mer om tiden än vad som visas här')
  await expect(main.getByText('Ta tempen: det står inte vem som gör det')).toBeVisible()
  await expect(main.getByText('Träna balans:')).toBeHidden()
  await expect(main.getByText('av misstag')).toBeHidden()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Skriv ut planen' }).click()
  await expectSettled(page)
  await expect(main.getByText('Ska inte göras', { exact: true })).toHaveCount(2)
  await page.goto(paths.attGora())
  await expectSettled(page)
  await expect(main.getByText('grapefrukt')).toBeHidden()
})
