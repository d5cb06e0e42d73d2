import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectSettled, heading, logInAs, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'
import { click, fold, open, rows, told, usual } from '../steps/ordning.ts'

const always = ['Tider', 'Vem ska jag kontakta?']

const up = (page: Page, name: string) => page.getByRole('button', { name: `Flytta upp ${name}`, exact: true })
const down = (page: Page, name: string) =>
  page.getByRole('button', { name: `Flytta ner ${name}`, exact: true })
const reset = (page: Page) => page.getByRole('button', { name: 'Tillbaka till den vanliga ordningen' })
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

  test('is there after a log-out, and in another browser', async ({ page, otherBrowser, world }) => {
    await world('')
    await messagesFirst(page)
    await page.getByRole('contentinfo').getByRole('button', { name: 'Logga ut' }).click()
    await expect(heading(page, 'Du har loggat ut')).toBeVisible()
    await logInAs(page, 'birgitta')
    await expectOrder(page, withMessagesFirst)
    const elsewhere = await otherBrowser()
    await logInAs(elsewhere, 'birgitta')
    await expectOrder(elsewhere, withMessagesFirst)
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

  test('is apart for each one helps, and nobody else is shown it', async ({ page, otherBrowser, world }) => {
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

    const her = await otherBrowser()
    await logInAs(her, 'birgitta', paths.ordning())
    await expect(rows(her)).toHaveText(usual)
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
