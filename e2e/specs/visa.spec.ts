import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'
import { dialog } from '../steps/log-in-life.ts'
import { show } from '../steps/ombudslage.ts'
import { goWithin } from '../steps/places.ts'
import { bar, begin, endButton } from '../steps/visa.ts'

const inMenu = (page: Page, name: string) =>
  page.getByRole('navigation').first().getByRole('link', { name, exact: true })
const sizeOfText = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))

test('before one begins it is said what the others see, and one chooses', async ({ page, world }) => {
  await world('')
  await page.goto(paths.mer())
  await page.getByRole('link', { name: 'Visa på ett möte' }).click()
  await expect(heading(page, 'Visa på ett möte')).toBeFocused()
  const boxes = page.getByRole('checkbox')
  await expect(boxes).toHaveCount(15)
  for (const name of ['Tider', 'Kontakter', 'Att göra', 'Överenskommelser', 'Planer', 'Insatser'])
    await expect(page.getByRole('checkbox', { name, exact: true })).toBeChecked()
  for (const name of ['Läkemedel', 'Provsvar', 'Anteckningar', 'Sår', 'Avgifter och frikort'])
    await expect(page.getByRole('checkbox', { name, exact: true })).not.toBeChecked()
  await expect(page.getByRole('region', { name: 'Det här visas aldrig' })).toContainText('Meddelanden.')
  // With nothing to show there is nothing to begin.
  for (const box of await boxes.all()) await box.uncheck()
  await page.getByRole('button', { name: 'Börja visa' }).click()
  await expect(boxes.first()).toBeFocused()
  await expect(boxes.first()).toHaveAccessibleDescription('Välj minst ett område.')
  await expect(bar(page)).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Läkemedel' }).check()
  await page.getByRole('button', { name: 'Börja visa' }).click()
  await expect(bar(page)).toContainText('Du visar för andra. Meddelanden och 14 områden är dolda.')
  await expect(heading(page, /^God morgon/)).toBeFocused()
  await expectSettled(page)
  const regions = page.getByRole('main').getByRole('region')
  await expect(regions.filter({ hasText: 'Läkemedel' })).toHaveCount(2)
  for (const name of ['Tider', 'Kontakter', 'Att göra', 'Planer', 'Provsvar', 'Meddelanden'])
    await expect(page.getByRole('main').getByRole('heading', { name })).toHaveCount(0)
})

test('the översikt that others see is as it is written down', async ({ page, world }) => {
  await world('klocka=stilla')
  await begin(page)
  // Looking for a word, so that every card is here.
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('region', { name: 'Insatser' })).toBeVisible()
  await expectSettled(page)
  // Is the difference meant? Update with `--update-snapshots`, and look that nothing hidden has come in.
  expect(`${await page.locator('body').ariaSnapshot()}\n`).toMatchSnapshot('visa-oversikt.txt')
})

test('nothing of what is hidden is asked for, or kept from before', async ({ page, world }) => {
  await world('')
  await page.goto('/')
  await expectSettled(page)
  const asked: { path: string; scopes: string | undefined; method: string }[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    const scopes = request.headers()['view-scopes']
    if (pathname.startsWith('/api/'))
      asked.push({ path: pathname.slice(5), scopes, method: request.method() })
  })
  await page.getByRole('main').getByRole('link', { name: 'Visa på ett möte' }).click()
  await page.getByRole('button', { name: 'Börja visa' }).click()
  await expect(bar(page)).toBeVisible()
  await expectSettled(page)
  for (const place of ['Tidslinje', 'Kontakter', 'Planer', 'Mer']) {
    await inMenu(page, place).click()
    await expectSettled(page)
  }
  const ofPerson = asked.filter(({ path }) => path !== 'session')
  expect(ofPerson.length).toBeGreaterThan(3)
  const shown = 'tidslinje kontakter att-gora overenskommelser vardplaner insatser'
  expect(new Set(ofPerson.map(({ scopes }) => scopes))).toEqual(new Set([shown]))
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([])
})

test('it goes along between pages, back and forward, and what is hidden has no way to it', async ({
  page,
  world,
}) => {
  await world('kan=utse-ombud')
  await page.goto(paths.inkorg())
  await expectSettled(page)
  const loads: string[] = []
  page.on('load', () => loads.push(page.url()))
  await goWithin(page, paths.visa())
  await page.getByRole('button', { name: 'Börja visa' }).click()
  await expect(heading(page, /^God morgon/)).toBeFocused()
  const places = [
    ['Kontakter', 'Kontakter'],
    ['Planer', 'Planer'],
    ['Mer', 'Mer'],
    ['Översikt', /^God morgon/],
  ] as const
  for (const [place, title] of places) {
    await inMenu(page, place).click()
    await expect(heading(page, title)).toBeFocused()
    await expect(bar(page)).toBeVisible()
    for (const name of [
      'Ombud',
      'Meddelanden',
      'Provsvar',
      'Vem får läsa',
      'Mina utskrifter',
      'Visa på ett möte',
    ])
      await expect(page.getByRole('link', { name })).toHaveCount(0)
    for (const name of ['Logga ut', 'Birgitta Sand'])
      await expect(page.getByRole('button', { name })).toHaveCount(0)
  }
  await page.goBack()
  await expect(heading(page, 'Mer')).toBeFocused()
  await page.goForward()
  await expect(heading(page, /^God morgon/)).toBeFocused()
  await expect(bar(page)).toBeVisible()
  // A page that was opened before it began.
  await page.evaluate(() => history.go(-6))
  await expect(heading(page, 'Dolt medan du visar')).toBeFocused()
  await expect(page).toHaveTitle('Dolt medan du visar – Överblick')
  await expect(page.getByRole('main')).not.toContainText(/meddelande/i)
  await page.getByRole('main').getByRole('link', { name: 'Till översikten' }).click()
  await expect(heading(page, /^God morgon/)).toBeFocused()
  expect(loads).toEqual([])
})

