import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, inLanguage, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'
import { printed } from '../steps/paper.ts'

test.describe('what is taken now', () => {
  test.beforeEach(async ({ page, world }) => {
    await world('')
    await page.goto(paths.lakemedel())
    await expectSettled(page)
  })

  test('stands once, whoever has decided it, and what does not agree is told and never resolved', async ({
    page,
  }) => {
    const now = page.getByRole('region', { name: 'Gäller nu' })
    await expect(now.getByRole('listitem').getByRole('heading')).toHaveText([
      'Furosemid tablett 40 mg',
      'Kalcium och D-vitamin tuggtablett 500 mg/400 IE',
      'Karbamidkräm 5 %',
      'Metoprolol depottablett 50 mg',
      'Ramipril tablett 5 mg',
    ])
    const furosemide = now.getByRole('listitem').filter({ hasText: 'Furosemid' })
    await expect(furosemide).toContainText('De skriver olika')
    await expect(furosemide).toContainText('2 tabletter på morgonen.')
    await expect(furosemide).toContainText('1 tablett på morgonen.')
    await expect(furosemide).toContainText('Hemsjukvården Sjöstad')
    await expect(furosemide).toContainText('Vårdcentralen Ekbacken')
    await expect(now.getByRole('listitem').filter({ hasText: 'Karbamid' })).toContainText(
      'Ges av Hemsjukvården Sjöstad',
    )
    await expect(now.getByRole('listitem').filter({ hasText: 'Ramipril' })).toContainText(
      'Receptet gäller till torsdag 10 december',
    )
    await expect(page.getByRole('region', { name: 'Vid behov' })).toContainText('Högst 6 tabletter per dygn.')
    // Neither what is not for the patient, nor what was written by mistake.
    await expect(page.getByRole('main')).not.toContainText(/Utkast|Fel person/)
    await expectNoAxeViolations(page)
  })

  test('says what was collected and what the recipe has left, once, and apart what nobody has in force', async ({
    page,
  }) => {
    const row = (name: string) => page.getByRole('listitem').filter({ hasText: name })
    await expect(row('Furosemid')).toContainText(
      'Uthämtat 15 oktober 2026, Apoteket Granen. 2 uttag av 3 kvar. Receptet gäller till 14 oktober 2027.',
    )
    // By the product, since the ATC code is of many.
    await expect(row('Kalcium')).toContainText('Uthämtat 8 september 2026')
    await expect(row('Ramipril')).toContainText('Uthämtat 20 augusti 2026, Apoteket Granen.')
    await expect(row('Ramipril').getByText('Receptet gäller till')).toHaveCount(1)
    await expect(row('Ramipril').getByText('Inga uttag kvar')).toHaveCount(1)
    await expect(row('Ramipril')).toContainText('Fråga Vårdcentralen Ekbacken om ett nytt recept')
    await expect(row('Karbamid')).not.toContainText(/hämtat/i)
    const unlisted = page.getByRole('region', { name: 'Uthämtat, men står inte bland det som gäller' })
    await expect(unlisted.getByRole('listitem')).toHaveCount(1)
    await expect(unlisted).toContainText('Fråga apoteket eller den som skrev receptet innan något tas.')
    await unlisted.getByRole('link', { name: 'Omeprazol enterokapsel, hård 20 mg' }).press('Enter')
    const main = page.getByRole('main')
    await expect(main).toContainText('På apotekets etikett1 kapsel på morgonen mot sur mage.')
    await expect(main).toContainText('Receptet skrivet avSten Falk')
    await expect(main.getByRole('link', { name: '08-465 004 10' }).first()).toHaveAttribute('href', /^tel:/)
    await expect(main).not.toContainText('INTERN')
    await expectNoAxeViolations(page)
  })

  test('leads to all of it, with whom to ask, and back, by the keyboard', async ({ page }) => {
    await page.getByRole('link', { name: 'Furosemid tablett 40 mg' }).press('Enter')
    await expect(heading(page, 'Furosemid tablett 40 mg')).toBeFocused()
    const main = page.getByRole('main')
    await expect(main).toContainText('Hemsjukvården Sjöstad: 40 mg, 2 tabletter på morgonen.')
    await expect(main).toContainText('Vårdcentralen Ekbacken: 40 mg, 1 tablett på morgonen.')
    await expect(main).toContainText('Ändra inget själv. Fråga dem vad som gäller:')
    await expect(main.getByRole('link', { name: '031-390 06 30' }).first()).toHaveAttribute('href', /^tel:/)
    await expect(main.getByRole('link', { name: '08-465 004 10' }).first()).toHaveAttribute('href', /^tel:/)
    await expect(main).toContainText('Läkare Karin Ek')
    await expect(main).toContainText('14 oktober 2027')
    await expect(main.getByText('Dosen ökades')).toBeHidden()
    await main.getByRole('heading', { name: 'Tidigare beslut (1)' }).click()
    await expect(main.getByText('Dosen ökades')).toBeVisible()
    await expect(page).toHaveTitle('Läkemedel – Överblick')
    await expectNoAxeViolations(page)
    await page.getByRole('link', { name: 'Till läkemedlen' }).press('Enter')
    await expect(heading(page, 'Läkemedel')).toBeFocused()
  })

  test('what is not taken any more stands apart, with when and why', async ({ page }) => {
    const over = page.getByRole('group').filter({ hasText: 'Gäller inte nu (1)' })
    await expect(over.getByText('Naproxen tablett 250 mg')).toBeHidden()
    await over.getByRole('heading', { level: 2 }).click()
    await over.getByRole('link', { name: 'Naproxen tablett 250 mg' }).click()
    await expect(page.getByRole('main')).toContainText('Beslut att sluta')
    await expect(page.getByRole('main')).toContainText('Tas inte vid hjärtsvikt')
  })

  test('on paper it is a list to carry along, without what can only be pressed', async ({ page }) => {
    const { text } = await printed(page)
    for (const said of [
      'Furosemid tablett 40 mg',
      '2 tabletter på morgonen.',
      'De skriver olika',
      'Vid behov',
      'Uthämtat, men står inte bland det som gäller',
      '1 uttag av 4 kvar.',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('Skriv ut')
  })

  test('holds 320 px, and the tile on the översikt says the one thing that matters', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.goto('/')
    const tile = page.getByRole('region', { name: 'Läkemedel' })
    await tile.scrollIntoViewIfNeeded()
    await expect(tile).toContainText('6 gäller nu')
    await expect(tile).toContainText('Olika uppgifter om 1')
    await expect(tile).toContainText('1 recept att förnya')
  })
})

test('the same words from two are no difference, and both are named', async ({ page, world }) => {
  await world('varld=hemkommen')
  await page.goto(paths.lakemedel())
  await expectSettled(page)
  const injection = page.getByRole('listitem').filter({ hasText: 'Dalteparin' })
  await expect(injection).toHaveCount(1)
  await expect(injection).not.toContainText('olika')
  await expect(injection).toContainText('Storstadens sjukhus, avdelning 44')
  await expect(injection).toContainText('Hemsjukvården Sjöstad')
})

for (const [query, there, gone] of [
  ['kallor=region', '1 tablett på morgonen.', '2 tabletter på morgonen.'],
  ['kallor=kommun', '2 tabletter på morgonen.', '1 tablett på morgonen.'],
] as const)
  test(`with one source there is nothing to differ: ${query}`, async ({ page, world }) => {
    await world(query)
    await page.goto(paths.lakemedel())
    await expectSettled(page)
    const row = page.getByRole('listitem').filter({ hasText: 'Furosemid' })
    await expect(row).toContainText(there)
    await expect(row).not.toContainText(gone)
    await expect(row).not.toContainText('olika')
  })

test('when a source does not answer, the tile counts nothing as all there is', async ({ page, world }) => {
  await world('fel=region-storstaden.GetMedicationHistory:fel')
  await page.goto('/')
  const tile = page.getByRole('region', { name: 'Läkemedel' })
  await tile.scrollIntoViewIfNeeded()
  await expect(tile).toContainText('2 hos dem som har svarat')
})

test('until all have answered, nothing is said not to be in force; and without what was collected nothing is', async ({
  page,
  world,
}) => {
  await world('fel=region-storstaden.GetMedicationHistory:fel')
  await page.goto(paths.lakemedel())
  await expectSettled(page)
  const collected = page.getByRole('region', { name: 'Uthämtat', exact: true })
  await expect(collected).toContainText('Därför går det inte att se om de här gäller nu.')
  await expect(collected).toContainText('Ramipril')
  await expect(page.getByRole('main')).not.toContainText('står inte bland det som gäller')
  await world('fel=region-storstaden.DispensedMedications:tom')
  await page.reload()
  await expectSettled(page)
  await expect(page.getByRole('listitem').filter({ hasText: 'Ramipril' })).toContainText(
    'Receptet gäller till torsdag 10 december',
  )
  await expect(page.getByRole('main')).not.toContainText('Apoteket')
  await expect(page.getByRole('main')).not.toContainText('Inga uttag kvar')
})

test('an ombud without the right is told that it is withheld', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await show(page, 'Birgitta Sand')
  const tile = page.getByRole('region', { name: 'Läkemedel' })
  await tile.scrollIntoViewIfNeeded()
  await expect(tile).toContainText('har inte valt att du får se ”Läkemedel”')
  await expect(page.getByRole('main')).not.toContainText('Furosemid')
})

