import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'

/** What is to be pressed and smaller than a finger needs: 44 by 44 px. Of what lies over the page, only there. */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelector('dialog[open]') ?? document
    const least = 44
    // A part of a px is lost where a browser rounds.
    const most = least - 0.5
    const what = 'a[href], button, summary, select, textarea, input, [role=gridcell][tabindex]'
    /** A tick or a choice is pressed by its words too. */
    const whole = (one: Element) =>
      (one instanceof HTMLInputElement && /checkbox|radio/.test(one.type) && one.labels?.[0]) || one
    /** Its words stand among others that are not to be pressed, whose lines it must not move. */
    const isInSentence = (one: Element) => {
      if (one.tagName !== 'A' || one.getAttribute('href')?.startsWith('tel:')) return false
      if (getComputedStyle(one).display !== 'inline') return false
      const block = one.closest('p, li, dd, h1, h2, h3, h4, figcaption')
      const others = [...(block?.childNodes ?? [])].filter((node) => node !== one && !node.contains(one))
      return others.some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.textContent ?? ''),
      )
    }
    /** Its own corners may be where it is not drawn: what counts is where a press comes to it. */
    const isReached = (one: Element) => {
      one.scrollIntoView({ block: 'center' })
      const box = one.getBoundingClientRect()
      const [x, y, half] = [box.left + box.width / 2, box.top + box.height / 2, most / 2]
      const corners = [-half, half].flatMap((dx) =>
        [-half, half].map((dy) => document.elementFromPoint(x + dx, y + dy)),
      )
      return corners.every((at) => at !== null && one.contains(at))
    }
    return [...all.querySelectorAll(what)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden'))
      .map(whole)
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect()
        return (width < most || height < most) && !isInSentence(one) && !isReached(one)
      })
      .map((one) => {
        const { width, height } = one.getBoundingClientRect()
        return `${one.tagName} ${one.textContent?.trim().slice(0, 50)}: ${Math.round(width)} × ${Math.round(height)}`
      })
  })
}

/** Names that several links or buttons have which do not lead to the same, as assistive technology hears them. */
export async function namesOfSeveral(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const goals = new Map<string, Set<string>>()
  for (const { role, name, properties, nodeId, ignored } of nodes) {
    const kind = String(role?.value)
    if (ignored || !['link', 'button'].includes(kind)) continue
    const url = properties?.find((property) => property.name === 'url')?.value.value as string | undefined
    const key = String(name?.value ?? '')
    // Of all buttons this alone does the same wherever it stands.
    const goal = url ?? (key === 'Logga ut' ? key : `${kind} ${nodeId}`)
    goals.set(key, (goals.get(key) ?? new Set()).add(goal))
  }
  return [...goals]
    .filter(([name, of]) => of.size > 1 || name === '')
    .map(([name, of]) => `${name} × ${of.size}`)
}

/** Lists whose markers are taken away, and that WebKit therefore takes for none. */
export const listsOfNoName = (page: Page) =>
  page
    .locator('ul, ol')
    .evaluateAll((lists) =>
      lists
        .filter(
          (list) => getComputedStyle(list).listStyleType === 'none' && list.getAttribute('role') !== 'list',
        )
        .map((list) => list.outerHTML.slice(0, 120)),
    )

/** How far the page reaches beyond the window, to the side. */
export const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The sizes of the words that are seen, in CSS pixels to a tenth. */
export const sizesOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const isSeen = (one: Element) => one.checkVisibility() && !one.closest('.visually-hidden')
    const hasWords = ({ childNodes }: Element) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const sizes = [...document.querySelectorAll('body *')]
      .filter((one) => hasWords(one) && isSeen(one))
      .map((one) => Math.round(parseFloat(getComputedStyle(one).fontSize) * 10) / 10)
    return [...new Set(sizes)].toSorted((a, b) => a - b)
  })

/** Words that have less than 7:1 to their ground, and how much was tried. */
export async function paleWords(page: Page): Promise<{ pale: string[]; tried: number }> {
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withRules(['color-contrast-enhanced'])
    .analyze()
  return { pale: violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)), tried: passes.length }
}

/** Where the heading of the page begins or ends, in CSS pixels from the left. */
export const atEdge = (page: Page, edge: 'left' | 'right'): Promise<number> =>
  page
    .getByRole('heading', { level: 1 })
    .evaluate((one, at) => Math.round(one.getBoundingClientRect()[at]), edge)
