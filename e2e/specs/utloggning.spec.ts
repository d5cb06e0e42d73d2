import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'
import { dialog, expectNothingOfAnybody } from '../steps/log-in-life.ts'
import { badge } from '../steps/person-sheet.ts'

/** Sends what a screen reader or voice control sends: a click, and nothing before it. */
const press = (page: Page, name: string) =>
  page
    .getByRole('button', { name, exact: true })
    .first()
    .evaluate((button: HTMLElement) => button.click())

const unsure = 'Vi vet inte om du är utloggad'

for (const fault of ['500', '503', 'bruten', 'html', 'annan']) {
  test(`a log-out that the platform does not confirm (${fault}) is not said to be one, and can be tried again`, async ({
    page,
    context,
    world,
  }) => {
    await world(`fel=api.slut:${fault}`)
    const other = await context.newPage()
    await other.goto(paths.vardplaner())
    await expectSettled(other)
    await page.goto(paths.kontakter())
    await expectSettled(page)
    await press(page, 'Logga ut')
    await expect(heading(page, unsure)).toBeFocused()
    await expectNothingOfAnybody(page)
    // Nor does another tab say more than is known.
    await expect(heading(other, unsure)).toBeVisible()
    await expectNothingOfAnybody(other)
    await expectNoAxeViolations(page)
    // To come back to the tab does not let her in again.
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(page.getByText('Du har loggat ut')).toHaveCount(0)
    await press(page, 'Försök logga ut igen')
    await expect(heading(page, unsure)).toBeFocused()
    await expectNothingOfAnybody(page)
  })
}

test('while the platform is silent it is said that it is asked, and when it answers that one is out', async ({
  page,
  context,
  world,
}) => {
  await world('fel=api.slut:sen')
  const other = await context.newPage()
  await other.goto(paths.vardplaner())
  await expectSettled(other)
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await press(page, 'Logga ut')
  await expect(heading(page, 'Du loggas ut')).toBeFocused()
  await expectNothingOfAnybody(page)
  await expect(heading(page, 'Du har loggat ut')).toBeFocused()
  await expect(heading(other, 'Du är utloggad')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Logga in för att se din vård och omsorg')).toBeVisible()
})

/** The page of contacts when also what is told last, beside the page, has been answered: nothing more is asked by itself. */
async function quietPage(page: Page) {
  const told = page.waitForResponse('**/api/sedan-sist')
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await (await told).finished()
  await page.evaluate(async () => (await fetch('/ikon.svg')).text())
}

test('whoever was logged out already has been logged out', async ({ page, world }) => {
  await world('')
  await quietPage(page)
  await page.request.post('/api/session/slut')
  await press(page, 'Logga ut')
  await expect(heading(page, 'Du har loggat ut')).toBeFocused()
})

test.describe('the warning', () => {
  test.beforeEach(async ({ page, world }) => {
    await world('')
    await page.clock.install()
    // An answer that comes later tells by itself that somebody is here.
    await quietPage(page)
  })

  test('a bare click on Stanna kvar stays, once, and focus goes back to where it was', async ({ page }) => {
    const focused = badge(page)
    await focused.focus()
    await page.clock.fastForward('28:01')
    await expect(dialog(page)).toBeVisible()
    await expect(dialog(page).getByRole('button', { name: 'Stanna kvar' })).toBeFocused()
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
    await press(page, 'Stanna kvar')
    await expect(dialog(page)).toHaveCount(0)
    expect(asked).toEqual(['POST /api/session/forlang'])
    await expect(focused).toBeFocused()
    await expect(page.getByText('Du är fortfarande inloggad.')).toBeAttached()
  })

  test('where nothing had focus, it is at the heading of the page', async ({ page }) => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.clock.fastForward('28:01')
    await expect(dialog(page)).toBeVisible()
    await press(page, 'Stanna kvar')
    await expect(heading(page, 'Kontakter')).toBeFocused()
  })

  test('a bare click on Logga ut nu logs out', async ({ page }) => {
    await page.clock.fastForward('28:01')
    await expect(dialog(page)).toBeVisible()
    await press(page, 'Logga ut nu')
    await expect(heading(page, 'Du har loggat ut')).toBeFocused()
  })

  const signs: Record<string, (page: Page) => Promise<unknown>> = {
    'to scroll': (page) => page.evaluate(() => scrollBy(0, 120)),
    'to move focus': (page) =>
      page
        .locator('main a')
        .filter({ visible: true })
        .last()
        .evaluate((link) => link.focus()),
    'a bare click': (page) =>
      page
        .locator('main summary')
        .first()
        .evaluate((one: HTMLElement) => one.click()),
    'to dictate': (page) =>
      page.evaluate(() => document.body.dispatchEvent(new InputEvent('input', { bubbles: true }))),
    'to touch': (page) =>
      page.evaluate(() => document.body.dispatchEvent(new Event('touchstart', { bubbles: true }))),
  }
  for (const [name, sign] of Object.entries(signs)) {
    test(`${name} is to be here`, async ({ page }) => {
      await page.clock.fastForward('20:00')
      const prolonged = page.waitForResponse('**/api/session/forlang')
      await sign(page)
      await (await prolonged).finished()
      // What came is taken when the page has answered once more.
      await page.evaluate(async () => (await fetch('/ikon.svg')).text())
      await page.clock.fastForward('20:00')
      await expect(dialog(page)).toHaveCount(0)
      await expect(heading(page, 'Kontakter')).toBeVisible()
    })
  }

  test('it does not itself mean that anybody is here, whatever it moves', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await page.locator('main a').last().focus()
    await page.clock.runFor(2_000)
    await page.clock.fastForward('31:00')
    await expect(heading(page, 'Du har loggats ut')).toBeVisible()
  })
})

test('one who stays although the platform cannot be reached is told, and not asked for at each turn of the wheel', async ({
  page,
  world,
}) => {
  await world('fel=api.forlang:bruten')
  await page.clock.install()
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await page.clock.fastForward('28:01')
  await expect(dialog(page)).toBeVisible()
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000))
  let asked = 0
  page.on('request', () => asked++)
  for (let turn = 0; turn < 20; turn++) await page.evaluate(() => dispatchEvent(new WheelEvent('wheel')))
  await expect(dialog(page).getByRole('alert')).toContainText('Vi når inte tjänsten')
  expect(asked).toBe(1)
  // Who asks for it is not held back.
  await press(page, 'Stanna kvar')
  await expect.poll(() => asked).toBe(2)
})

test('persons are changed by a bare click, there and back', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await page.goto(paths.person())
  await expectSettled(page)
  await press(page, 'Visa uppgifter för Birgitta Sand')
  await expect(heading(page, 'Översikt Birgitta Sand')).toBeFocused()
  await press(page, 'Tillbaka till mig')
  await expect(heading(page, /Tove/)).toBeFocused()
  await page.goto(paths.person())
  await press(page, 'Logga ut')
  await expect(heading(page, 'Du har loggat ut')).toBeFocused()
  const arrived = page.waitForURL('**/api/inloggning**')
  await press(page, 'Logga in')
  await arrived
})
