import { paths } from '../../app/paths.ts'
import { menuAreas, ownAddresses } from '../addresses.ts'
import { expect, expectSettled, test } from '../fixtures.ts'
import { lose } from '../steps/lost-part.ts'

test.beforeEach(async ({ world }) => world(''))

test('the shell of the page paints before any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) })
  // Its script never comes.
  await lose(context, 'index', baseURL)
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('banner')).toContainText('Överblick')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Hämtar uppgifter')).toBeVisible()
  const font = await page
    .getByRole('heading', { level: 1 })
    .evaluate((element) => getComputedStyle(element).fontFamily)
  expect(font).toContain('Atkinson Hyperlegible Next')
  await context.close()
})

test('the first tab stop leads past the header', async ({ page }) => {
  await page.goto('/')
  await expectSettled(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: 'Hoppa till innehållet' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^Visa mer/ })).toBeFocused()
})

test('navigation moves focus to the heading and names the page in the title bar', async ({ page }) => {
  await page.goto('/')
  await expectSettled(page)
  await expect(page).toHaveTitle('Översikt – Överblick')
  const menu = page.getByRole('navigation').getByRole('link')
  const [, ...places] = await menu.allInnerTexts()
  expect(places).toHaveLength(menuAreas.length)
  for (const place of places) {
    await menu.filter({ hasText: place }).click()
    await expect(page.getByRole('heading', { level: 1, name: place })).toBeFocused()
    await expect(page).toHaveTitle(`${place} – Överblick`)
    await expect(menu.filter({ hasText: place })).toHaveAttribute('aria-current', 'page')
  }
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: places.at(-2) ?? '' })).toBeFocused()
})

test('the whole översikt can be walked with the keyboard, and the ring is seen', async ({ page }) => {
  await page.goto('/')
  await expectSettled(page)
  const stops = await page
    .locator('a, button, summary')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
  const seen = new Set<number>()
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab')
    const { name, place, ring } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      // A link that a whole row leads by has its ring around the row.
      const styles = [getComputedStyle(element), getComputedStyle(element, '::after')]
      return {
        name: element.outerHTML,
        place: [...document.querySelectorAll('*')].indexOf(element),
        ring: styles.some((style) => style.outlineStyle === 'solid' && style.outlineWidth === '3px'),
      }
    })
    expect(ring, name).toBe(true)
    seen.add(place)
  }
  expect(seen.size).toBe(stops)
})

test('the language can be changed, and stays', async ({ page }) => {
  await page.goto(paths.kontakter())
  await expectSettled(page)
  await page.getByRole('combobox', { name: /^(Språk|Language)$/ }).selectOption('en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contacts')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle('Contacts – Överblick')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contacts')
  await page.getByRole('combobox', { name: /^(Språk|Language)$/ }).selectOption('sv')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter')
})

test('an address that no page has leads back', async ({ page }) => {
  await page.goto('/finns/inte')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
  await page.getByRole('link', { name: 'Till översikten', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('God morgon, Birgitta')
})

for (const width of [320, 390, 1280]) {
  test(`targets are at least 44 px at ${width}`, { tag: '@release' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const address of ownAddresses) {
      await page.goto(address)
      await expectSettled(page)
      const small = await page
        .locator('nav a, button, summary, .ds-button, section > div > a, li > a')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .map((one) => ({ name: one.textContent, height: one.getBoundingClientRect().height }))
            .filter(({ height }) => height < 44),
        )
      expect(small, address).toEqual([])
    }
  })

  test(`what waits for the person fills the window at ${width}, so that nothing under it is pushed away`, async ({
    page,
    world,
  }) => {
    await world('fel=api.session:tyst')
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/')
    await expect(page.getByRole('status')).toContainText('Hämtar uppgifter')
    await expect(page.getByRole('contentinfo')).toBeAttached()
    await expect(page.getByRole('contentinfo')).not.toBeInViewport()
  })

  test(
    `nothing moves while the answers come at ${width}`,
    { tag: width === 390 ? [] : '@release' },
    async ({ page, world }) => {
      await world('fel=alla:langsam')
      await page.setViewportSize({ width, height: 800 })
      await page.addInitScript(() => {
        const moves: number[] = []
        Object.assign(window, { moves })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            moves.push(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto('/')
      await expectSettled(page)
      await expect(page.getByText(/Hämtat i dag \d+\.\d\d från 5 källor\./)).toBeVisible()
      const moves = await page.evaluate(() => (window as unknown as { moves: number[] }).moves)
      expect(moves.reduce((sum, move) => sum + move, 0)).toBeLessThanOrEqual(0.01)
    },
  )
}
