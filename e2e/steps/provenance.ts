import type { Page } from 'playwright/test'

/** A mark of whom something comes from: by what name, and how the rest is reached. */
export type Mark = {
  name: string
  /** Where it stands in the page, for one to find it. */
  near: string
  /** `about`: it opens itself. Else the pages that its row leads to; none when it leads nowhere. */
  is: 'about' | string[]
}

/** Circle, house and diamond. */
const shapes = ['circle[r="6"]', 'path[d^="M7 .8"]', 'path[d^="M7 0l7"]'].map((part) => `> ${part}`)

/** All marks of things on a page; not those that tell how sources have answered. */
export function marksOn(page: Page): Promise<Mark[]> {
  return page
    .getByRole('main')
    .locator(`svg:has(${shapes.join(', ')})`)
    .evaluateAll((found) => {
      const internal = (row: Element) =>
        [...row.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map(({ pathname }) => pathname)
      return found.flatMap((shape): Mark[] => {
        const words = shape.nextElementSibling
        // Other shapes have no words of their own beside them.
        if (!words || words.parentElement?.lastElementChild !== words || shape.closest('button, label'))
          return []
        const name = (words.lastChild?.textContent ?? '').trim().replace(/^På uppdrag av /, '')
        const details = shape.closest('details')
        if (shape.closest('dl') && details?.querySelector('summary')?.textContent?.includes('hämtat'))
          return []
        if (shape.closest('dl') && details?.querySelector('summary')?.textContent?.startsWith('Ingen källa'))
          return []
        const near = (shape.closest('li, tr, article, section')?.textContent ?? '').slice(0, 80)
        if (shape.closest('summary')?.textContent?.includes('Om uppgiften'))
          return [{ name, near, is: 'about' }]
        for (
          let row = shape.closest('li, tr, article, section');
          row;
          row = row.parentElement?.closest('li, article, section') ?? null
        ) {
          const leads = internal(row)
          if (leads.length > 0) return [{ name, near, is: [...new Set(leads)] }]
          if (row.matches('section')) break
        }
        return [{ name, near, is: [] }]
      })
    })
}

/** What an opened “Om uppgiften” says: of whom, its facts by their names, and all that the thing is told with. */
export type About = { title: string; facts: Record<string, string>; row: string }

/** Opens all on a page, and reads them. */
export async function aboutsOn(page: Page): Promise<About[]> {
  const all = page
    .getByRole('main')
    .locator('details', { has: page.locator('> summary', { hasText: 'Om uppgiften' }) })
  await all.evaluateAll((found) => {
    for (const one of found) {
      for (let outer = one.closest('details'); outer; outer = outer.parentElement?.closest('details') ?? null)
        outer.open = true
    }
  })
  const words = await page.evaluate(
    () =>
      new Promise<About[] | undefined>((told) => {
        const began = performance.now()
        const look = () => {
          const found = [...document.querySelectorAll('main details')].filter((one) =>
            one.querySelector(':scope > summary')?.textContent?.includes('Om uppgiften'),
          )
          const isThere = found.every((one) => one.querySelector('dl') && !one.querySelector('[role=status]'))
          if (!isThere && performance.now() - began < 30_000) return requestAnimationFrame(look)
          told(
            isThere
              ? found.map((one) => ({
                  title: one.querySelector(':scope > summary')?.textContent ?? '',
                  row: one.closest('li, tr, article, section')?.textContent ?? '',
                  facts: Object.fromEntries(
                    [...(one.querySelector('dl')?.children ?? [])].map((fact) => [
                      fact.querySelector('dt')?.textContent ?? '',
                      fact.querySelector('dd')?.textContent ?? '',
                    ]),
                  ),
                }))
              : undefined,
          )
        }
        look()
      }),
  )
  if (!words) throw new Error('“Om uppgiften” did not come')
  return words
}
