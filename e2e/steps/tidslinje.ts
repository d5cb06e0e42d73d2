import type { Page } from 'playwright/test'
import { expectSettled } from '../fixtures.ts'

/** Opens an address, and waits until all of it has come. */
export async function open(page: Page, address: string) {
  await page.goto(address)
  await expectSettled(page)
}

/** The events of a list. */
export const rows = (page: Page) => page.getByRole('main').locator('li:has(> div > :is(h3, h4) > a)')
