import type { BrowserContext, Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { languageCodes } from '#platform/i18n/language.ts'
import { moreAddresses } from '../addresses.ts'
import { expect, expectNoAxeViolations, expectSettled, inLanguage, logInAs, test } from '../fixtures.ts'

const banner = (page: Page) => page.getByRole('region', { name: 'Ombudsläge' })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Shows somebody the one who is logged in helps, as a person does it. */
async function show(page: Page, name: string): Promise<void> {
  await page.goto(paths.person())
  await page.getByRole('button', { name: `Visa uppgifter för ${name}` }).click()
  await expect(banner(page)).toContainText(name)
  await expectSettled(page)
}

/** A browser of another person's in the same world. */
async function sameWorld(from: BrowserContext, to: BrowserContext): Promise<void> {
  const cookies = await from.cookies()
  await to.addCookies(cookies.filter(({ name }) => name === 'overblick-varld'))
}

test.describe('ombudsläge', () => {
  test('says whose it is in banner, heading, title and to a screen reader, on every page, and leads back', async ({
    page,
    world,
  }) => {
    await world('varld=tove')
    await page.goto('/')
    await expect(heading(page, 'God morgon, Tove')).toBeVisible()
    await page.getByRole('link', { name: /^Inloggad: Tove Sand/ }).click()
    await page.getByRole('button', { name: 'Visa uppgifter för Birgitta Sand' }).press('Enter')
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
    await world('varld=tove&kan=viktigt-for-mig')
    const asked: string[] = []
    await show(page, 'Birgitta Sand')
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    for (const place of [paths.overenskommelser(), paths.vardplaner()]) {
      await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
      const link = place === paths.vardplaner() ? 'Planer' : 'Överenskommelser'
      await page.getByRole('link', { name: link, exact: true }).first().click()
      await expectSettled(page)
      await expect(page.getByRole('main')).toContainText('Visas inte för ombud')
      await expect(page.getByRole('main')).not.toContainText('hjärtsvikt')
    }
    await page.getByRole('navigation').getByRole('link', { name: 'Ombud' }).click()
    await expect(page.getByRole('main')).toContainText('Visas inte för ombud')
    // Not even asked for.
    expect(asked.filter((path) => /overenskommelser|vardplaner|ombud|viktigt/.test(path))).toEqual([])
    await page.getByRole('navigation').getByRole('link', { name: 'Översikt' }).click()
    await page.getByRole('link', { name: 'Visa mer' }).click()
    await expect(page.getByText('Som ombud kan du se tiden, men inte svara eller ändra.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Avboka' })).toHaveCount(0)
  })

  test('a task is ticked off by the ombud where that right exists, with where it comes from in name only', async ({
    page,
    world,
  }) => {
    await world('varld=tove')
    await show(page, 'Birgitta Sand')
    await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
    await page.getByRole('link', { name: 'Att göra' }).click()
    const task = page.getByRole('checkbox', { name: 'Prova larmet på armen' })
    await task.check()
    await expect(page.getByRole('status').filter({ hasText: 'Prova larmet' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: /^(?!Svara)/ })).toHaveCount(0)
    await expectNoAxeViolations(page)
  })

  test('a parent of one who is fifteen sees a part, of one who is ten all of it', async ({ page, world }) => {
    await world('varld=jenny')
    await page.goto(paths.person())
    await expect(page.getByText('Från 13 år ser vårdnadshavare bara en del.')).toBeVisible()
    await show(page, 'Vilmer Ask')
    await expect(page.getByRole('main').getByText('Visas inte för ombud', { exact: true })).toHaveCount(2)
    await world('varld=daniel')
    await show(page, 'Leo Hult')
    await expect(page.getByText('Visas inte för ombud')).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText('Astman på fotbollen')
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
  test(`every page in ombudsläge, ${language}: no axe violation, at 320 px nothing sideways`, async ({
    page,
    context,
    world,
  }) => {
    test.setTimeout(120_000)
    await world('varld=tove')
    await inLanguage(context, language)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(paths.person())
    await page.getByRole('button', { name: /Birgitta Sand/ }).click()
    await expectSettled(page)
    const addresses = await page
      .getByRole('navigation')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const address of [...addresses, ...moreAddresses]) {
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
  })
}

test.describe('an ombud is appointed', () => {
  test('found, given rights, acts within them, is refused outside, is revoked while on the page, and all of it is in the log', async ({
    page,
    context,
    browser,
    baseURL,
    world,
  }) => {
    await world('varld=flyttad&kan=utse-ombud')
    await page.goto(paths.ombud())
    await page.getByRole('link', { name: 'Utse ett ombud' }).click()
    const number = page.getByRole('textbox', { name: 'Personnummer' })
    await number.fill('19550917-239')
    await page.getByRole('button', { name: 'Hitta personen' }).click()
    await expect(page.getByText('Det är inte ett personnummer.')).toBeVisible()
    await expect(number).toBeFocused()
    await number.fill('19640917-2381')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Du är på väg att utse Tove Sand.')).toBeVisible()
    await page.getByRole('button', { name: 'Utse Tove Sand' }).click()
    await expect(page.getByText('Välj minst ett område')).toBeVisible()
    await expectNoAxeViolations(page)
    const area = (name: string) => page.getByRole('group', { name, exact: true })
    await area('tider').getByRole('checkbox', { name: 'Göra' }).check()
    await expect(area('tider').getByRole('checkbox', { name: 'Se' })).toBeChecked()
    await page.getByRole('checkbox', { name: /^Jag förstår/ }).check()
    await page.getByRole('button', { name: 'Utse Tove Sand' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Tove Sand är nu ditt ombud' })).toBeFocused()

    const hers = await browser.newContext({ ...(baseURL && { baseURL }) })
    await sameWorld(context, hers)
    const her = await hers.newPage()
    await logInAs(her, 'tove')
    await show(her, 'Emil Tallberg')
    await her.getByRole('navigation').getByRole('link', { name: 'Tidslinje' }).click()
    await her.getByRole('link', { name: /Läkaren ringer/ }).click()
    await her.getByRole('button', { name: 'Avboka' }).click()
    await her.getByRole('dialog').getByRole('button', { name: 'Ja, avboka' }).click()
    await expect(her.getByText('Din tid är avbokad').first()).toBeVisible()
    // The API says no by itself, whatever a page would ask.
    const refused = await her.evaluate(async () => {
      const session = (await (await fetch('/api/session')).json()) as {
        actor: { actorId: string }
        represents: { person: { id: string; givenName: string } }[]
      }
      const emil = session.represents.find(({ person }) => person.givenName === 'Emil')?.person.id ?? ''
      const headers = {
        'Actor-Id': session.actor.actorId,
        'Actor-Type': 'subject_of_care_agent',
        'Subject-Of-Care': emil,
      }
      return (await fetch('/api/kontakter', { headers })).status
    })
    expect(refused).toBe(403)

    await page.getByRole('link', { name: 'Till Ombud' }).click()
    await page.getByRole('button', { name: 'Återkalla Tove Sand' }).click()
    await page.getByRole('button', { name: 'Ja, återkalla nu' }).click()
    await expect(page.getByText('Har upphört')).toBeVisible()

    await her.getByRole('navigation').getByRole('link', { name: 'Tidslinje' }).click()
    await expect(heading(her, 'Du kan inte längre se uppgifter för Emil Tallberg')).toBeVisible()
    await expect(her.getByRole('main')).not.toContainText('Crohn')
    await expectNoAxeViolations(her)
    await her.getByRole('button', { name: 'Till mina egna uppgifter' }).click()
    await expect(heading(her, 'God morgon, Tove')).toBeVisible()
    await hers.close()

    await page.getByRole('link', { name: 'Se vad dina ombud har sett och gjort' }).click()
    const log = page.getByRole('region', { name: 'Händelser' })
    await expect(log).toContainText('Gjorde något i tider.')
    await expect(log).toContainText('Såg tider.')
    await expect(log).toContainText('Nekades kontakter.')
    await expectNoAxeViolations(page)
  })

  test('changed, and seen as the ombud sees it', async ({ page, world }) => {
    await world('kan=utse-ombud')
    await page.goto(paths.ombud())
    await page.getByRole('link', { name: 'Ändra för Tove Sand' }).click()
    const plans = page.getByRole('group', { name: 'planer' })
    await plans.getByRole('checkbox', { name: 'Se' }).check()
    await page.getByRole('group', { name: 'kontakter' }).getByRole('checkbox', { name: 'Se' }).uncheck()
    await page.getByRole('button', { name: 'Spara ändringen' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Ändringen är sparad' })).toBeFocused()
    await page.getByRole('link', { name: 'Till Ombud' }).click()
    await page.getByRole('button', { name: 'Se det Tove Sand ser' }).click()
    await expect(banner(page)).toContainText('Så här ser Tove Sand dina uppgifter.')
    await expectSettled(page)
    await expect(page.getByRole('region', { name: 'Planer', exact: true })).toContainText('Vårdplan')
    await expect(page.getByRole('region', { name: 'Mottagningar och kontakter' })).toContainText(
      'Visas inte för ombud',
    )
    await expectNoAxeViolations(page)
    await banner(page).getByRole('button', { name: 'Sluta förhandsvisa' }).click()
    await expect(heading(page, 'Ombud')).toBeVisible()
    await expect(banner(page)).toHaveCount(0)
  })

  test('not where the platform may not: then it is said, and revoking works all the same', async ({
    page,
    world,
  }) => {
    await world('')
    await page.goto(paths.ombud())
    await expect(page.getByText('Just nu går det inte att utse nya ombud')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Utse|^Ändra/ })).toHaveCount(0)
    await page.getByRole('button', { name: 'Återkalla Tove Sand' }).press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Återkalla Tove Sand' })).toBeFocused()
    await page.goto(paths.utseOmbud())
    await expect(page.getByRole('textbox')).toHaveCount(0)
  })
})

test('a right that is narrowed while the ombud is there is gone at the next page', async ({
  page,
  context,
  browser,
  baseURL,
  world,
}) => {
  await world('varld=tove&kan=utse-ombud')
  await show(page, 'Birgitta Sand')
  const hers = await browser.newContext({ ...(baseURL && { baseURL }) })
  await sameWorld(context, hers)
  const birgitta = await hers.newPage()
  await logInAs(birgitta, 'birgitta', paths.ombud())
  await birgitta.getByRole('link', { name: 'Ändra för Tove Sand' }).click()
  await birgitta.getByRole('group', { name: 'kontakter' }).getByRole('checkbox', { name: 'Se' }).uncheck()
  await birgitta.getByRole('button', { name: 'Spara ändringen' }).click()
  await expect(birgitta.getByText('Ändringen är sparad')).toBeVisible()
  await hers.close()
  await page.getByRole('navigation').getByRole('link', { name: 'Kontakter' }).click()
  await expect(page.getByRole('main')).toContainText('Visas inte för ombud')
  await expect(page.getByRole('main')).not.toContainText('Amina')
})

test.describe('those one helps', () => {
  test('side by side, each row by name, and nothing of one under another', async ({ page, world }) => {
    await world('varld=magdalena')
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
  await world('varld=udda')
  await page.goto(paths.person())
  const main = page.getByRole('main')
  for (const text of [
    'Magdalena Hult: din rätt upphörde 22 november 2026.',
    'Rolf Lindqvist: din rätt börjar gälla 24 november 2026.',
    'Rut Alm: du står som ombud för dig själv.',
    'Vilmer Ask: inget av det du får se finns här.',
    'Det finns flera uppgifter om att du är ombud för personen.',
    'Rätten gäller också något som inte finns här.',
    'En uppgift om att du är ombud för någon kunde inte läsas.',
  ]) {
    await expect(main).toContainText(text)
  }
  await expect(main.getByRole('button', { name: /^Visa uppgifter för/ })).toHaveCount(2)
  await expectNoAxeViolations(page)
})
