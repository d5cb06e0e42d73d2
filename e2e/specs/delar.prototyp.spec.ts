import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { expect, expectEveryStopSeen, expectNoAxeViolations, test } from '../fixtures.ts'
import { lookOf } from '../looks/look-of.ts'

/** One file a part. */
const ids = readdirSync(join(import.meta.dirname, '../../mocks/parts'))
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => name.replace('.tsx', ''))
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }

async function openParts(page: Page, choice = 'bada', place = ''): Promise<void> {
  await page.goto(`./?tema=${choice}#/delar${place}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Delar')
  await page.evaluate(() => document.fonts.ready)
}

for (const [choice, ground] of [
  ['ljust', 'rgb(250, 247, 242)'],
  ['morkt', 'rgb(18, 25, 28)'],
] as const) {
  for (const size of [phone, desk]) {
    test(`the catalogue in ${choice} has no axe violation at ${size.width}`, async ({ page }) => {
      // The other scheme than the device's: what is shown is chosen, not inherited.
      await page.emulateMedia({ colorScheme: choice === 'ljust' ? 'dark' : 'light' })
      await page.setViewportSize(size)
      await openParts(page, choice)
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        ground,
      )
      await expectNoAxeViolations(page)
    })
  }
}

test('light and dark at once have no axe violation, and each keeps its own colours', async ({ page }) => {
  await page.setViewportSize(desk)
  await openParts(page)
  await expectNoAxeViolations(page)
  const panes = page.locator('[data-part=card] [data-scheme]')
  const grounds = await panes.evaluateAll((all) =>
    all.slice(0, 2).map((pane) => getComputedStyle(pane).backgroundColor),
  )
  expect(grounds).toEqual(['rgb(250, 247, 242)', 'rgb(18, 25, 28)'])
})

test('every part is there with its name and when to use it, and in the list of contents', async ({
  page,
}) => {
  await page.setViewportSize(desk)
  await openParts(page)
  expect(ids.length).toBeGreaterThan(15)
  const contents = page.getByRole('navigation', { name: 'Innehåll' }).getByRole('link')
  await expect(contents).toHaveCount(ids.length)
  for (const id of ids) {
    const part = page.locator(`[data-part="${id}"]`)
    const title = await part.getByRole('heading', { level: 3 }).first().innerText()
    await expect(page.getByRole('region', { name: title, exact: true }), title).toHaveCount(1)
    await expect(contents.filter({ hasText: new RegExp(`^${title}$`) }), title).toHaveCount(1)
    expect(await part.locator('code').count(), title).toBeGreaterThan(0)
    expect(await part.locator('figure').count(), title).toBeGreaterThan(0)
  }
  await contents.getByText('Källmärke').click()
  await expect(page.getByRole('heading', { name: 'Källmärke' })).toBeInViewport()
})

test('every colour of the theme is shown by its name', async ({ page }) => {
  await openParts(page, 'ljust')
  const [inTheme, shown] = await page.evaluate(() => {
    const declared = [...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => (rule instanceof CSSStyleRule ? [...rule.style] : []))
      .filter((name) => /^--(?!ds)/.test(name))
      .filter((name) => {
        const value = getComputedStyle(document.documentElement).getPropertyValue(name)
        return CSS.supports('color', value.trim())
      })
    const names = [...document.querySelectorAll('[data-part=colours] small')]
    return [[...new Set(declared)].map((name) => name.slice(2)), names.map(({ textContent }) => textContent)]
  })
  expect(inTheme.length).toBeGreaterThan(20)
  expect(shown.toSorted()).toEqual(inTheme.toSorted())
})

test('one h1; light and dark are chosen by the keyboard, and the choice is in the address', async ({
  page,
}) => {
  await openParts(page, 'ljust')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle('Delar – Överblick')
  await page.getByRole('radio', { name: 'Ljust' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\?tema=morkt#\/delar$/)
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'morkt')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('group', { name: 'Mörkt' }).first()).toBeVisible()
  await expect(page.getByRole('group', { name: 'Ljust' }).first()).toBeVisible()
  await expect(page).toHaveTitle('Delar – Överblick')
})

for (const size of [phone, desk]) {
  test(`every stop of the keyboard is seen at ${size.width}`, async ({ page }) => {
    await page.setViewportSize(size)
    await openParts(page, 'ljust')
    await expectEveryStopSeen(page, 60)
  })
}

test('a link to one part opens there', async ({ page }) => {
  await openParts(page, 'morkt', '/notice')
  await expect(page.getByRole('heading', { name: 'Besked', exact: true })).toBeInViewport()
})

test('the list of worlds leads to the parts, and they lead back', async ({ page }) => {
  await page.goto('./#/testpanel')
  await page.getByRole('link', { name: 'Delarna som allt ritas med' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Delar')
  await page.getByRole('link', { name: 'Till världarna' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Världar att visa')
})

for (const width of [320, 390, 1280]) {
  test(`nothing has to be scrolled sideways at ${width}, and what is pressed is 44 px high`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await openParts(page)
    await page
      .locator('summary', { hasText: 'Innehåll' })
      .evaluate((summary) => summary.parentElement?.setAttribute('open', ''))
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
    const small = await page.evaluate(() => {
      const pressed = document.querySelectorAll('a, button, input, select, summary')
      return [...pressed].flatMap((one) => {
        // A link in a text is as high as its line, which WCAG 2.5.8 allows.
        const isInline = getComputedStyle(one).display === 'inline'
        // What is chosen is pressed on all of its words.
        const { height } = (one.closest('label') ?? one).getBoundingClientRect()
        return isInline || height >= 44 ? [] : [`${one.outerHTML.slice(0, 80)}: ${height}`]
      })
    })
    expect(small).toEqual([])
  })
}

test('every part looks as it is written down in e2e/looks', async ({ page }) => {
  const looks = new Map<string, string[][]>()
  for (const size of [desk, phone]) {
    await page.setViewportSize(size)
    await openParts(page)
    // What moves looks different from one moment to the next.
    await page.evaluate(() => {
      for (const moving of document.getAnimations()) {
        moving.pause()
        moving.currentTime = 0
      }
    })
    for (const id of ids) {
      const states = await page.locator(`[data-part="${id}"] [data-state]`).all()
      const drawn = states.map(
        async (one) => `## ${await one.getAttribute('data-state')}\n${await lookOf(one)}`,
      )
      looks.set(id, [...(looks.get(id) ?? []), await Promise.all(drawn)])
    }
  }
  for (const [id, [wide = [], narrow = []]] of looks) {
    const otherwise = narrow.filter((look, at) => look !== wide[at])
    const text = [
      `# ${id}`,
      ...wide,
      ...(otherwise.length > 0 ? ['# What differs at 390', ...otherwise] : []),
    ].join('\n\n')
    // Is the difference meant? Update with `--update-snapshots`, and commit the new words with the new look.
    expect.soft(`${text}\n`).toMatchSnapshot(`${id}.txt`)
  }
})

test('how far something has come is seen without colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openParts(page, 'ljust', '/progress')
  const bar = page.getByRole('progressbar').first()
  await bar.scrollIntoViewIfNeeded()
  const box = await bar.boundingBox()
  if (!box) throw new Error('No bar is seen')
  // Within the edge, which is there however little has been done.
  const clip = { x: box.x + 20, y: box.y + 4, width: 40, height: 4 }
  const seen: Buffer[] = []
  for (const part of [0, 1]) {
    await bar.evaluate((one: HTMLProgressElement, done) => {
      one.value = one.max * done
    }, part)
    seen.push(await page.screenshot({ clip }))
  }
  expect(seen[0]?.equals(seen[1] ?? seen[0])).toBe(false)
})
