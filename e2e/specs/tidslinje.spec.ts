import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'

async function open(page: Page, address: string) {
  await page.goto(address)
  await expectSettled(page)
}

const rows = (page: Page) => page.getByRole('main').getByRole('article')

test.describe('the list', () => {
  test('parts what is coming from what has been, by month, with today marked', async ({ page, world }) => {
    await world('')
    await open(page, paths.tidslinje())
    const coming = page.getByRole('region', { name: 'Kommande' })
    await expect(coming.getByText('I dag är det måndag 23 november')).toBeVisible()
    await expect(coming.getByRole('heading', { level: 3 })).toHaveText(['November 2026', 'December 2026'])
    const agreed = 'Överenskommet med dig'
    await expect(
      coming.getByRole('article').filter({ hasText: 'Kontroll av hjärtsvikt' }).first(),
    ).toContainText(agreed)
    const footCare = coming.getByRole('article').filter({ hasText: 'Fotvård' }).first()
    await expect(footCare).toBeVisible()
    await expect(footCare).not.toContainText(agreed)
    await expect(page.getByRole('region', { name: 'Tid inte bestämd' })).toContainText('influensa')
    await expect(page.getByRole('region', { name: 'Tidigare' })).toContainText('Omläggning av sår')
    await expect(page.getByRole('region', { name: 'Äldre' }).getByRole('link').first()).toBeVisible()
  })

  test('an older year is fetched when it is asked for', async ({ page, world }) => {
    await world('varld=storanvandare')
    await open(page, paths.tidslinje())
    await page.getByRole('link', { name: /^2019, / }).click()
    await expect(page).toHaveURL(/fran=2019-01-01&till=2020-01-01/)
    await expect(page.getByRole('region', { name: 'Tidigare' })).toContainText('Visar 1–20 av')
    await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('2019')
  })

  test('the next page takes focus to its heading, and the address tells it', async ({ page, world }) => {
    await world('varld=storanvandare')
    await open(page, paths.tidslinje())
    const past = page.getByRole('region', { name: 'Tidigare' })
    const first = await past.getByRole('article').first().innerText()
    await past.getByRole('link', { name: 'Nästa sida' }).click()
    await expect(past).toContainText('Visar 21–40 av')
    await expect(past.getByRole('heading', { level: 2 })).toBeFocused()
    expect(await past.getByRole('article').first().innerText()).not.toBe(first)
    await page.reload()
    await expect(past).toContainText('Visar 21–40 av')
  })

  test('search looks through all years, says how far, and never stands in the address', async ({
    page,
    world,
  }) => {
    await world('varld=storanvandare')
    await open(page, paths.tidslinje())
    await page.getByRole('searchbox').fill('ögonbottenfoto')
    await expect(page.getByText('Vi har letat i allt, tillbaka till 2014.')).toBeVisible({ timeout: 40_000 })
    await expect(rows(page).first()).toContainText('Ögonbottenfoto')
    expect(decodeURIComponent(page.url())).not.toContain('foto')
    await page.getByRole('searchbox').fill('finns inte alls')
    await expect(page.getByRole('region', { name: 'Inget passar' })).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByRole('link', { name: 'Visa allt igen' }).first().click()
    await expect(page.getByRole('searchbox')).toHaveValue('')
  })

  test('a search can be stopped and taken up again', async ({ page, world }) => {
    await world('varld=storanvandare&fel=alla:langsam')
    await open(page, paths.tidslinje())
    await page.getByRole('searchbox').fill('fotvård')
    await page.getByRole('button', { name: 'Sluta leta' }).click()
    await expect(page.getByRole('button', { name: 'Leta längre tillbaka' })).toBeVisible()
    await expect(page.getByText(/^\d+ av \d+ händelser passar\. Vi har letat tillbaka till 20/)).toBeVisible()
  })

  test('filters stand in the address, and unknown ones are told', async ({ page, world }) => {
    await world('')
    await open(page, paths.tidslinje())
    await page.getByText('Välj vad du vill se').click()
    await page.getByRole('checkbox', { name: 'Remisser' }).check()
    await expect(page).toHaveURL(/typ=remiss/)
    await expect(page.getByText(/^\d+ av \d+ händelser passar\./)).toBeVisible()
    // Both, however fast they are ticked.
    await page.evaluate(() => {
      const boxes = document.querySelectorAll<HTMLInputElement>('search fieldset input')
      boxes[0]?.click()
      boxes[1]?.click()
    })
    await expect(page).toHaveURL(/typ=remiss,besok,hemma|typ=remiss%2Cbesok%2Chemma/)
    await open(page, `${paths.tidslinje()}?typ=semester`)
    await expect(page.getByText('Länken har val som inte finns: semester. De används inte.')).toBeVisible()
  })
})

