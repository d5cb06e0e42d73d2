import type { Page } from 'playwright/test'
import { languageCodes } from '#platform/i18n/language.ts'
import { paths } from '../../app/paths.ts'
import {
  expect,
  expectEveryStopSeen,
  expectNoAxeViolations,
  expectSettled,
  heading,
  inLanguage,
  test,
} from '../fixtures.ts'
import { namesOfSeveral, sideways, tooSmall } from '../steps/looked-at.ts'
import { excuseLostParts, lose } from '../steps/lost-part.ts'
import { banner } from '../steps/ombudslage.ts'
import { badge, choose, sheet } from '../steps/person-sheet.ts'

/* The sheet behind one's name: oneself and those one helps, what is next for each, and the way out. */

const next = /Nästa tid|Inget är bokat/

async function open(page: Page, address: string = paths.oversikt()): Promise<void> {
  await page.goto(address)
  await expectSettled(page)
  await badge(page).click()
  await expect(sheet(page)).toBeVisible()
}

/** Asks for a page by the menu and then for the sheet, before the page has had time to come. */
const pressBoth = (page: Page, address: string) =>
  page.evaluate((to) => {
    document.querySelector<HTMLElement>(`nav a[href="${to}"]`)?.click()
    document.querySelector<HTMLElement>('header button[aria-haspopup="dialog"]')?.click()
  }, address)

test('oneself stands first, then those one helps, each with who it is and what is next', async ({
  page,
  world,
}) => {
  await world('varld=tove&kan=utse-ombud')
  await open(page)
  await expect(sheet(page)).toHaveAccessibleName('Vems uppgifter vill du se?')
  const [own, other] = [
    sheet(page).getByRole('listitem').filter({ hasText: 'Tove Sand' }),
    sheet(page).getByRole('listitem').filter({ hasText: 'Birgitta Sand' }),
  ]
  await expect(sheet(page).getByRole('listitem').first()).toContainText('Tove Sand')
  await expect(own).toContainText('Du själv')
  await expect(own).toContainText('Visas nu')
  await expect(own).toContainText('Nästa tid tisdag 1 december 16.10: Återbesök för stel axel')
  await expect(other).toContainText('Mamma, du är utsett ombud')
  await expect(other).toContainText('Nästa tid i dag 14.00: Omläggning av sår')
  await expect(other).toContainText('Hemsjukvården Sjöstad')
  await expect(own.getByRole('button')).toHaveAttribute('aria-current', 'true')
  await expect(other.getByRole('button')).toHaveAccessibleDescription('Mamma, du är utsett ombud')
})

test('it opens and closes by the keyboard, and focus goes back to the name', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await badge(page).press('Enter')
  await expect(sheet(page).getByRole('heading')).toBeFocused()
  await page.keyboard.press('Escape')
  // Closed, and gone too: no finger is as fast as to open it in between.
  await expect(page.locator('dialog')).toHaveCount(0)
  await expect(badge(page)).toBeFocused()
  await badge(page).press('Enter')
  await sheet(page).getByRole('button', { name: 'Stäng' }).click()
  await expect(badge(page)).toBeFocused()
  // The one who is shown already: nothing else happens.
  await badge(page).press('Enter')
  await sheet(page).getByRole('button', { name: 'Visa uppgifter för Tove Sand' }).press('Enter')
  await expect(sheet(page)).toHaveCount(0)
  await expect(page).toHaveURL(paths.kontakter())
  await expect(badge(page)).toBeFocused()
  // A press beside it.
  await badge(page).click()
  await page.mouse.click(5, 5)
  await expect(sheet(page)).toHaveCount(0)
})

test('choosing leads to that one’s översikt and back, and beside another nothing of anybody else is told', async ({
  page,
  world,
}) => {
  await world('varld=magdalena&kan=utse-ombud')
  await open(page, paths.tidslinje())
  await expect(sheet(page).getByText(next).first()).toBeVisible()
  // Of one she does not see all of, that is not to say that somebody has not answered.
  await expect(sheet(page).getByRole('listitem').filter({ hasText: 'Rolf Lindqvist' })).toContainText(
    'Nästa tid i',
  )
  await expect(sheet(page)).not.toContainText('Alla har inte svarat')
  await sheet(page).getByRole('button', { name: 'Visa uppgifter för Rolf Lindqvist' }).click()
  await expect(heading(page, 'Översikt Rolf Lindqvist')).toBeFocused()
  await expect(banner(page)).toContainText('Rolf Lindqvist')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.headers()['subject-of-care'] ?? ''))
  await expectSettled(page)
  const rolf = new Set(asked)
  await badge(page).click()
  await expect(sheet(page).getByRole('listitem').filter({ hasText: 'Rolf Lindqvist' })).toContainText(
    'Visas nu',
  )
  await expect(sheet(page).getByText(next)).toHaveCount(0)
  expect([...new Set(asked)]).toEqual([...rolf])
  await sheet(page).getByRole('button', { name: 'Visa uppgifter för Magdalena Hult' }).click()
  await expect(heading(page, 'God morgon, Magdalena')).toBeFocused()
  await expect(banner(page)).toHaveCount(0)
})