test('the way out is first, by keyboard and by a click alone, and leads to a page with nothing of the person', async ({
  page,
  world,
}) => {
  await world('')
  await page.goto(paths.vardplaner())
  await page.getByRole('main').getByRole('link', { name: 'Samordnad individuell plan' }).first().click()
  await page.getByRole('main').getByRole('link', { name: 'Visa för dem på mötet' }).click()
  await expect(page.getByRole('radio', { name: 'Planen som du kom från' })).toBeChecked()
  await page.getByRole('button', { name: 'Börja visa' }).press('Enter')
  await expect(heading(page, 'Samordnad individuell plan')).toBeFocused()
  await expect(page.getByRole('main')).toContainText('08-465 004 11')
  // The first that Tab comes to on a page.
  const first = page.locator('a[href], button, input, select, summary, [tabindex="0"]').first()
  await expect(first).toHaveText('Sluta visa')
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Du visar inte längre')).toBeFocused()
  await expect(bar(page)).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText(/Birgitta|Amina|plan/i)
  await expectNoAxeViolations(page)
  // Back leads to the page as it usually is.
  await page.goBack()
  await expect(heading(page, 'Samordnad individuell plan')).toBeFocused()
  await expect(page.getByRole('main').getByRole('link', { name: /^Ring/ }).first()).toBeVisible()
  await expect(bar(page)).toHaveCount(0)
  await page.goForward()
  await expect(heading(page, 'Visa på ett möte')).toBeFocused()
  await page.getByRole('button', { name: 'Börja visa' }).click()
  await endButton(page).evaluate((button: HTMLElement) => button.click())
  await expect(heading(page, 'Du visar inte längre')).toBeFocused()
  await page.getByRole('main').getByRole('link', { name: 'Till översikten' }).click()
  await expect(page.getByRole('button', { name: 'Logga ut', exact: true })).toBeVisible()
})

test('to load the page anew ends it, and another tab knows nothing of it', async ({
  page,
  context,
  world,
}) => {
  await world('')
  await begin(page)
  const other = await context.newPage()
  await other.goto('/')
  await expectSettled(other)
  await expect(bar(other)).toHaveCount(0)
  await page.reload()
  await expectSettled(page)
  await expect(bar(page)).toHaveCount(0)
  await expect(page.locator('html')).not.toHaveAttribute('data-visar')
  await expect(page.getByRole('button', { name: 'Logga ut', exact: true })).toBeVisible()
})

test('the text is larger, and what calls is read instead', async ({ page, world }) => {
  await world('')
  await page.goto('/')
  const usual = await sizeOfText(page)
  await begin(page)
  expect(await sizeOfText(page)).toBeGreaterThanOrEqual(usual * 1.2)
  await inMenu(page, 'Kontakter').click()
  await page.getByRole('main').getByRole('link', { name: 'Vem ska jag kontakta?' }).click()
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText('112')
  await expect(page.locator('a[href^="tel:"]')).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toContainText('ring 1177. Vid fara för liv, ring 112.')
})

test('in ombudsläge, and as an ombud would see it, there is nothing to begin', async ({ page, world }) => {
  await world('varld=tove&kan=utse-ombud')
  await show(page, 'Birgitta Sand')
  await page.getByRole('navigation').getByRole('link', { name: 'Mer' }).click()
  await page.getByRole('link', { name: 'Visa på ett möte' }).click()
  await expect(page.getByRole('main')).toContainText('Du kan bara visa dina egna uppgifter')
  await expect(page.getByRole('button', { name: 'Börja visa' })).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('those one helps are named nowhere, and another tab that shows one of them changes nothing', async ({
  page,
  context,
  world,
}) => {
  await world('varld=magdalena&kan=utse-ombud')
  await page.goto(paths.hjalpa())
  await expectSettled(page)
  await goWithin(page, paths.visa())
  await page.getByRole('button', { name: 'Börja visa' }).click()
  await expectSettled(page)
  const other = await context.newPage()
  await show(other, 'Leo Hult')
  await expect(heading(page, /Magdalena/)).toBeVisible()
  await expect(bar(page)).toBeVisible()
  for (const address of ['/', paths.hjalpa(), paths.person(), paths.mer()]) {
    await goWithin(page, address)
    expect(await page.content()).not.toMatch(/\bLeo\b|Rolf/)
  }
})

test('the log-in can be prolonged meanwhile, and the same person goes on', async ({ page, world }) => {
  await world('')
  await page.clock.install()
  await begin(page)
  await page.waitForLoadState('networkidle')
  await page.clock.fastForward('28:05')
  await page.clock.runFor(6_000)
  await expect(dialog(page)).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(bar(page)).toBeVisible()
})

test('what fails can be tried again meanwhile', async ({ page, world }) => {
  await world('fel=api.kontakter:bruten')
  await begin(page)
  await inMenu(page, 'Kontakter').click()
  await expect(heading(page, 'Kontakter')).toBeVisible()
  const again = page.getByRole('main').getByRole('button', { name: 'Försök igen' }).first()
  await expect(again).toBeVisible()
  await world('')
  await again.click()
  await expect(page.getByRole('main')).toContainText('Amina Wallin')
})
