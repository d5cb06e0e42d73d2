import type { Page } from 'playwright/test'
import { menuAreas } from '../addresses.ts'
import { expectSettled } from '../fixtures.ts'

/** Addresses of pages that need an id, from the links of the main pages: some of each. */
export async function detailPages(page: Page, most: number): Promise<string[]> {
  const found: string[] = []
  const mains = [...new Set(['/overenskommelser', ...menuAreas.map(({ address }) => address)])]
  for (const address of mains.filter((one) => one !== '/')) {
    await page.goto(address)
    await expectSettled(page)
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const below = links.filter((link) => link.startsWith(`${address}/`))
    found.push(...[...new Set(below)].slice(0, most))
  }
  return found
}
