import type { BrowserContext } from 'playwright/test'
import { expect } from '../fixtures.ts'

/** Lets a part of the portal be one that can no longer be had, as after a release or in a tunnel. */
export const lose = (context: BrowserContext, chunk: string, baseURL = '') =>
  context.addCookies([{ name: 'borta', value: chunk, url: baseURL }])

/** Lets pass what the browser says itself that it could not fetch, and React that it could not draw. */
export function excuseLostParts(complaints: string[]): void {
  for (const complaint of complaints.splice(0))
    expect(complaint).toMatch(
      /Failed to load resource|LostPart|preload CSS|dynamically imported|Loading module from|^console: Error$/,
    )
}
