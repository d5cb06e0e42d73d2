import { expect, test } from '../fixtures.ts'
import { listsOfNoName, namesOfSeveral, tooSmall } from '../steps/looked-at.ts'
import { fullWorld, places, tagOf } from '../steps/places.ts'

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

  test(
    `${name}: what leads to different things has different names, and each list is one`,
    { tag: tagOf(place) },
    async ({ page, world }) => {
      await world(fullWorld)
      await open(page)
      expect(await namesOfSeveral(page)).toEqual([])
      expect(await listsOfNoName(page)).toEqual([])
    },
  )
}
