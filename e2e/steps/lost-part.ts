import type { BrowserContext } from 'playwright/test'
import { expect, test } from '../fixtures.ts'

/** Lets a part of the portal be one that can no longer be had, as after a release or in a tunnel. */
export const lose = (context: BrowserContext, chunk: string, baseURL = '') =>
  context.addCookies([{ name: 'borta', value: chunk, url: baseURL }])

const inChromium = /Failed to load resource|LostPart|preload CSS|dynamically imported/
/** It has words of its own for a module that it could not fetch, and of what React says it tells the kind alone. */
const inFirefox = new RegExp(`${inChromium.source}|Loading module from|^console: Error$`)

/** Lets pass what the browser says itself that it could not fetch, and React that it could not draw. */
export function excuseLostParts(complaints: string[]): void {
  const excused = test.info().project.name === 'firefox' ? inFirefox : inChromium
  for (const complaint of complaints.splice(0)) expect(complaint).toMatch(excused)
}

/** Lets the script of the portal be one that an old browser cannot run: it cannot read it, or has not what it calls at once. */
export const spoil = (context: BrowserContext, how: 'olaslig' | 'saknar', baseURL = '') =>
  context.addCookies([{ name: 'trasig', value: how, url: baseURL }])
