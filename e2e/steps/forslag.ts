import { expect, type Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expectSettled, heading } from '../fixtures.ts'

export const card = (page: Page) => page.getByRole('region', { name: 'Dina förslag' })
export const row = (within: Page, text: string) =>
  within
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: within.getByText(text, { exact: true }) })
export const text = (page: Page) => page.getByRole('textbox', { name: 'Ditt förslag eller din fråga' })
export const send = (page: Page) => page.getByRole('button', { name: 'Skicka förslaget' })

export async function openPlan(page: Page, title = 'Samordnad individuell plan') {
  await page.goto(paths.vardplaner())
  await page.getByRole('link', { name: title }).first().click()
  await expect(heading(page, title)).toBeVisible()
  await expectSettled(page)
}

export async function openForm(page: Page) {
  await openPlan(page)
  await page.getByRole('link', { name: 'Föreslå något' }).click()
  await expect(heading(page, 'Föreslå något till planen')).toBeFocused()
}

export async function propose(page: Page, kind: RegExp, words: string) {
  await openForm(page)
  await page.getByRole('radio', { name: kind }).check()
  await text(page).fill(words)
  await send(page).click()
  await expect(page.getByRole('status').filter({ hasText: 'Förslaget är skickat' })).toBeVisible()
}
