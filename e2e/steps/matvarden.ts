import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectSettled, heading } from '../fixtures.ts'

export const main = (page: Page) => page.getByRole('main')
export const weights = (page: Page) => page.getByRole('region', { name: 'Vikt', exact: true })
export const rows = (page: Page, value: string) => weights(page).getByRole('row', { name: value })
export const field = (page: Page) => page.getByRole('textbox', { name: 'Vikt i kilo' })
export const send = (page: Page) => page.getByRole('button', { name: 'Skicka', exact: true })

/** What is said of those that it is agreed to send weights to. */
export const both = ['Vårdcentralen Ekbacken har fått det.', 'Hemsjukvården Sjöstad har fått det.'] as const

export async function open(page: Page) {
  await page.goto(paths.matvarden())
  await expectSettled(page)
}

/** Comes to the form, as one does. */
export async function toForm(page: Page) {
  await open(page)
  await page.getByRole('link', { name: 'Skriv in vikt' }).click()
  await expect(heading(page, 'Skriv in vikt')).toBeVisible()
  await expect(field(page)).toBeVisible()
}

export async function enter(page: Page, text: string) {
  await field(page).fill(text)
  await send(page).click()
}

/** How many times a value stands in the list, loaded anew. */
export async function expectOnce(page: Page, value: string) {
  await open(page)
  await expect(rows(page, value)).toHaveCount(1)
}
