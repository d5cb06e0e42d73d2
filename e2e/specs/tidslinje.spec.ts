import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, test } from '../fixtures.ts'
import { open, rows } from '../steps/tidslinje.ts'

test.describe('the list', () => {
  test('parts what is coming from what has been, by month, with today marked', async ({ page, world }) => {
    await world('')
    await open(page, paths.tidslinje())
    const coming = page.getByRole('region', { name: 'Kommande' })
    await expect(coming.getByText('I dag är det måndag 23 november')).toBeVisible()
    await expect(coming.getByRole('heading', { level: 3 })).toHaveText(['November 2026', 'December 2026'])
    const agreed = 'Överenskommet'
    await expect(
      coming.getByRole('listitem').filter({ hasText: 'Kontroll av hjärtsvikt' }).first(),
    ).toContainText(agreed)
    const footCare = coming.getByRole('listitem').filter({ hasText: 'Fotvård' }).first()
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
    const first = await past.getByRole('listitem').first().innerText()
    await past.getByRole('link', { name: 'Nästa sida' }).click()
    await expect(past).toContainText('Visar 21–40 av')
    await expect(past.getByRole('heading', { level: 2 })).toBeFocused()
    expect(await past.getByRole('listitem').first().innerText()).not.toBe(first)
    await page.reload()
    await expect(past).toContainText('Visar 21–40 av')
  })

  test(
    'search looks through all years, says how far, and never stands in the address',
    { tag: '@release' },
    async ({ page, world }) => {
      await world('varld=storanvandare')
      await open(page, paths.tidslinje())
      await page.getByRole('searchbox').fill('ögonbottenfoto')
      await expect(page.getByText('Vi har letat i allt, tillbaka till 2014.')).toBeVisible({
        timeout: 40_000,
      })
      await expect(rows(page).first()).toContainText('Ögonbottenfoto')
      expect(decodeURIComponent(page.url())).not.toContain('foto')
      await page.getByRole('searchbox').fill('finns inte alls')
      await expect(page.getByRole('region', { name: 'Inget passar' })).toBeVisible()
      await expectNoAxeViolations(page)
      await page.getByRole('link', { name: 'Visa allt igen' }).first().click()
      await expect(page.getByRole('searchbox')).toHaveValue('')
    },
  )

  test('a search can be stopped and taken up again', { tag: '@release' }, async ({ page, world }) => {
    await world('varld=storanvandare&fel=alla:langsam')
    await open(page, paths.tidslinje())
    await page.getByRole('searchbox').fill('fotvård')
    await page.getByRole('button', { name: 'Sluta leta' }).click()
    await expect(page.getByRole('button', { name: 'Leta längre tillbaka' })).toBeVisible()
    await expect(page.getByText(/^\d+ av \d+ händelser passar\. Vi har letat tillbaka till 20/)).toBeVisible()
  })

  test(
    'nothing is said not to fit while more is looked through',
    { tag: '@release' },
    async ({ page, world }) => {
      await world('varld=storanvandare&fel=alla:langsam')
      await open(page, paths.tidslinje())
      await page.getByRole('searchbox').fill('finns inte alls')
      await expect(page.getByRole('region', { name: 'Inget har kommit än som passar' })).toBeVisible()
      await expect(page.getByText('Letar bakåt i tiden')).toBeVisible()
      await page.getByRole('button', { name: 'Sluta leta' }).click()
      await expect(page.getByRole('region', { name: 'Inget passar' })).toBeVisible()
    },
  )

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
    await expect(page.getByText('Något i länken stämmer inte: semester. Vi bortser från det.')).toBeVisible()
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
      await expect(page.getByRole('gridcell', { name: /måndag 23 november/ })).toBeFocused()
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
  await expect(today.getByRole('listitem')).toHaveCount(2)
  await expect(today).toContainText('8.00–8.30')
  await expect(today).toContainText('Undersköterska')
  await expect(today).toContainText('Hjälp att tvätta dig, frukost och påminnelse om medicinen.')
})

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
  await expect(page.getByRole('listitem').filter({ hasText: 'Kontroll av hjärtsvikt' }).first()).toBeVisible()
  await expect(page.getByText('Vårdcentralen Ekbacken').first()).toBeAttached()
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
      const visit = page.getByRole('listitem').filter({ hasText: 'Kontroll av hjärtsvikt' }).first()
      await expect(visit).toContainText('I morgon')
      await expect(visit).toContainText('10.20–10.50')
    })
  })
}
