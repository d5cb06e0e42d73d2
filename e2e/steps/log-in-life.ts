import type { Page } from 'playwright/test'
import { expect } from '../fixtures.ts'

/** The warning before a session ends. */
export const dialog = (page: Page) => page.getByRole('alertdialog', { name: 'Vill du vara kvar?' })

/** What only stands in Birgitta's own information. */
export const hers = /Birgitta|Sand\b|Amina|hjärtsvikt|Tove/

/** Neither the page nor its title holds anything of hers. */
export async function expectNothingOfAnybody(page: Page): Promise<void> {
  expect(await page.content()).not.toMatch(hers)
  expect(await page.title()).not.toMatch(hers)
}
