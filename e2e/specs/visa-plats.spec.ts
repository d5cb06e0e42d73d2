import { languageCodes } from '#platform/i18n/language.ts'
import { paths } from '../../app/paths.ts'
import {
  expect,
  expectEveryStopSeen,
  expectNoAxeViolations,
  expectSettled,
  inLanguage,
  test,
} from '../fixtures.ts'
import { namesOfSeveral, sideways, tooSmall } from '../steps/looked-at.ts'
import { show } from '../steps/ombudslage.ts'
import { goWithin } from '../steps/places.ts'
import { begin } from '../steps/visa.ts'

for (const language of languageCodes) {
  test(`${language}: no axe violation, nothing sideways, and everything as large as a finger needs`, async ({
    page,
    context,
    world,
  }) => {
    test.setTimeout(180_000)
    await world('')
    await inLanguage(context, language)
    await page.goto(paths.visa())
    await expectSettled(page)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      await expectNoAxeViolations(page)
      expect(await sideways(page)).toBeLessThanOrEqual(0)
    }
    await page.getByRole('main').locator('[type=submit]').click()
    await expectSettled(page)
    for (const address of ['/', paths.tidslinje(), paths.kontakter(), paths.vem(), paths.inkorg()]) {
      await goWithin(page, address)
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 844 })
        await expectNoAxeViolations(page)
        expect(await sideways(page), `${address} at ${width}`).toBeLessThanOrEqual(0)
      }
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 })
        expect(await tooSmall(page), `${address} at ${width}`).toEqual([])
      }
      expect(await namesOfSeveral(page), address).toEqual([])
    }
    await goWithin(page, '/')
    await page.evaluate(() => scrollTo(0, 0))
    await expectEveryStopSeen(page)
  })
}

test('at 400 % zoom and with text of twice the size there is room, and the bar is no higher than that of ombudsläge', async ({
  page,
  world,
}) => {
  await world('varld=magdalena&kan=utse-ombud')
  const sizes = [
    { width: 320, height: 256 },
    { width: 320, height: 640 },
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ]
  const heightOf = async (name: string) =>
    (await page.getByRole('region', { name }).boundingBox())?.height ?? 0
  const heights: Record<string, number[]> = {}
  await show(page, 'Leo Hult')
  for (const [name, then] of [
    ['Ombudsläge', () => page.goto(paths.visa())],
    ['Du visar för andra', undefined],
  ] as const) {
    if (!then) await begin(page)
    heights[name] = []
    for (const size of sizes) {
      await page.setViewportSize(size)
      heights[name].push(Math.round(await heightOf(name)))
    }
    await then?.()
  }
  for (const [at, height] of (heights['Du visar för andra'] ?? []).entries())
    expect(height, JSON.stringify(heights)).toBeLessThanOrEqual((heights['Ombudsläge']?.[at] ?? 0) + 2)
  await page.setViewportSize({ width: 320, height: 256 })
  const top = await page.evaluate(
    () => (document.querySelector('main')?.getBoundingClientRect().top ?? 0) / innerHeight,
  )
  expect(top).toBeLessThanOrEqual(0.4)
  for (const address of ['/', paths.tidslinje(), paths.kontakter(), paths.vardplaner()]) {
    await goWithin(page, address)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '32px'
      })
      expect(await sideways(page), `${address} at ${width}`).toBeLessThanOrEqual(0)
    }
    await page.evaluate(() => document.documentElement.removeAttribute('style'))
  }
})
