import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectSettled, heading } from '../fixtures.ts'

/** Goes to the meeting of a plan as a person does it, from the list of plans. */
export async function meeting(page: Page, plan: string | RegExp) {
  await page.getByRole('main').getByRole('link', { name: plan }).first().click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^(Om mötet|Be om ett möte)/ })
    .click()
  await expect(heading(page, 'Möte om planen')).toBeFocused()
  await expectSettled(page)
}

/** The same, from the start. */
export const open = async (page: Page, plan: string | RegExp) => {
  await page.goto(paths.vardplaner())
  await meeting(page, plan)
}

/** A part of the page, by its heading. */
export const part = (page: Page, name: string) => page.getByRole('region', { name })
/** Presses by click alone. */
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).evaluate((one: HTMLElement) => one.click())
