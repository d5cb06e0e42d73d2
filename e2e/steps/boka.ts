import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectSettled, heading } from '../fixtures.ts'
import { open, rows } from './tidslinje.ts'

export const clinic = 'Vårdcentralen Ekbacken'
/** A visit to the nurse, and one that somebody else takes meanwhile. */
export const free = /onsdag 25 november 9\.40–10\.00/
export const taken = /tisdag 1 december 9\.20–9\.40/

export const timesOfUnit = (page: Page) => page.locator('[data-time]')
export const step = (page: Page) => page.getByRole('region', { name: 'Stämmer det här?' })
export const book = (page: Page) => page.getByRole('button', { name: 'Boka tiden' })
export const again = (page: Page) => page.getByRole('button', { name: 'Skicka igen' })
export const done = (page: Page) => page.getByRole('status').filter({ hasText: 'Tiden är bokad.' })

export async function openUnit(page: Page) {
  await open(page, paths.boka())
  await page.getByRole('link', { name: clinic }).click()
  await expect(heading(page, `Boka hos ${clinic}`)).toBeFocused()
  await expectSettled(page)
}

export async function choose(page: Page, name: RegExp) {
  const more = page.getByRole('button', { name: /^Visa \d+ dag/ })
  if (await more.isVisible()) await more.click()
  await page.getByRole('button', { name }).click()
  await expect(step(page).getByRole('heading', { name: 'Stämmer det här?' })).toBeFocused()
}

/** That day in the timeline, from the platform itself: no more and no less than one booking of the hour. */
export async function expectBookedOnce(page: Page) {
  await open(page, paths.tidslinje())
  const booked = rows(page).filter({ hasText: 'Besök hos sjuksköterska' })
  await expect(booked).toHaveCount(1)
  await expect(booked).toContainText('9.40')
}

export async function expectBookedOnceAfter(page: Page) {
  await expect(done(page)).toBeVisible()
  await expectBookedOnce(page)
}
