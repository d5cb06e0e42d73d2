import { randomOf } from '../../mocks/worlds/random.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { openPanel, panel, section } from '../steps/testpanel.ts'

test('region, kommun and both are switched in the panel, and the page follows without being loaded anew', async ({
  page,
}) => {
  await openPanel(page)
  await page.evaluate(() => Object.assign(window, { same: true }))
  const sources = section(page, 'Källor')
  await sources.getByRole('button', { name: 'Bara region' }).click()
  await expect(page).toHaveURL('./?kallor=region')
  await expect(page.getByRole('main').getByText('Hemtjänst Norr').first()).toBeHidden()
  await expectSettled(page)
  await expect(page.getByRole('main')).toContainText('Vårdcentralen Ekbacken')
  await sources.getByRole('button', { name: 'Bara kommun' }).click()
  await expect(page).toHaveURL('./?kallor=kommun')
  await expect(page.getByRole('main')).toContainText('Omläggning av sår')
  await expect(page.getByRole('main')).not.toContainText('Vårdcentralen Ekbacken')
  await sources.getByRole('button', { name: 'Båda' }).click()
  await expect(page.getByRole('main')).toContainText('Vårdcentralen Ekbacken')
  await sources.getByRole('button', { name: 'Ingen' }).click()
  await expect(page.getByRole('main')).toContainText('Ingen källa är ansluten')
  await sources.getByRole('button', { name: 'Alla' }).click()
  await expect(page).toHaveURL('./')
  const eye = panel(page).getByRole('group', { name: 'Ögonkliniken Storstaden' })
  await eye.getByRole('checkbox', { name: 'Ansluten' }).uncheck()
  await expect(page).toHaveURL(/kallor=region-storstaden,/)
  expect(await page.evaluate(() => 'same' in window)).toBe(true)
})

for (const [fault, says] of [
  ['fel', 'svarar inte just nu'],
  ['trasig', 'svarar inte just nu'],
  ['inaktuell', 'kunde inte hämtas på nytt'],
  ['ogiltig', 'kunde inte läsas'],
  ['tom', 'God morgon'],
  ['halv', 'God morgon'],
  ['sparad', 'God morgon'],
] as const) {
  test(`a source with ${fault} is chosen in the panel, and the page says so`, async ({ page }) => {
    await openPanel(page)
    const kommun = panel(page).getByRole('group', { name: 'Sjöstads kommun' })
    await kommun.getByLabel('Svarar').selectOption(fault)
    await expect(page).toHaveURL(`./?fel=sjostads-kommun:${fault}`)
    await expectSettled(page)
    await expect(page.getByRole('main')).toContainText(says)
    await expect(section(page, 'Anrop').getByRole('listitem').first()).toBeVisible()
    await kommun.getByLabel('Svarar').selectOption('')
    await expectSettled(page)
    await expect(page).toHaveURL('./')
    await expect(page.getByRole('main')).not.toContainText(/svarar inte just nu|kunde inte/)
  })
}

test(
  'a slow and a silent source, the index, the API, and one service alone',
  { tag: '@release' },
  async ({ page }) => {
    await openPanel(page)
    const kommun = panel(page).getByRole('group', { name: 'Sjöstads kommun' })
    await kommun.getByLabel('Svarar').selectOption('langsam-5')
    await expect(page.getByText('Hämtar från Sjöstads kommun', { exact: false }).first()).toBeVisible()
    await expectSettled(page)
    await kommun.getByLabel('Svarar').selectOption('')
    await kommun.getByText('Varje tjänst för sig').click()
    await kommun.getByLabel('GetCarePlans').selectOption('fel')
    await expect(page).toHaveURL('./?fel=sjostads-kommun.GetCarePlans:fel')
    await expect(section(page, 'Anrop')).toContainText(
      /Sjöstads kommun GetCarePlans: svarade med fel på \d+ ms, 0 poster/,
    )
    const platform = panel(page).getByRole('group', { name: 'Plattformen', exact: true })
    await platform.getByRole('checkbox', { name: 'Engagemangsindex svarar inte' }).check()
    await expect(page.getByText('Vi kan inte visa uppgifterna just nu').first()).toBeVisible()
    await platform.getByRole('checkbox', { name: 'Engagemangsindex svarar inte' }).uncheck()
    await platform.getByLabel('Översikts-API:t').selectOption('500')
    await expect(page.getByRole('main')).toContainText('Tjänsten har fått ett fel')
  },
)

test(
  'each fault of the API is chosen in the panel; the page never blanks, and all is well again after',
  { tag: '@release' },
  async ({ page }) => {
    await openPanel(page)
    const api = panel(page)
      .getByRole('group', { name: 'Plattformen', exact: true })
      .getByLabel('Översikts-API:t')
    const faults = await api
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
    expect(faults.length).toBeGreaterThan(7)
    for (const fault of faults.filter((one) => one !== '' && one !== 'tyst')) {
      await api.selectOption(fault)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.locator('#root').getByText('1177').first()).toBeVisible()
      await expectNoAxeViolations(page)
      await api.selectOption('')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('God morgon, Birgitta')
      await expectSettled(page)
    }
  },
)