test('of what is not known nobody is told that nothing is booked', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud&kallor=ingen')
  await open(page)
  await expect(sheet(page)).toContainText('Vi vet inte om något är bokat.')
  await expect(sheet(page)).not.toContainText('Inget är bokat')
})

test('on a page that was stopped nobody is said to be shown', async ({ page, context, world }) => {
  await world('varld=magdalena&kan=utse-ombud')
  await page.goto(paths.oversikt())
  await choose(page, 'Rolf Lindqvist')
  await expect(banner(page)).toContainText('Rolf Lindqvist')
  const other = await context.newPage()
  await other.goto(paths.oversikt())
  await choose(other, 'Leo Hult')
  await expect(banner(other)).toContainText('Leo Hult')
  await badge(page).click()
  await expect(sheet(page)).not.toContainText('Visas nu')
  await expect(sheet(page).getByText(next)).toHaveCount(0)
  await expect(sheet(page).getByRole('link')).toHaveCount(0)
  await sheet(page).getByRole('button', { name: 'Visa uppgifter för Rolf Lindqvist' }).click()
  await expect(heading(page, 'Översikt Rolf Lindqvist')).toBeVisible()
})

test('one who helps nobody finds the way out there, and one whose right has ended why', async ({
  page,
  world,
}) => {
  await world('')
  await open(page)
  await expect(sheet(page)).toHaveAccessibleName('Du är inloggad som Birgitta Sand.')
  await expect(sheet(page)).toContainText('Du är inte ombud för någon annan.')
  await expect(sheet(page).getByRole('link')).toHaveText(['Ombud: vem som får se och göra vad'])
  await sheet(page).getByRole('button', { name: 'Logga ut' }).click()
  await expect(heading(page, 'Du har loggat ut')).toBeFocused()
  await world('varld=jenny')
  await open(page)
  await expect(sheet(page)).toContainText('Just nu får du inte se någon annans uppgifter.')
  await sheet(page).getByRole('link', { name: 'Vad du får se och göra för var och en' }).click()
  await expect(heading(page, 'Byt person')).toBeFocused()
  await expect(sheet(page)).toHaveCount(0)
})

test('back leaves the sheet with the page it was on', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await page.goto(paths.oversikt())
  await page.getByRole('navigation').getByRole('link', { name: 'Kontakter' }).click()
  await expect(heading(page, 'Kontakter')).toBeFocused()
  await badge(page).click()
  await expect(sheet(page)).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'God morgon, Tove')).toBeFocused()
  await expect(sheet(page)).toHaveCount(0)
  await page.goForward()
  await expect(heading(page, 'Kontakter')).toBeFocused()
  await expect(sheet(page)).toHaveCount(0)
})

test('it stays open when the page comes that was asked for before it', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await open(page)
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
  await pressBoth(page, paths.kontakter())
  await expect(sheet(page)).toBeVisible()
  await expect(heading(page, 'Kontakter')).toBeAttached()
  await expect(page).toHaveTitle(/^Kontakter/)
  await expect(sheet(page)).toBeVisible()
  await expect(sheet(page).getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(badge(page)).toBeFocused()
})

test('it cannot be fetched: the same is on its page', async ({
  page,
  context,
  world,
  baseURL,
  complaints,
}) => {
  await world('varld=tove&kan=utse-ombud')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await lose(context, 'PersonSheet', baseURL)
  await badge(page).click()
  await expect(heading(page, 'Byt person')).toBeFocused()
  await expect(page.getByRole('button', { name: 'Visa uppgifter för Birgitta Sand' })).toBeVisible()
  await pressBoth(page, paths.kontakter())
  await expect(heading(page, 'Byt person')).toBeFocused()
  await expect(page).toHaveTitle(/^Byt person/)
  excuseLostParts(complaints)
})

for (const language of languageCodes)
  test(`it can be read and pressed by anybody, in ${language}`, async ({ page, context, world }) => {
    await world('varld=magdalena&kan=utse-ombud')
    await inLanguage(context, language)
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height })
      await open(page)
      await expect(
        sheet(page)
          .getByText(language === 'sv' ? next : /Next appointment/)
          .first(),
      ).toBeVisible()
      expect(await tooSmall(page)).toEqual([])
      expect(await namesOfSeveral(page)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      await expectNoAxeViolations(page)
    }
    await expectEveryStopSeen(page, 9)
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((way) => {
        document.documentElement.dir = way
        document.documentElement.style.fontSize = '32px'
      }, dir)
      const within = await sheet(page).evaluate(
        (one) => one.scrollWidth <= one.clientWidth && one.clientWidth <= innerWidth,
      )
      expect(within, dir).toBe(true)
    }
  })
