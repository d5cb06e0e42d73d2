import type { Locator, Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { menuAreas, moreAddresses } from '../addresses.ts'
import { expect, expectSettled, test } from '../fixtures.ts'
import { fullWorld, type Place, places, tagOf } from '../steps/places.ts'
import { watchRequests } from '../steps/under-way.ts'

/*
 * After each press focus is on something: a screen reader that finds it nowhere begins at the top of the page. What comes of
 * a press, such as a question, is pressed too. Each press is of a page that was opened for it.
 */

/** What can be pressed and leads nowhere, in a page and what it asks. Those of the frame are pressed on one page alone. */
const pressable = (page: Page, { within }: { within: string }) =>
  page
    .locator(within)
    .locator('button, summary, input[type=checkbox], input[type=radio]')
    .and(page.locator(':not(:disabled)'))
    .filter({ visible: true })

/** What it is called, for one to find it again among others. */
const namesOf = (all: Locator) =>
  all.evaluateAll((found) =>
    found.map(
      (one) => one.getAttribute('aria-label') ?? (one.closest('label') ?? one).textContent?.trim() ?? '',
    ),
  )

/** As assistive technology presses: focus, and nothing but the click. */
const press = (one: Locator) =>
  one.evaluate((element: HTMLElement) => {
    element.focus()
    element.click()
  })

type Trial = { open: Place['open']; world: () => Promise<void>; within: string }

/** Presses everything on a page, and tells after which presses focus was nowhere, and how many there were. */
async function pressAll(
  page: Page,
  { open, world, within }: Trial,
): Promise<{ lost: string[]; presses: number }> {
  const underWay = watchRequests(page)
  const quiet = async () => {
    await expect.poll(() => underWay.size).toBe(0)
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    )
  }
  const lost: string[] = []
  const begin = async () => {
    await world()
    await open(page)
    await quiet()
  }
  await begin()
  const first = await namesOf(pressable(page, { within }))
  const ways = first.slice(0, 12).map((_name, at) => [at])
  let presses = 0
  for (const way of ways) {
    await begin()
    for (const at of way) {
      await press(pressable(page, { within }).nth(at))
      presses += 1
      await quiet()
    }
    await expectSettled(page)
    await quiet()
    const now = await namesOf(pressable(page, { within }))
    if (await page.evaluate(() => document.activeElement === document.body))
      lost.push(way.map((at) => at).join(' then ') + `: ${first[way[0] ?? 0]}`)
    if (way.length === 1) {
      // The log-in is not the portal's.
      const isNew = (name: string, at: number) =>
        name !== 'Logga in' &&
        now.slice(0, at + 1).filter((one) => one === name).length > first.filter((one) => one === name).length
      ways.push(...now.flatMap((name, at) => (isNew(name, at) ? [[...way, at]] : [])).slice(0, 4))
    }
  }
  return { lost, presses }
}

test.beforeEach(async ({ page }) => {
  test.setTimeout(240_000)
  // Nothing comes out of a printer, which would hold the page.
  await page.addInitScript(() => {
    window.print = () => undefined
  })
})

for (const place of places) {
  const { name, open } = place
  const tag = name === paths.oversikt() ? '@release' : tagOf(place)
  test(`${name}: after each press focus is on something`, { tag }, async ({ page, world }) => {
    const within = name === paths.person() ? 'body' : 'main, dialog'
    const { lost, presses } = await pressAll(page, { open, within, world: () => world(fullWorld) })
    expect(lost).toEqual([])
    if (name === paths.person()) expect(presses).toBeGreaterThanOrEqual(3)
  })
}

for (const fault of [
  'fel=index:nere',
  'fel=ogonkliniken:fel',
  'fel=api.tidslinje:bruten,api.kontakter:bruten,api.ombud:bruten',
]) {
  test(`${fault}: after each press focus is on something`, { tag: '@release' }, async ({ page, world }) => {
    for (const address of [...menuAreas.map((area) => area.address), ...moreAddresses]) {
      const open = async () => {
        await page.goto(address)
        await expectSettled(page)
      }
      const { lost } = await pressAll(page, {
        open,
        within: 'main, dialog',
        world: () => world(fault),
      })
      expect(lost, address).toEqual([])
    }
  })
}
