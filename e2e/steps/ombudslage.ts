import type { BrowserContext, Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectSettled } from '../fixtures.ts'

/** Who is shown, when it is another. */
export const banner = (page: Page) => page.getByRole('region', { name: 'Ombudsläge' })

/** Shows somebody the one who is logged in helps, as a person does it. */
export async function show(page: Page, name: string): Promise<void> {
  await page.goto(paths.person())
  await page.getByRole('button', { name: `Visa uppgifter för ${name}` }).click()
  await expect(banner(page)).toContainText(name)
  await expectSettled(page)
}

/** A browser of another person's in the same world. */
export async function sameWorld(from: BrowserContext, to: BrowserContext): Promise<void> {
  const cookies = await from.cookies()
  await to.addCookies(cookies.filter(({ name }) => name === 'overblick-varld'))
}