test.describe('the calendar', () => {
  for (const [view, weeks] of [
    ['manad', 6],
    ['vecka', 1],
  ] as const) {
    test(`${view}: one tab stop, and the arrows choose a day`, async ({ page, world }) => {
      await world('')
      await open(page, `${paths.tidslinje()}?vy=${view}`)
      const cells = page.getByRole('gridcell')
      await expect(cells).toHaveCount(weeks * 7)
      expect(await page.locator('td[tabindex="0"]').count()).toBe(1)
      await page.locator('td[tabindex="0"]').focus()
      await page.keyboard.press('ArrowRight')
      const tomorrow = page.getByRole('gridcell', { name: /^tisdag 24 november, \d händelser/ })
      await expect(tomorrow).toBeFocused()
      await expect(page).toHaveURL(/dag=2026-11-24/)
      await expect(page.getByRole('region', { name: 'Tisdag 24 november' })).toContainText(
        'Kontroll av hjärtsvikt',
      )
      await page.keyboard.press('Home')
      await expect(page.getByRole('gridcell', { name: /^måndag 23 november/ })).toBeFocused()
      await page.keyboard.press('PageDown')
      await expect(page).toHaveURL(view === 'manad' ? /dag=2026-12-23/ : /dag=2026-11-30/)
      await expectNoAxeViolations(page)
      await page.getByRole('link', { name: 'Lista' }).click()
      await expect(page.getByRole('region', { name: 'Kommande' })).toBeVisible()
    })
  }

  test('a month long ago is fetched when one goes there', async ({ page, world }) => {
    await world('varld=storanvandare')
    await open(page, `${paths.tidslinje()}?vy=manad&dag=2018-05-15`)
    await expect(page.getByRole('gridcell', { name: /händelse/ }).first()).toBeVisible()
  })
})

test('who comes home, when, and what they do', async ({ page, world }) => {
  await world('')
  await open(page, paths.hemma())
  const today = page.getByRole('region', { name: /^I dag/ })
  await expect(today.getByRole('article')).toHaveCount(2)
  await expect(today).toContainText('8.00–8.30')
  await expect(today).toContainText('Undersköterska')
  await expect(today).toContainText('Hjälp med stödstrumpor, medicin och frukost.')
})

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
    await expect(main.getByRole('link', { name: 'Byt tid hos mottagningen' })).toHaveAttribute(
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
    await expect(page.getByText('Bara 20 minuter mellan två platser.')).toBeVisible()
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
    await expect(page.getByText('Kalenderfilen är sparad.')).toBeVisible()
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
    await expect(page.getByText('Den här tiden blir inte av.')).toBeVisible()

    await page.getByRole('link', { name: 'Till tidslinjen' }).click()
    const row = page.getByRole('article').filter({ hasText: 'Kontroll av hjärtsvikt' }).first()
    await expect(row).toContainText('Inställt')
    await page.reload()
    await expectSettled(page)
    await expect(row).toContainText('Inställt')
    await page.getByRole('navigation').getByRole('link', { name: 'Översikt' }).click()
    await expectSettled(page)
    await expect(page.getByRole('heading', { name: /^Kontroll av hjärtsvikt, i morgon/ })).toHaveCount(0)
  })

  test('what is done can be undone where the source takes it', async ({ page, world }) => {
    await world('')
    await open(page, paths.oversikt())
    await page.getByRole('link', { name: 'Visa mer' }).click()
    await page.getByRole('button', { name: 'Avboka' }).click()
    await page.getByRole('button', { name: 'Ja, avboka' }).click()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(page.getByText('Ångrat. Tiden gäller igen.')).toBeVisible()
    await expect(page.getByText('Den här tiden blir inte av.')).toBeHidden()
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
  await expect(page.getByRole('article').filter({ hasText: 'Inställt besök' })).toContainText('Inställt')
  await expect(page.getByRole('article').filter({ hasText: 'Krock två' })).toContainText('Krockar med')
  await expect(page.getByRole('region', { name: 'Tid inte bestämd' })).toContainText('Utan tid')
  await expectNoAxeViolations(page)
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
  ['week 53', '2026-12-28T08:00', ['Onsdag 30 december 10.00–10.30', 'I vecka 53']],
  ['the minute before midnight', '2026-11-28T23:59', ['I dag 23.30', 'Vid midnatt']],
] as const) {
  test(`the day is the Swedish one: ${name}`, async ({ page, world }) => {
    await world(`varld=udda&nu=${nu}`)
    await open(page, paths.tidslinje())
    const [when, title] = expected
    const row = page.getByRole('region', { name: 'Kommande' }).getByRole('article').filter({ hasText: title })
    await expect(row).toContainText(when)
  })
}

test('week 53 is told by its number', async ({ page, world }) => {
  await world('varld=udda')
  await open(page, `${paths.tidslinje()}?vy=vecka&dag=2027-01-01`)
  await expect(page.getByRole('heading', { name: 'Vecka 53, 2026' })).toBeVisible()
  await expect(
    page.getByRole('gridcell', { name: /^fredag 1 januari, 1 händelse: .*Över nyår/ }),
  ).toBeVisible()
})

test('on paper there is what has been asked for, and nothing to press', async ({ page, world }) => {
  await world('')
  await open(page, paths.tidslinje())
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article').filter({ hasText: 'Kontroll av hjärtsvikt' }).first()).toBeVisible()
  await expect(page.getByText('Källa: Region Storstaden').first()).toBeAttached()
  for (const role of ['searchbox', 'button'] as const) await expect(page.getByRole(role)).toHaveCount(0)
  // The reader of the paper shall know that there is more.
  await expect(page.getByText(/^Visar 1–30 av/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Nästa sida' })).toHaveCount(0)
})

for (const timezoneId of ['Asia/Tokyo', 'America/Los_Angeles']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })
    test('times are Swedish wherever the browser is', async ({ page, world }) => {
      await world('')
      await open(page, paths.tidslinje())
      const visit = page.getByRole('article').filter({ hasText: 'Kontroll av hjärtsvikt' }).first()
      await expect(visit).toContainText('I morgon')
      await expect(visit).toContainText('10.20–10.50')
    })
  })
}
