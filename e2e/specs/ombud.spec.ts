import { paths } from '../../app/paths.ts'
import { languageCodes } from '#platform/i18n/language.ts'
import { moreAddresses } from '../addresses.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, inLanguage, test } from '../fixtures.ts'
import { healthAreas } from '../steps/health-areas.ts'
import { banner, show } from '../steps/ombudslage.ts'
import { badge, sheet } from '../steps/person-sheet.ts'

test.describe('ombudsläge', () => {
  test('says whose it is in banner, heading, title and to a screen reader, on every page, and leads back', async ({
    page,
    world,
  }) => {
    await world('varld=tove&kan=utse-ombud')
    await page.goto('/')
    await expect(heading(page, 'God morgon, Tove')).toBeVisible()
    await badge(page).press('Enter')
    await sheet(page).getByRole('button', { name: 'Visa uppgifter för Birgitta Sand' }).press('Enter')
    await expect(heading(page, 'Översikt Birgitta Sand')).toBeFocused()
    await expect(page.locator('[aria-live=polite]')).toHaveText(
      'Du ser uppgifter för Birgitta Sand, som ombud.',
    )
    for (const place of ['Tidslinje', 'Kontakter', 'Mer']) {
      await page.getByRole('navigation').getByRole('link', { name: place }).click()
      await expect(heading(page, `${place} Birgitta Sand`)).toBeFocused()
      await expect(page).toHaveTitle(`${place} – Birgitta Sand – Överblick`)
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await expect(banner(page)).toBeInViewport({ ratio: 1 })
    }
    await banner(page).getByRole('button', { name: 'Tillbaka till mig' }).press('Enter')
    await expect(heading(page, 'God morgon, Tove')).toBeFocused()
    await expect(page.locator('[aria-live=polite]')).toHaveText('Du ser dina egna uppgifter.')
    await expect(banner(page)).toHaveCount(0)
    await expect(page).toHaveTitle('Översikt – Överblick')
  })

  test('what may not be seen is said to be withheld, and what may not be done is not there', async ({
    page,
    world,
  }) => {
    await world('varld=tove&kan=viktigt-for-mig,utse-ombud')
    const asked: string[] = []
    await show(page, 'Birgitta Sand')
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    for (const place of [paths.overenskommelser(), paths.vardplaner()]) {
      await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
      const link = place === paths.vardplaner() ? 'Planer' : 'Överenskommelser'
      await page.getByRole('link', { name: link, exact: true }).first().click()
      await expectSettled(page)
      await expect(page.getByRole('main')).toContainText(
        `Birgitta Sand har inte valt att du får se ”${link}”.`,
      )
      await expect(page.getByRole('main')).not.toContainText('hjärtsvikt')
    }
    await page.getByRole('navigation').getByRole('link', { name: 'Ombud' }).click()
    await expect(page.getByRole('main')).toContainText('Vem som är ombud kan man bara se')
    await page.getByRole('navigation').getByRole('link', { name: 'Tidslinje' }).click()
    await expect(page.getByRole('main')).toContainText(
      'Det som hör till ”Överenskommelser”, ”Planer”, ”Provsvar”, ”Vaccinationer”, ”Anteckningar” och ”Remisser” visas inte här. Birgitta Sand har inte valt',
    )
    // Not even asked for.
    expect(asked.filter((path) => /overenskommelser|vardplaner|ombud|viktigt/.test(path))).toEqual([])
    await page.getByRole('navigation').getByRole('link', { name: 'Översikt' }).click()
    await page.getByRole('link', { name: 'Visa mer' }).click()
    await expect(
      page.getByText('Din rätt som ombud räcker till att se tiden, men inte till att svara eller ändra.'),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: 'Avboka' })).toHaveCount(0)
  })

  test('a task is told, and ticked off, only where what it comes from may be seen too', async ({
    page,
    world,
  }) => {
    await world('varld=tove&kan=utse-ombud')
    await show(page, 'Birgitta Sand')
    const toTasks = async () => {
      await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
      await page.getByRole('link', { name: 'Att göra' }).click()
      await expectSettled(page)
    }
    await toTasks()
    await expect(page.getByRole('main')).toContainText('Birgitta Sand har inte valt att du får se')
    await expect(page.getByRole('main')).not.toContainText(/larmet|hjärtsvikt|Tryggt hemma/)
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await expectNoAxeViolations(page)
    await world('varld=daniel&kan=utse-ombud')
    await show(page, 'Magdalena Hult')
    await toTasks()
    const task = page.getByRole('checkbox').first()
    await task.click()
    await expect(page.getByRole('status').filter({ hasText: /har fått veta det/ })).toBeVisible()
    await expect(task).toBeChecked()
  })

  test('one with protected identity has no name anywhere', async ({ page, world }) => {
    await world('varld=kerstin')
    await page.goto(paths.person())
    await page.getByRole('button', { name: 'Visa uppgifter för En person med skyddade' }).click()
    await expect(banner(page)).toContainText('en person med skyddade personuppgifter')
    await expect(page).toHaveTitle('Översikt – en person med skyddade personuppgifter – Överblick')
    for (const place of ['Tidslinje', 'Kontakter', 'Planer']) {
      await page.getByRole('navigation').getByRole('link', { name: place }).click()
      await expectSettled(page)
      expect(await page.content()).not.toMatch(/Sanna/)
    }
  })
})

