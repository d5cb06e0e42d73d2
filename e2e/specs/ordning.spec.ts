import type { Locator, Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, logInAs, test } from '../fixtures.ts'
import { sameWorld, show } from '../steps/ombudslage.ts'

const usual = [
  'Att göra',
  'Sedan sist',
  'Meddelanden',
  'Kontakter',
  'Planering och uppföljning',
  'Fler områden',
]
const always = ['Tider', 'Vem ska jag kontakta?']

/** The themes on the page of their order. */
const rows = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 })
const up = (page: Page, name: string) => page.getByRole('button', { name: `Flytta upp ${name}`, exact: true })
const down = (page: Page, name: string) =>
  page.getByRole('button', { name: `Flytta ner ${name}`, exact: true })
const fold = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `Fäll ihop ${name}`, exact: true })
const reset = (page: Page) => page.getByRole('button', { name: 'Tillbaka till den vanliga ordningen' })
/** What is told to one who does not see. */
const told = (page: Page) => page.getByRole('main').getByRole('status')
/** Sends what a screen reader or voice control sends: a click, and nothing before it. */
const click = (one: Locator) => one.evaluate((element: HTMLElement) => element.click())

async function open(page: Page): Promise<void> {
  await page.goto(paths.ordning())
  await expect(rows(page)).toHaveText(usual)
}

/** Puts messages first, and waits until that is saved. */
async function messagesFirst(page: Page): Promise<void> {
  await open(page)
  await moveMessagesFirst(page)
}
async function moveMessagesFirst(page: Page): Promise<void> {
  for (const place of [2, 1]) {
    await click(up(page, 'Meddelanden'))
    await expect(told(page)).toHaveText(`Meddelanden är nu nummer ${place} av 6. Sparat.`)
  }
}
const withMessagesFirst = [
  'Meddelanden',
  'Att göra',
  'Sedan sist',
  'Kontakter',
  'Planering och uppföljning',
  'Fler områden',
]

/** The översikt has the themes so, opened anew. */
async function expectOversikt(page: Page, order: readonly string[]): Promise<void> {
  await page.goto(paths.oversikt())
  await expectOrder(page, order)
}

async function expectOrder(page: Page, order: readonly string[]): Promise<void> {
  await expectSettled(page)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([...always, ...order])
}

