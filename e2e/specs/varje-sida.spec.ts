import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, test } from '../fixtures.ts'
import {
  atEdge,
  listsOfNoName,
  namesOfSeveral,
  paleWords,
  sideways,
  sizesOf,
  tooSmall,
} from '../steps/looked-at.ts'
import { fullWorld, places, tagOf } from '../steps/places.ts'

/** Papers and files are as large as their maker, or the reader, has made them. */
const ownSizes = [paths.utskrift(), 'a document']

// Rules of what is drawn, in one visit to each page. Each is told of, also when another is broken.
for (const place of places) {
  const { name, open } = place
  test(
    `${name}: can be read, told apart and pressed, by all`,
    { tag: tagOf(place) },
    async ({ page, world }) => {
      test.slow()
      await world(fullWorld)
      await page.setViewportSize({ width: 390, height: 844 })
      await open(page)
      await test.step('what is pressed is as large as a finger needs', async () => {
        expect.soft(await tooSmall(page)).toEqual([])
        await page.setViewportSize({ width: 1280, height: 900 })
        expect.soft(await tooSmall(page)).toEqual([])
        await page.setViewportSize({ width: 390, height: 844 })
      })
      await test.step('what leads to different things has different names, and each list is one', async () => {
        expect.soft(await namesOfSeveral(page)).toEqual([])
        expect.soft(await listsOfNoName(page)).toEqual([])
      })
      await test.step('words have six sizes at most, and none is small', async () => {
        if (ownSizes.includes(name)) return
        const sizes = await sizesOf(page)
        expect.soft(sizes.length, sizes.join(', ')).toBeLessThanOrEqual(6)
        expect.soft(sizes[0]).toBeGreaterThanOrEqual(15)
      })
      for (const colorScheme of ['light', 'dark'] as const)
        await test.step(`words have 7:1 to their ground, ${colorScheme}`, async () => {
          await page.emulateMedia({ colorScheme })
          const { pale, tried } = await paleWords(page)
          expect.soft(pale).toEqual([])
          expect.soft(tried).toBeGreaterThan(0)
        })
      await test.step('it can be drawn from right to left', async () => {
        await page.setViewportSize({ width: 320, height: 640 })
        const fromLeft = await atEdge(page, 'left')
        await page.evaluate(() => {
          document.documentElement.dir = 'rtl'
        })
        expect.soft(await sideways(page)).toBeLessThanOrEqual(0)
        expect.soft(320 - (await atEdge(page, 'right'))).toBe(fromLeft)
        await expectNoAxeViolations(page)
      })
    },
  )
}