test('a source that never answers is given up, and named', { tag: '@release' }, async ({ page }) => {
  test.setTimeout(90_000)
  await openPanel(page)
  await panel(page).getByRole('group', { name: 'Sjöstads kommun' }).getByLabel('Svarar').selectOption('tyst')
  await expect(page.getByRole('main')).toContainText('svarar inte just nu', { timeout: 40_000 })
  await expect(section(page, 'Anrop')).toContainText('Sjöstads kommun GetCarePlans: svarade inte i tid')
})

test('the panel is worked by the keyboard alone, has no axe violation, and moves nothing under it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node: Node | null }[]
      })[])
        if (!entry.hadRecentInput)
          shifts.push(
            `${entry.value} ${entry.sources.map(({ node }) => node?.textContent?.slice(0, 60)).join(' | ')}`,
          )
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('./')
  await expectSettled(page)
  await expectNoAxeViolations(page)
  const shifts = () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)
  const before = await shifts()
  const opener = panel(page).getByRole('button', { name: 'Test' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Testpanel' })).toBeFocused()
  await expectNoAxeViolations(page)
  // Nothing of the page is under it.
  const covered = await page.evaluate(() => {
    const left = document.querySelector('aside[aria-label=Testpanel]')?.getBoundingClientRect().left ?? 0
    return (document.querySelector('#root')?.getBoundingClientRect().right ?? 0) > left + 1
  })
  expect(covered).toBe(false)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('button', { name: 'Till höger' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
  expect(await shifts()).toEqual(before)
  await page.setViewportSize({ width: 768, height: 1024 })
  await page.keyboard.press('F2')
  await expectNoAxeViolations(page)
})

test('with panel=nej there is nothing of it, and no key brings it', async ({ page }) => {
  await page.goto('./?panel=nej')
  await expectSettled(page)
  await page.keyboard.press('F2')
  await expect(panel(page)).toHaveCount(0)
})

test('every named world is listed with what it shows, and opens', async ({ page }) => {
  await page.goto('./#/testpanel')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Världar att visa')
  await expectNoAxeViolations(page)
  const links = page.getByRole('link', { name: /^Öppna:/ })
  expect(await links.count()).toBeGreaterThan(8)
  await page.getByRole('link', { name: 'Öppna: Tove hjälper sin mamma' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt Birgitta Sand')
  await page.goto('about:blank')
  await page.goto('./#/testpanel')
  await page.getByRole('link', { name: 'Öppna: Tidslinjen per vecka' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Vecka 48, 2026' })).toBeVisible()
})

test(
  '50 random states of the panel: no error, a heading, and a way on',
  { tag: '@release' },
  async ({ page, complaints }) => {
    test.setTimeout(180_000)
    await openPanel(page)
    const random = randomOf(7)
    for (let state = 0; state < 50; state++) {
      const selects = panel(page).getByRole('combobox')
      const boxes = panel(page).getByRole('checkbox')
      const way = random()
      if (way < 0.2) {
        const places = page.getByRole('navigation').getByRole('link')
        const count = await places.count()
        if (count > 0) await places.nth(Math.floor(random() * count)).click()
      } else if (way < 0.7) {
        const select = selects.nth(Math.floor(random() * (await selects.count())))
        if (await select.isVisible()) {
          const values = await select
            .locator('option')
            .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
          await select.selectOption(values[Math.floor(random() * values.length)] ?? '')
        }
      } else {
        const box = boxes.nth(Math.floor(random() * (await boxes.count())))
        await box.setChecked(random() < 0.5)
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(
        page.locator('#root').getByRole('link').or(page.locator('#root').getByRole('button')).first(),
      ).toBeVisible()
      // What stands in the address opens the same state.
      const link = await section(page, 'Länk').locator('p').first().innerText()
      expect(new URL(link).search).toBe(new URL(page.url()).search)
    }
    expect(complaints).toEqual([])
  },
)

for (const [link, says] of [
  ['?kallor=region&kallor=kommun', 'kallor=region + kommun'],
  ['?nu=2026-02-30', 'nu=2026-02-30'],
  ['?sprak=de', 'sprak=de'],
  ['?variant=tidslinje-finns-inte', 'variant=tidslinje-finns-inte'],
  ['?ombud=rolf', 'ombud=rolf'],
  ['?fel=flygplatsen:fel', 'fel=flygplatsen:fel'],
] as const) {
  test(`a link that says ${link} is told what would be right`, async ({ page }) => {
    await page.goto(`./${link}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Den länken går inte att öppna')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(says)
  })
}
