import type { Locator, Page } from 'playwright/test'

/** The innermost row of one who is called so. */
export const contactRow = (page: Page, name: string): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
    .last()
