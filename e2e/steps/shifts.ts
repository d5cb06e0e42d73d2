import type { Page } from 'playwright/test'

/** Lets the page note each thing that moves by itself, from when it first shows a part of an answer. */
export async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: { value: number; at: number; what: string[] }[] = []
    Object.assign(globalThis, { noted })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number
        startTime: number
        sources: { node?: Node }[]
      }[]) {
        const what = entry.sources.map(
          ({ node }) =>
            `${node?.nodeName} ${(node as Element | undefined)?.className ?? ''} ${node?.textContent?.slice(0, 40)}`,
        )
        noted.push({ value: entry.value, at: entry.startTime, what })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What has moved since a time of the page's own clock. */
export const shiftsSince = (page: Page, since: number) =>
  page.evaluate(
    (from) =>
      (globalThis as unknown as { noted: { value: number; at: number; what: string[] }[] }).noted
        .filter(({ at }) => at >= from)
        .map(({ value, what }) => `${value.toFixed(4)}: ${what.join(' | ')}`),
    since,
  )
