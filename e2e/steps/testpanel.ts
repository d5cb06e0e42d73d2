import type { Page } from 'playwright/test'
import { expect, expectSettled } from '../fixtures.ts'

/** The panel itself. */
export const panel = (page: Page) => page.getByRole('complementary', { name: 'Testpanel' })
export const section = (page: Page, name: string) => panel(page).getByRole('region', { name })

export async function openPanel(page: Page, link = './'): Promise<void> {
  await page.goto(link)
  await expectSettled(page)
  // It listens when it is there, which may be after the page.
  await expect(panel(page)).toBeAttached()
  await page.keyboard.press('F2')
  await expect(panel(page).getByRole('heading', { name: 'Testpanel' })).toBeFocused()
}

/** The page as it is drawn, without the panel: what a link has to give again. */
export const drawn = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('#root')?.cloneNode(true) as HTMLElement
    return root.innerHTML.replaceAll(/_r_\w+_/g, 'id')
  })
