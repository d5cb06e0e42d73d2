import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, logInAs, test } from '../fixtures.ts'
import { dialog, expectNothingOfAnybody } from '../steps/log-in-life.ts'

test('one who is not logged in is led to the log-in, and back to the same page', async ({ page, world }) => {
  await world('inloggad=nej')
  await page.goto(paths.kontakter())
  await expect(heading(page, 'Logga in för att se din vård och omsorg')).toBeFocused()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expectNothingOfAnybody(page)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Logga in' }).press('Enter')
  await page.getByRole('button', { name: 'Birgitta Sand' }).click()
  await expect(heading(page, 'Kontakter')).toBeVisible()
  await expect(page).toHaveURL(paths.kontakter())
})

test('one who logs out leaves nothing behind, not for back either, nor in another tab', async ({
  page,
  context,
  world,
}) => {
  await world('')
  const other = await context.newPage()
  await other.goto(paths.vardplaner())
  await expectSettled(other)
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: 'Kontakter' }).click()
  await expectSettled(page)
  await page.getByRole('contentinfo').getByRole('button', { name: 'Logga ut' }).click()
  await expect(heading(page, 'Du har loggat ut')).toBeFocused()
  await expectNothingOfAnybody(page)
  await expect(heading(other, 'Du är utloggad')).toBeVisible()
  await expectNothingOfAnybody(other)
  await page.goBack()
  await expect(heading(page, 'Du har loggat ut')).toBeVisible()
  await expectNothingOfAnybody(page)
  await page.reload()
  await expect(heading(page, 'Logga in för att se din vård och omsorg')).toBeVisible()
  await expectNothingOfAnybody(page)
})

test.describe('time-out', () => {
  test('two minutes before, a warning; Esc and any key stay; the seconds are counted in the last minute', async ({
    page,
    world,
  }) => {
    await world('')
    await page.clock.install()
    await page.goto('/')
    await expectSettled(page)
    await expect(page.getByRole('main')).toContainText('Kontroll av hjärtsvikt')
    // What is still on its way would be given up when half an hour has gone.
    await page.waitForLoadState('networkidle')
    await page.clock.fastForward('27:55')
    await expect(dialog(page)).toHaveCount(0)
    await page.clock.runFor(6_000)
    await expect(dialog(page)).toBeVisible()
    await expect(dialog(page)).toContainText('Mindre än två minuter kvar.')
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)

    await page.clock.fastForward('28:01')
    await expect(dialog(page)).toBeVisible()
    await page.clock.runFor(61_000)
    await expect(dialog(page)).toContainText(/5\d sekunder kvar\./)
    await expect(dialog(page).getByRole('status')).toHaveText('En minut kvar.')
    await page.clock.runFor(10_000)
    await expect(dialog(page)).toContainText(/4\d sekunder kvar\./)
    await page.keyboard.press('a')
    await expect(dialog(page)).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText('Kontroll av hjärtsvikt')
  })

  test('one who is busy is never warned', async ({ page, world }) => {
    await world('')
    await page.clock.install()
    await page.goto('/')
    // All cards are here: one that comes near later asks for what has grown old, which keeps the session too.
    await page.keyboard.press('Control+f')
    await expect(page.getByRole('region', { name: 'Ombud' })).toContainText('Tove Sand')
    await expectSettled(page)
    let prolonged = 0
    page.on('response', (response) => {
      if (response.url().endsWith('/api/session/forlang')) prolonged += 1
    })
    for (let round = 0; round < 4; round++) {
      const before = prolonged
      await page.clock.fastForward('20:00')
      // One who is busy scrolls more than once.
      await expect(async () => {
        await page.mouse.wheel(0, 100)
        expect(prolonged).toBeGreaterThan(before)
      }).toPass({ timeout: 20_000 })
    }
    await expect(dialog(page)).toHaveCount(0)
    await expectSettled(page)
  })

  test('at the end nothing of anybody is left, and the log-in leads back', async ({ page, world }) => {
    await world('')
    await page.clock.install()
    await page.goto(paths.kontakter())
    await expectSettled(page)
    await page.clock.fastForward('28:01')
    await expect(dialog(page)).toBeVisible()
    await page.clock.fastForward('02:00')
    await expect(heading(page, 'Du har loggats ut')).toBeVisible()
    await expectNothingOfAnybody(page)
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByRole('button', { name: 'Birgitta Sand' }).click()
    await expect(heading(page, 'Kontakter')).toBeVisible()
  })
})

