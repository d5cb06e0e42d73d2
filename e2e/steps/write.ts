import type { Locator } from 'playwright/test'

/** Writes key by key: what Playwright fills in at once is not heard by React in Firefox. */
export const write = (field: Locator, text: string): Promise<void> => field.pressSequentially(text)
