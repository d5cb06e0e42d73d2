import type { Locator, Page } from 'playwright/test'

/** The name of who is logged in, in the header. */
export const badge = (page: Page): Locator =>
  page.getByRole('banner').getByRole('button', { name: /^(Inloggad|Logged in):/ })

/** What it opens: those whose page may be seen, and the way out. */
export const sheet = (page: Page): Locator => page.getByRole('banner').getByRole('dialog')

/** Shows another person, or the own, as a person does it. */
export async function choose(page: Page, name: string): Promise<void> {
  await badge(page).click()
  await sheet(page)
    .getByRole('button', { name: `Visa uppgifter för ${name}` })
    .click()
}
