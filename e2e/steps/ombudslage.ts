import type { Page } from 'playwright/test'
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

/** Finds somebody by personnummer, to be appointed. */
export async function findToAppoint(page: Page): Promise<void> {
  await page.goto(paths.utseOmbud())
  await page.getByRole('textbox', { name: 'Personnummer' }).fill('197805252397')
  await page.getByRole('button', { name: /^Hitta/ }).click()
  await expect(page.getByText('Du är på väg att utse')).toBeVisible()
}
