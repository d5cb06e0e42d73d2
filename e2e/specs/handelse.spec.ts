import { readFileSync } from 'node:fs'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { open } from '../steps/tidslinje.ts'

test.describe('one event', () => {
  test('is told in full, with the way there and what it is a part of', async ({ page, world }) => {
    await world('')
    await open(page, paths.oversikt())
    await page.getByRole('link', { name: 'Visa mer' }).click()
    await expectSettled(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Kontroll av hjärtsvikt' })).toBeVisible()
    await expect(page).toHaveTitle('Händelse – Överblick')
    const main = page.getByRole('main')
    await expect(main).toContainText('Ramp vid dörren och hiss.')
    await expect(main.getByRole('link', { name: 'Bo kvar hemma med hjärtsvikt och sår' })).toBeVisible()
    await expect(main.getByRole('link', { name: 'Byt tid på deras webbplats' })).toHaveAttribute(
      'href',
      /^https:/,
    )
    await expectNoAxeViolations(page)
  })

  test('two times too close for the way between them are pointed out', async ({ page, world }) => {
    await world('')
    await open(page, `${paths.tidslinje()}?vy=manad&dag=2026-12-09`)
    await page
      .getByRole('region', { name: 'Onsdag 9 december' })
      .getByRole('link', { name: 'Blodprov' })
      .click()
    await expect(page.getByText('Bara 20 minuter emellan. Det kan bli svårt att hinna.')).toBeVisible()
  })

  test('the calendar file says where, never why', async ({ page, world }) => {
    await world('')
    await open(page, paths.oversikt())
    await page.getByRole('link', { name: 'Visa mer' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lägg i min kalender' }).click()
    const file = readFileSync(await (await download).path(), 'utf8')
    expect(file).toContain('DTSTART;TZID=Europe/Stockholm:20261124T102000')
    expect(file).not.toMatch(/hjärtsvikt|medicinlista/)
    await expect(page.getByText('Webbläsaren har fått kalenderfilen.')).toBeVisible()
  })

  test('avboka while another source is down: list, översikt and a reload agree, and it can be undone', async ({
    page,
    world,
  }) => {
    await world('fel=ogonkliniken:fel')
    await open(page, paths.oversikt())
    await page.getByRole('link', { name: 'Visa mer' }).click()
    await page.getByRole('button', { name: 'Avboka' }).click()
    const dialog = page.getByRole('dialog', { name: 'Vill du avboka tiden?' })
    await expect(dialog).toContainText('Kontroll av hjärtsvikt')
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: 'Avboka' }).click()
    await dialog.getByRole('button', { name: 'Ja, avboka' }).click()
    await expect(page.getByText('Tiden är avbokad.')).toBeVisible()
    await expect(page.getByText('Du har avbokat tiden.')).toHaveCount(0)

    await page.getByRole('link', { name: 'Tillbaka' }).click()
    await expect(page).toHaveURL(paths.oversikt())
    await page.getByRole('navigation').getByRole('link', { name: 'Tidslinje' }).click()
    const row = page.getByRole('listitem').filter({ hasText: 'Kontroll av hjärtsvikt' }).first()
    await expect(row).toContainText('Du avbokade')
    await page.reload()
    await expectSettled(page)
    await expect(row).toContainText('Du avbokade')
    await page.getByRole('navigation').getByRole('link', { name: 'Översikt' }).click()
    await expectSettled(page)
    await expect(page.getByRole('article').filter({ hasText: 'Kontroll av hjärtsvikt' })).toHaveCount(0)
  })

  test('one who came from outside is led to the timeline, another back to where one came from', async ({
    page,
    world,
  }) => {
    await world('')
    await open(page, paths.oversikt())
    const first = (await page.getByRole('link', { name: 'Visa mer' }).getAttribute('href')) ?? ''
    await open(page, first)
    await page.getByRole('link', { name: 'Till tidslinjen' }).click()
    await expect(page).toHaveURL(paths.tidslinje())
    await open(page, paths.oversikt())
    await page.getByRole('link', { name: 'Visa mer' }).click()
    await page.getByRole('link', { name: 'Tillbaka' }).click()
    await expect(page).toHaveURL(paths.oversikt())
  })

  test('the way back is there when one comes again, from the översikt', async ({ page, world }) => {
    await world('')
    await open(page, paths.oversikt())
    await page.getByRole('link', { name: 'Visa mer' }).click()
    await page.getByRole('button', { name: 'Avboka' }).click()
    await page.getByRole('button', { name: 'Ja, avboka' }).click()
    await expect(page.getByText('Tiden är avbokad.')).toBeVisible()
    await page.reload()
    await open(page, paths.oversikt())
    const row = page.getByRole('listitem').filter({ hasText: 'Du avbokade' }).last()
    await expect(row).toContainText('Kontroll av hjärtsvikt')
    await row.getByRole('link', { name: 'Kontroll av hjärtsvikt' }).click()
    await expect(page.getByText('Du har avbokat tiden.')).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(page.getByText('Ångrat. Tiden gäller.')).toBeVisible()
    await expect(page.getByText('Du har avbokat tiden.')).toHaveCount(0)
    await open(page, paths.oversikt())
    await expect(page.getByRole('article').filter({ hasText: 'Kontroll av hjärtsvikt' })).toBeVisible()
  })

  test('a call is told as a call, without a place to go to, wherever it stands', async ({ page, world }) => {
    await world('varld=hemkommen')
    await open(page, paths.oversikt())
    const hero = page.getByRole('article').filter({ hasText: 'telefonsamtal' })
    await expect(hero).toContainText('telefonsamtal')
    await expect(hero).not.toContainText(/gatan|vägen/)
    await hero.getByRole('link', { name: 'Visa mer' }).click()
    await expectSettled(page)
    const main = page.getByRole('main')
    await expect(main).toContainText('På telefon')
    await expect(main).not.toContainText(/karta|Ramp|gatan/)
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    for (const address of [paths.tidslinje(), paths.utskrift()]) {
      await open(page, address)
      const row = page.getByRole('main').locator('article, li').filter({ hasText: title }).last()
      await expect(row).toContainText('Telefonsamtal')
      await expect(row).not.toContainText(/gatan|vägen/)
    }
  })

  test('what is done can be undone where the source takes it', async ({ page, world }) => {
    await world('')
    await open(page, paths.oversikt())
    await page.getByRole('link', { name: 'Visa mer' }).click()
    await page.getByRole('button', { name: 'Avboka' }).click()
    await page.getByRole('button', { name: 'Ja, avboka' }).click()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(page.getByText('Ångrat. Tiden gäller.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Avboka' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: 'Avboka' })).toBeVisible()
    await expect(page.getByText('Du har avbokat tiden.')).toHaveCount(0)
  })

  for (const [fault, title] of [
    ['nu=2026-11-24T08:00', 'Det är för sent att ändra här.'],
    ['fel=region-storstaden.GetSubjectOfCareSchedule:fel', 'Vi vet inte om det gick fram.'],
  ] as const) {
    test(`nothing is said to be done before the source said so: ${fault}`, async ({ page, world }) => {
      await world(fault.startsWith('nu') ? fault : '')
      await open(page, paths.oversikt())
      await page.getByRole('link', { name: 'Visa mer' }).click()
      await page.getByRole('button', { name: 'Avboka' }).click()
      await world(fault)
      await page.getByRole('button', { name: 'Ja, avboka' }).click()
      await expect(page.getByText(title)).toBeVisible()
      await expect(page.getByText('Tiden är avbokad.')).toHaveCount(0)
    })
  }
})

