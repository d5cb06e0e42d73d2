import { expect, type Locator, type Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'

/** The themes of the översikt that can be moved, as they usually stand. */
export const usual = [
  'Att göra',
  'Sedan sist',
  'Meddelanden',
  'Kontakter',
  'Planering och uppföljning',
  'Fler områden',
]

/** The themes on the page of their order. */
export const rows = (page: Page) =>
  page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 })
export const fold = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `Fäll ihop ${name}`, exact: true })
/** What is told to one who does not see. */
export const told = (page: Page) => page.getByRole('main').getByRole('status')
/** Sends what a screen reader or voice control sends: a click, and nothing before it. */
export const click = (one: Locator) => one.evaluate((element: HTMLElement) => element.click())

export async function open(page: Page): Promise<void> {
  await page.goto(paths.ordning())
  await expect(rows(page)).toHaveText(usual)
}