test('a guardian of one who is ten sees what the child takes', async ({ page, world }) => {
  await world('varld=daniel')
  await show(page, 'Leo Hult')
  const tile = page.getByRole('region', { name: 'Läkemedel' })
  await tile.scrollIntoViewIfNeeded()
  await tile.getByRole('link', { name: 'Läkemedel' }).click()
  await expect(page.getByRole('region', { name: 'Vid behov' })).toContainText('Terbutalin')
  await expect(page.getByRole('region', { name: 'Gäller nu' })).toContainText('Budesonid')
})

test('in English, with what the sources write in Swedish', async ({ page, context, world }) => {
  await world('varld=magdalena')
  await inLanguage(context, 'en')
  await page.goto(paths.lakemedel())
  await expectSettled(page)
  const later = page.getByRole('region', { name: 'Begin later' })
  await expect(later).toContainText('From Monday 11 January')
  await expect(later.locator('[lang=sv]').filter({ hasText: '1 tablett en gång om dagen' })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('odd ones are told as they are, and none is lost', async ({ page, world }) => {
  await world('varld=udda')
  await page.goto(paths.lakemedel())
  await expectSettled(page)
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  await expect(row('Läkemedel utan namn').first()).toContainText('1 tablett på morgonen.')
  await expect(row('Utan dos')).toContainText('Det står inte hur det ska tas.')
  await expect(row('Dos i koder')).toContainText('1–2 tablett, 3 gånger per dygn')
  await expect(row('Dos i en enhet')).toContainText('1,000000000000001 E, 2 måne')
  await expect(row('Dos efter schema')).toContainText('Doseras efter ett schema.')
  await expect(row('Bara ibland')).toContainText('Bara vid: feber över 39')
  await expect(row('<b>Fet</b> & <script>')).toContainText('Ta <i>en</i> tablett.')
  await expect(row('Både och')).toContainText('Står också som avslutat')
  await expect(row('Både och')).toContainText('Ändras tisdag 1 december')
  await expect(page.getByRole('region', { name: 'Oklart om de gäller' })).toContainText(
    'Status som ingen känner',
  )
  await expect(row('Hämtat 1900')).toContainText('Receptet gick ut 31 december 1900.')
  await expect(row('Hämtat 2100')).toContainText('Den dagen har inte kommit än.')
  await expect(row('Fler kvar')).toContainText('Det står 5 uttag av 4 kvar, men det kan inte stämma.')
  await expect(row('Färre än')).toContainText('Det står -1 uttag kvar, men det kan inte stämma.')
  await expect(row('Utan dag')).toContainText('Uthämtat, Apoteket Granen. Det står inte när. 2 uttag kvar.')
  await expect(row('<b>Fet</b> hämtning')).toContainText('På etiketten står: Ta <i>en</i>.')
  await expect(row('Läkemedel utan namn')).toHaveCount(3)
  await expect(row('Både och')).toContainText('Apoteket skriver annat')
  await expect(row('Både och')).toContainText('Det som hämtades: Både och 40 mg. Uthämtat 6 oktober 2026')
  await expect(row('Teststickor')).not.toContainText('hur det ska tas')
  await expectNoAxeViolations(page)
  await row('Både och').getByRole('link').click()
  // Side by side, and never resolved.
  const main = page.getByRole('main')
  await expect(main).toContainText('Vårdcentralen Ekbacken: 1 kapsel.')
  await expect(main).toContainText(
    'Etiketten, Apoteket Granen: 20 mg, 2 kapslar på kvällen. Receptet gäller till 30 november 2026.',
  )
  await expectNoAxeViolations(page)
})