for (const language of languageCodes) {
  test(
    `every page in ombudsläge, ${language}: no axe violation, at 320 px nothing sideways`,
    { tag: '@release' },
    async ({ page, context, world }) => {
      test.setTimeout(120_000)
      await world('varld=tove&kan=utse-ombud')
      await inLanguage(context, language)
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(paths.person())
      await page.getByRole('button', { name: /Birgitta Sand/ }).click()
      await expectSettled(page)
      const addresses = await page
        .getByRole('navigation')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      // The areas of health are tried in a walk of their own.
      const health = healthAreas.map(({ path }) => path)
      for (const address of [...addresses, ...moreAddresses].filter((one) => !health.includes(one))) {
        // By links alone: a page that is loaded anew ends the ombudsläge.
        if (moreAddresses.includes(address)) await page.locator(`nav a[href="${paths.mer()}"]`).click()
        await page
          .locator(`${moreAddresses.includes(address) ? 'main' : 'nav'} a[href="${address}"]`)
          .first()
          .click()
        await expect(page).toHaveURL(address)
        await expectSettled(page)
        await expect(page.getByRole('region').filter({ hasText: 'Birgitta Sand' }).first()).toBeVisible()
        await expectNoAxeViolations(page)
        const [wide, window] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ])
        expect(wide, address).toBeLessThanOrEqual(window ?? 0)
      }
    },
  )
}

test.describe('those one helps', () => {
  test('side by side, each row by name, and nothing of one under another', async ({ page, world }) => {
    await world('varld=magdalena&kan=utse-ombud')
    await page.goto(paths.hjalpa())
    await expectSettled(page)
    const [rolf, leo] = [
      page.getByRole('region', { name: 'Rolf Lindqvist' }),
      page.getByRole('region', { name: 'Leo Hult' }),
    ]
    await expect(rolf).toContainText('Diabeteskontroll')
    await expect(rolf).toContainText('Köpa strumpor utan hård resår')
    await expect(leo).toContainText('Astmakontroll med blåsprov')
    await expect(rolf).not.toContainText(/Leo|Astma/)
    await expect(leo).not.toContainText(/Rolf|Diabetes/)
    for (const [region, name] of [
      [rolf, 'Rolf:'],
      [leo, 'Leo:'],
    ] as const) {
      const rows = region.getByRole('listitem').filter({ has: page.getByRole('heading') })
      const texts = await rows.allInnerTexts()
      expect(texts.length).toBeGreaterThan(3)
      for (const text of texts) expect(text).toContain(name)
    }
    await expectNoAxeViolations(page)
    await rolf.getByRole('button', { name: 'Visa uppgifter för Rolf Lindqvist' }).click()
    await expect(banner(page)).toContainText('Rolf Lindqvist')
  })

  test('rules that cannot be followed take away nothing of the one they are about, nor of another', async ({
    page,
    world,
  }) => {
    await world('varld=kerstin')
    await page.goto(paths.hjalpa())
    await expectSettled(page)
    await expect(page.getByRole('region', { name: 'Ove Strand' })).toContainText('Ta en promenad före lunch')
    const other = page.getByRole('region', { name: 'Skyddad' })
    await expect(other).toContainText('Fyll i sömndagboken')
    for (const text of ['Läs igenom sömnråden', 'Ring om sömnen'])
      await expect(other.getByRole('listitem').filter({ hasText: text })).toContainText('Återkommer')
  })

  test('one source down is said for each, and one who helps nobody is told so', async ({ page, world }) => {
    await world('varld=kerstin&fel=sjostads-kommun:fel')
    await page.goto(paths.hjalpa())
    await expectSettled(page)
    await expect(page.getByRole('region', { name: 'Ove Strand' })).toContainText(
      'Sjöstads kommun svarar inte',
    )
    await world('')
    await page.goto('/')
    await page.goto(paths.hjalpa())
    await expect(page.getByText('Du är inte ombud för någon just nu.')).toBeVisible()
  })
})

test('a register that is wrong gives no right, and each thing in it is told', async ({ page, world }) => {
  await world('varld=udda&kan=utse-ombud')
  await page.goto(paths.person())
  const main = page.getByRole('main')
  for (const text of [
    'Magdalena Hult: din rätt upphörde 22 november 2026.',
    'Rolf Lindqvist: din rätt börjar gälla 24 november 2026.',
    'Rut Alm: du står som ombud för dig själv.',
    'Birgitta Sand: inget av det du får se finns här.',
    'Vilmer Ask är inte 18 år. Bara den som är vuxen kan utse ett ombud.',
    'Du står som ombud för personen på flera sätt.',
    'Du har också rätt till något som inte finns i Överblick.',
    'En uppgift om att du är ombud för någon kunde inte läsas.',
  ]) {
    await expect(main).toContainText(text)
  }
  await expect(main.getByRole('button', { name: /^Visa uppgifter för/ })).toHaveCount(2)
  await expectNoAxeViolations(page)
})