test('odd events are shown as they are, none breaks the page', async ({ page, world }) => {
  await world('varld=udda')
  await open(page, paths.tidslinje())
  await expect(page.getByText('Med <b>HTML</b> & <script>alert(1)</script>')).toBeVisible()
  await expect(page.getByText('Samma id hos två')).toHaveCount(2)
  await expect(page.getByRole('listitem').filter({ hasText: 'Inställt besök' })).toContainText('Inställt')
  await expect(page.getByRole('listitem').filter({ hasText: 'Krock två' })).toContainText('Krockar med')
  await expect(page.getByRole('region', { name: 'Tid inte bestämd' })).toContainText('Utan tid')
  await expectNoAxeViolations(page)
})

test('two times that can hardly both be kept say so on the översikt too', async ({ page, world }) => {
  await world('varld=udda&nu=2026-12-02T08:00')
  await open(page, paths.oversikt())
  const times = page.getByRole('region', { name: 'Tider', exact: true })
  await expect(times.getByRole('article')).toContainText('Krock ett')
  await expect(times.getByRole('article')).toContainText('Krockar med en annan tid')
  await expect(times.getByRole('listitem').filter({ hasText: 'Krock två' })).toContainText(
    'Krockar med 2 andra tider',
  )
})

test('a time that cannot be read is named with its source, and the others are shown', async ({
  page,
  world,
}) => {
  await world('varld=udda&fel=region-storstaden.GetSubjectOfCareSchedule:ogiltig')
  await open(page, paths.tidslinje())
  await expect(
    page.getByText('En uppgift från Region Storstaden kunde inte läsas.', { exact: false }),
  ).toBeVisible()
  await expect(page.getByText('Samma id hos två')).toHaveCount(2)
})

for (const [name, nu, expected] of [
  [
    'the night the clock goes forward',
    '2027-03-28T01:00',
    ['I dag 1.30–3.30', 'Natten då klockan ställs fram'],
  ],
  ['the night it goes back', '2027-10-30T12:00', ['I morgon 2.30–2.45', 'Den första halv tre']],
  ['the last hours of a year', '2026-12-31T23:30', ['I dag 22.00', 'Över nyår']],
  ['week 53', '2026-12-28T08:00', ['Ons 30 10.00–10.30', 'I vecka 53']],
  ['the minute before midnight', '2026-11-28T23:59', ['I dag 23.30', 'Vid midnatt']],
] as const) {
  test(`the day is the Swedish one: ${name}`, async ({ page, world }) => {
    await world(`varld=udda&nu=${nu}`)
    await open(page, paths.tidslinje())
    const [when, title] = expected
    const row = page
      .getByRole('region', { name: 'Kommande' })
      .getByRole('listitem')
      .filter({ hasText: title })
    await expect(row).toContainText(when)
  })
}