test.describe('the order of the themes', () => {
  test('is changed with the keyboard, said and saved at each press, and focus stays on what was pressed', async ({
    page,
    world,
  }) => {
    await world('')
    await page.goto(paths.oversikt())
    await page.getByRole('link', { name: 'Ändra ordningen' }).click()
    await expect(heading(page, 'Översiktens ordning')).toBeFocused()
    await up(page, 'Kontakter').focus()
    await page.keyboard.press('Enter')
    await expect(told(page)).toHaveText('Kontakter är nu nummer 3 av 6. Sparat.')
    await expect(up(page, 'Kontakter')).toBeFocused()
    await page.keyboard.press('Space')
    await expect(told(page)).toHaveText('Kontakter är nu nummer 2 av 6. Sparat.')
    await page.keyboard.press('Space')
    await expect(told(page)).toHaveText('Kontakter är nu nummer 1 av 6. Sparat.')
    await expect(up(page, 'Kontakter')).toBeFocused()
    const order = ['Kontakter', ...usual.filter((name) => name !== 'Kontakter')]
    await expect(rows(page)).toHaveText(order)
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(
      'Kontakter är nu nummer 1 av 6. Sparat.',
    )
    // At the end the button is there, and says why it does nothing.
    await expect(up(page, 'Kontakter')).toHaveAttribute('aria-disabled', 'true')
    await expect(up(page, 'Kontakter')).toHaveAccessibleDescription('Kontakter står redan först.')
    await page.keyboard.press('Enter')
    await expect(told(page)).toHaveText('Kontakter står redan först.')
    await expect(up(page, 'Kontakter')).toBeFocused()
    await expect(rows(page)).toHaveText(order)
    await page.getByRole('link', { name: 'Till översikten', exact: true }).click()
    await expectOrder(page, order)
    await page.reload()
    await expectOrder(page, order)
  })

  test('is changed by a click alone; of quick presses the last stands, in the order that they came', async ({
    page,
    world,
  }) => {
    await world('fel=api.installningar:sen')
    await open(page)
    await rows(page)
      .first()
      .evaluate(() => {
        const press = (name: string) =>
          document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click()
        press('Flytta ner Att göra')
        press('Flytta upp Fler områden')
      })
    await click(up(page, 'Fler områden'))
    await click(down(page, 'Meddelanden'))
    await click(up(page, 'Fler områden'))
    const order = [
      'Sedan sist',
      'Fler områden',
      'Att göra',
      'Meddelanden',
      'Kontakter',
      'Planering och uppföljning',
    ]
    await expect(rows(page)).toHaveText(order)
    await expect(told(page)).toContainText('Sparat.')
    await page.reload()
    await expect(rows(page)).toHaveText(order)
  })

  test('a button that is pressed stays under the finger when its row moves', async ({ page, world }) => {
    await world('')
    await page.setViewportSize({ width: 390, height: 500 })
    await open(page)
    const button = up(page, 'Planering och uppföljning')
    await button.scrollIntoViewIfNeeded()
    const before = await button.boundingBox()
    await button.click()
    await expect(rows(page).nth(3)).toHaveText('Planering och uppföljning')
    const after = await button.boundingBox()
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 1000))).toBeLessThan(40)
  })

  test('is there after a log-out, and in another browser', async ({
    page,
    context,
    browser,
    baseURL,
    world,
  }) => {
    await world('')
    await messagesFirst(page)
    await page.getByRole('contentinfo').getByRole('button', { name: 'Logga ut' }).click()
    await expect(heading(page, 'Du har loggat ut')).toBeVisible()
    await logInAs(page, 'birgitta')
    await expectOrder(page, withMessagesFirst)
    const other = await browser.newContext({ ...(baseURL && { baseURL }) })
    await sameWorld(context, other)
    const elsewhere = await other.newPage()
    await logInAs(elsewhere, 'birgitta')
    await expectOrder(elsewhere, withMessagesFirst)
    await other.close()
  })

  test('is there from the first that is drawn: nothing is drawn in the usual order before', async ({
    page,
    world,
  }) => {
    await world('')
    await messagesFirst(page)
    await page.addInitScript(() => {
      const seen: string[][] = []
      Object.assign(globalThis, { seen })
      new MutationObserver(() => {
        const names = [...document.querySelectorAll('main h2')].map((one) => one.textContent ?? '')
        if (names.includes('Att göra') && names.includes('Meddelanden')) seen.push(names)
      }).observe(document, { childList: true, subtree: true })
    })
    await expectOversikt(page, withMessagesFirst)
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[][] }).seen)
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter((names) => names.indexOf('Att göra') < names.indexOf('Meddelanden'))).toEqual([])
  })

  test('is apart for each one helps, and nobody else is shown it', async ({
    page,
    context,
    browser,
    baseURL,
    world,
  }) => {
    await world('varld=tove&kan=utse-ombud')
    await show(page, 'Birgitta Sand')
    await page.getByRole('link', { name: 'Ändra ordningen' }).click()
    await expect(
      page.getByText('Det här gäller översikten för Birgitta Sand, så som du ser den.'),
    ).toBeVisible()
    await moveMessagesFirst(page)
    await page.getByRole('link', { name: 'Till översikten', exact: true }).click()
    await expectOrder(page, withMessagesFirst)
    // Opened anew, the page is Tove's own.
    await page.goto(paths.ordning())
    await expect(rows(page)).toHaveText(usual)
    await show(page, 'Birgitta Sand')
    await expectOrder(page, withMessagesFirst)

    const hers = await browser.newContext({ ...(baseURL && { baseURL }) })
    await sameWorld(context, hers)
    const her = await hers.newPage()
    await logInAs(her, 'birgitta', paths.ordning())
    await expect(rows(her)).toHaveText(usual)
    await hers.close()
  })

  test('is the usual one again in one step, which can be undone', async ({ page, world }) => {
    await world('')
    await messagesFirst(page)
    await fold(page, 'Kontakter').check()
    await expect(told(page)).toHaveText('Hopfällt: Kontakter. Sparat.')
    await click(reset(page))
    await expect(rows(page)).toHaveText(usual)
    await expect(fold(page, 'Kontakter')).not.toBeChecked()
    await expect(told(page)).toHaveText('Nu är det den vanliga ordningen, och inget är hopfällt. Sparat.')
    await expect(reset(page)).toHaveAttribute('aria-disabled', 'true')
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(reset(page)).toBeFocused()
    await expect(page.getByRole('button', { name: 'Ångra' })).toHaveCount(0)
    await expect(rows(page)).toHaveText(withMessagesFirst)
    await expect(fold(page, 'Kontakter')).toBeChecked()
    await expect(told(page)).toHaveText('Den egna ordningen är tillbaka. Sparat.')
    await page.reload()
    await expect(rows(page)).toHaveText(withMessagesFirst)
    await reset(page).click()
    await expect(told(page)).toContainText('Sparat.')
    await expectOversikt(page, usual)
  })

  test('that could not be saved goes back, and the row says so', async ({ page, world }) => {
    await world('fel=api.installningar:500')
    await open(page)
    await up(page, 'Meddelanden').focus()
    await page.keyboard.press('Enter')
    const row = page.getByRole('listitem').filter({ has: up(page, 'Meddelanden') })
    await expect(row).toContainText('Det gick inte att spara. Här står det som är sparat.')
    await expect(told(page)).toContainText('Det gick inte att spara.')
    await expect(told(page)).not.toContainText('nummer')
    await expect(rows(page)).toHaveText(usual)
    await expect(up(page, 'Meddelanden')).toBeFocused()
    await fold(page, 'Kontakter').click()
    await expect(fold(page, 'Kontakter')).not.toBeChecked()
    await expect(fold(page, 'Kontakter')).toBeFocused()
  })

  test('is not changed by one who looks as an ombud would', async ({ page, world }) => {
    await world('varld=magdalena&kan=utse-ombud')
    await messagesFirst(page)
    await page.goto(paths.ombud())
    await page
      .getByRole('button', { name: /^Se det .* ser$/ })
      .first()
      .click()
    // How the ombud has it is not known: it is shown as it usually is.
    await expectSettled(page)
    await expect(page.getByRole('region', { name: 'Att göra', exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Ändra ordningen' }).click()
    await expect(page.getByText('Här går inget att ändra nu')).toBeVisible()
    await expect(rows(page)).toHaveCount(0)
  })
})

test.describe('a theme that is folded away', () => {
  const summary = (page: Page, name: string) =>
    page.getByRole('main').locator('summary').filter({ hasText: name })

  async function foldAway(page: Page, ...names: string[]): Promise<void> {
    await open(page)
    for (const name of names) await fold(page, name).check()
    await expect(told(page)).toContainText('Sparat.')
    await page.goto(paths.oversikt())
    await expectSettled(page)
  }

  test('is a row with its name and what counts, and opens on a press', async ({ page, world }) => {
    await world('')
    await foldAway(page, 'Kontakter', 'Planering och uppföljning', 'Fler områden')
    await expect(summary(page, 'Kontakter')).toHaveText(/^Kontakter\d+ kontakter$/)
    await expect(summary(page, 'Planering')).toHaveText(/\d+ överenskommelser · \d+ planer$/)
    await expect(summary(page, 'Fler områden')).toHaveText(/8 områden$/)
    const contacts = page.getByRole('region', { name: 'Kontakter', exact: true })
    await expect(contacts).toBeHidden()
    // All of it has been read, so that it is known that all sources have answered.
    await expect(page.getByText(/Hämtat i dag \d+\.\d\d från 5 källor\./)).toBeVisible()
    await click(summary(page, 'Kontakter'))
    await expect(contacts).toBeVisible()
    await expect(contacts).toContainText('Amina Wallin')
    await click(summary(page, 'Fäll ihop Kontakter'))
    await expect(contacts).toBeHidden()
    await summary(page, 'Planering').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Planer', exact: true })).toBeVisible()
    await expect(summary(page, 'Fäll ihop Planering och uppföljning')).toBeFocused()
  })

  test('is shown when something in it is late, or somebody waits for an answer, and says why', async ({
    page,
    world,
  }) => {
    await world('')
    await foldAway(page, 'Att göra', 'Meddelanden')
    await expect(page.getByText('Visas fast du har fällt ihop Att göra: något är försenat.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Att göra', exact: true })).toContainText('1 försenad')
    await expect(
      page.getByText('Visas fast du har fällt ihop Meddelanden: något väntar på svar.'),
    ).toBeVisible()
    await expect(page.getByRole('region', { name: 'Meddelanden', exact: true })).toBeVisible()
  })

  test('hides no source that did not answer', async ({ page, world }) => {
    await world('fel=sjostads-kommun:fel')
    await foldAway(page, 'Planering och uppföljning', 'Kontakter')
    await expect(page.getByRole('status').filter({ hasText: 'Sjöstads kommun' }).first()).toBeVisible()
    await expect(
      page.getByText('Visas fast du har fällt ihop Planering och uppföljning: något kunde inte hämtas.'),
    ).toBeVisible()
    await expect(page.getByRole('region', { name: 'Planer', exact: true })).toContainText('Sjöstads kommun')
  })

  test('hides nothing that could not be fetched at all', async ({ page, world }) => {
    await world('fel=api.kontakter:500')
    await foldAway(page, 'Kontakter')
    await expect(
      page.getByText('Visas fast du har fällt ihop Kontakter: något kunde inte hämtas.'),
    ).toBeVisible()
    await expect(page.getByText('En del av översikten kunde inte hämtas.')).toBeVisible()
  })

  test('hides nothing that is withheld from an ombud', async ({ page, world }) => {
    await world('varld=tove&kan=utse-ombud')
    await show(page, 'Birgitta Sand')
    await page.getByRole('link', { name: 'Ändra ordningen' }).click()
    await fold(page, 'Fler områden').check()
    await expect(told(page)).toContainText('Sparat.')
    await page.getByRole('link', { name: 'Till översikten', exact: true }).click()
    await expectSettled(page)
    await expect(
      page.getByText('Visas fast du har fällt ihop Fler områden: något får inte visas.'),
    ).toBeVisible()
  })

  test('is shown as any other when what folds it cannot be fetched', async ({
    page,
    context,
    baseURL,
    world,
    complaints,
  }) => {
    await world('')
    await open(page)
    await fold(page, 'Kontakter').check()
    await expect(told(page)).toContainText('Sparat.')
    await context.addCookies([{ name: 'borta', value: 'FoldedTheme', url: baseURL ?? '' }])
    await page.goto(paths.oversikt())
    await expectSettled(page)
    await expect(page.getByRole('region', { name: 'Kontakter', exact: true })).toContainText('Amina Wallin')
    // The browser says itself what it could not fetch, and React what it could not draw.
    for (const complaint of complaints.splice(0))
      expect(complaint).toMatch(/Failed to load resource|LostPart|preload CSS|dynamically imported/)
  })

  test('can be read by all, at any width', async ({ page, world }) => {
    await world('')
    await foldAway(page, 'Att göra', 'Kontakter', 'Fler områden')
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(paths.oversikt())
      await expectSettled(page)
      await expectNoAxeViolations(page)
      await summary(page, 'Kontakter').click()
      await expectNoAxeViolations(page)
      await page.goto(paths.ordning())
      await expect(fold(page, 'Kontakter')).toBeChecked()
      await expectNoAxeViolations(page)
    }
  })
})
