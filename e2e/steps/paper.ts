import { expect, type Page } from 'playwright/test'

/** Fails when any words of the page, as it is printed, are not ink on white: 7:1 and more, and no ground but white. */
export async function expectInkOnWhite(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const { words, faults } = await page.evaluate(() => {
    const found = { words: 0, faults: [] as string[] }
    const channels = (colour: string) => {
      if (!/^rgba?\(/.test(colour)) found.faults.push(`no colour that is known: ${colour}`)
      return (colour.match(/[\d.]+/g) ?? []).map(Number)
    }
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255
        return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode
      if (!parent?.checkVisibility() || !textContent?.trim()) continue
      found.words += 1
      const { color } = getComputedStyle(parent)
      const contrast = 1.05 / (luminance(color) + 0.05)
      if (contrast < 7) found.faults.push(`${textContent.slice(0, 40)}: ${color}`)
    }
    for (const element of document.querySelectorAll('html, body, body *')) {
      if (!element.checkVisibility() || element.closest('svg, progress, .ds-skeleton')) continue
      const { backgroundColor } = getComputedStyle(element)
      const [, , , alpha = 1] = channels(backgroundColor)
      if (alpha > 0 && luminance(backgroundColor) < 1)
        found.faults.push(`${element.outerHTML.slice(0, 80)} on ${backgroundColor}`)
    }
    return found
  })
  expect(words).toBeGreaterThan(3)
  expect(faults).toEqual([])
}