test('a session that the server ends while something is written: nothing of it is lost, nothing leaks', async ({
  page,
  context,
  world,
}) => {
  await world('kan=viktigt-for-mig')
  await page.goto(paths.overenskommelser())
  await expectSettled(page)
  await page.getByRole('button', { name: 'Skriv vad som är viktigt' }).click()
  const field = page.getByRole('textbox', { name: 'Vad är viktigt för dig?' })
  await field.fill('Ring på dörren, jag hör dåligt.')
  await page.request.post('/api/session/slut')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(heading(page, 'Du är utloggad')).toBeVisible()
  await expectNothingOfAnybody(page)
  expect(await page.content()).not.toContain('hör dåligt')
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain('hör')
  const beside = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Logga in i en ny flik' }).click()
  const other = await beside
  await other.getByRole('button', { name: 'Birgitta Sand' }).click()
  await expect(heading(other, 'Överenskommelser')).toBeVisible()
  // Only the tab that somebody looks at asks who is logged in.
  await page.bringToFront()
  await expect(field).toHaveValue('Ring på dörren, jag hör dåligt.')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('region', { name: 'Viktigt för mig' })).toContainText('Skrivet i dag')
})

test('what one person was writing is never there for another', async ({ page, world }) => {
  await world('kan=viktigt-for-mig')
  await page.goto(paths.overenskommelser())
  // Whatever is still on its way would hear that the log-in has ended.
  await expectSettled(page)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Skriv vad som är viktigt' }).click()
  await page.getByRole('textbox').fill('Ring på dörren.')
  await page.request.post('/api/session/slut')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(heading(page, 'Du är utloggad')).toBeVisible()
  await page.request.post('/api/inloggning', { form: { person: 'tove', till: '/' }, maxRedirects: 0 })
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  // The page was Birgitta's: nothing of hers, nor of Tove's, before Tove has chosen.
  await expect(heading(page, 'Sidan gäller någon annan')).toBeVisible()
  await page.getByRole('button', { name: 'Fortsätt med mina egna' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
  await page.getByRole('link', { name: 'Överenskommelser' }).click()
  await expectSettled(page)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText('dörren')
})

test.describe('a session answer that is wrong', () => {
  for (const fault of ['skrap', 'annan', 'html', '500']) {
    test(`${fault}: nothing is shown, and it is said`, async ({ page, world }) => {
      await world(`fel=api.session:${fault}`)
      await page.goto('/')
      await expect(page.getByRole('main').getByRole('button', { name: 'Försök igen' })).toBeVisible()
      await expectNothingOfAnybody(page)
    })
  }
})

test('the log-in only leads back to a page of the portal', async ({ page, world }) => {
  await world('inloggad=nej')
  for (const till of ['//ond.example', 'https://ond.example', '/\\ond.example', 'javascript:alert(1)']) {
    const response = await page.request.post('/api/inloggning', {
      form: { person: 'birgitta', till },
      maxRedirects: 0,
    })
    expect(response.headers()['location']).toBe('/')
  }
  await logInAs(page, 'birgitta', paths.ombud())
  await expect(heading(page, 'Ombud')).toBeVisible()
})

test('what has been sent is no longer waiting to be written', async ({ page, world }) => {
  await world('varld=nykomling')
  await page.goto(paths.begaran())
  await page.getByRole('button', { name: 'Skicka' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Vårdcentralen Ekbacken' })).toBeVisible()
  await page.getByRole('combobox', { name: /^(Språk|Language)$/ }).selectOption('en')
  await page.request.post('/api/session/slut')
  await page.getByRole('navigation').getByRole('link', { name: 'Timeline' }).click()
  await expect(heading(page, 'You are logged out')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Log in', exact: true })).toBeVisible()
})
