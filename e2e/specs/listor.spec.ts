import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { ownAddresses } from '../addresses.ts'
import { expect, expectSettled, test } from '../fixtures.ts'
import { detailPages } from '../steps/details.ts'

const queries = ['varld=udda', 'kan=utse-ombud,viktigt-for-mig', 'varld=magdalena']
for (const query of queries) {
  const tag = query === queries[0] ? [] : ['@release']
  test(
    `a list without markers is still a list to WebKit, and no other says so: ${query}`,
    { tag },
    async ({ page, world }) => {
      test.slow()
      await world(query)
      let lists = 0
      for (const address of [
        ...ownAddresses,
        ...(await detailPages(page, 4)),
        `${paths.tidslinje()}?vy=vecka`,
      ]) {
        await page.goto(address)
        await expectSettled(page)
        const { count, faults } = await listsOf(page)
        lists += count
        expect(faults, address).toEqual([])
      }
      expect(lists).toBeGreaterThan(20)
    },
  )
}

function listsOf(page: Page) {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const lists = [...document.querySelectorAll('ul, ol')].filter((list) => !list.closest('nav'))
    const faults = lists.filter((list) => {
      const bare = getComputedStyle(list).listStyleType === 'none'
      return bare !== (list.getAttribute('role') === 'list')
    })
    return { count: lists.length, faults: faults.map((list) => list.outerHTML.slice(0, 120)) }
  })
}
