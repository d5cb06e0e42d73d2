import { paths } from '../../app/paths.ts'
import { expect, test } from '../fixtures.ts'
import { listsOfNoName, namesOfSeveral, tooSmall } from '../steps/looked-at.ts'
import { fullWorld, places, tagOf } from '../steps/places.ts'

/** The rows of a list of times are named by what happens alone, so that the same help on two days has one name. */
const alike = [paths.tidslinje(), paths.hemma()]

for (const place of places) {
  const { name, open } = place
  test(
    `${name}: what is pressed is as large as a finger needs`,
    { tag: tagOf(place) },
    async ({ page, world }) => {
      await world(fullWorld)
      await page.setViewportSize({ width: 390, height: 844 })
      await open(page)
      expect(await tooSmall(page)).toEqual([])
      await page.setViewportSize({ width: 1280, height: 900 })
      expect(await tooSmall(page)).toEqual([])
    },
  )

  const named = alike.includes(name) ? test.fixme : test
  named(
    `${name}: what leads to different things has different names, and each list is one`,
    async ({ page, world }) => {
      await world(fullWorld)
      await open(page)
      expect(await namesOfSeveral(page)).toEqual([])
      expect(await listsOfNoName(page)).toEqual([])
    },
  )
}
