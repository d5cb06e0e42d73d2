import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { excuseLostParts, lose } from '../steps/lost-part.ts'
import { show } from '../steps/ombudslage.ts'
import { click, fold, open, told } from '../steps/ordning.ts'

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
    await lose(context, 'FoldedTheme', baseURL)
    await page.goto(paths.oversikt())
    await expectSettled(page)
    await expect(page.getByRole('region', { name: 'Kontakter', exact: true })).toContainText('Amina Wallin')
    excuseLostParts(complaints)
  })

  test('can be read by all, at any width', { tag: '@release' }, async ({ page, world }) => {
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
