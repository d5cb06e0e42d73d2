import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, type Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expectSettled } from '../fixtures.ts'

/** A sheet: its words, its lines from the top, its size, and how far up the lowest of them stands (points). */
type Sheet = { text: string; lines: string[]; size: [number, number]; lowest: number }
export type Printed = {
  /** The words of all sheets, without the numbers at their feet. */
  text: string
  sheets: Sheet[]
  /** The numbers at the feet. */
  numbers: string[]
}

/** Under this stand the numbers of the sheets only, in points. */
const foot = 40

/** The paper of a page, as the browser prints it and another program reads it. */
export async function printed(page: Page): Promise<Printed> {
  await page.evaluate(() => document.fonts.ready)
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const result: Printed = { text: '', sheets: [], numbers: [] }
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number)
    const { width, height } = sheet.getViewport({ scale: 1 })
    const { items } = await sheet.getTextContent()
    const words = items.flatMap((item) =>
      'str' in item ? [{ text: item.str + (item.hasEOL ? ' ' : ''), y: Number(item.transform[5]) }] : [],
    )
    const own = words.filter(({ y }) => y > foot)
    const heights = [...new Set(own.filter(({ text }) => text.trim()).map(({ y }) => Math.round(y)))]
    result.sheets.push({
      text: plain(own.map(({ text }) => text).join('')),
      lines: heights
        .toSorted((a, b) => b - a)
        .map((at) => plain(own.flatMap(({ text, y }) => (Math.round(y) === at ? text : [])).join(''))),
      size: [Math.round(width), Math.round(height)],
      lowest: Math.min(...heights),
    })
    result.numbers.push(plain(words.flatMap(({ text, y }) => (y > foot ? [] : text)).join('')))
  }
  await task.destroy()
  result.text = result.sheets.map(({ text }) => text).join(' ')
  return result
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Without its spaces, since a line may end anywhere: after a dash there is none in the words, but one on the paper. */
export const squeezed = (text: string) => text.replaceAll(/\s/g, '')

/** Words that lead somewhere, or that only machines read: nothing of it is for paper. */
const notForPaper =
  /Visa (alla|mer|fler|hela)|Läs hela|Till (tidslinjen|översikten|planer|överenskommelser|kontakter)|Skriv ut|Öppna dokumentet|Se tiderna|Se på karta|Visa på karta|Större text|Spara filen|TSTDEF|SE\d{10}-|soap|undefined|\{\{/

/** Fails when what is printed is no document of its own: navigation, ids, boxes, a heading without what it is over. */
export async function expectDocument(page: Page, paper: Printed): Promise<void> {
  expect(paper.text.match(notForPaper)?.[0]).toBeUndefined()
  await page.emulateMedia({ media: 'print' })
  const { boxes, headings, empty } = await page.evaluate(() => {
    const seen = Array.from(document.body.querySelectorAll('*'))
      .filter((element) => element instanceof HTMLElement)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.offsetWidth > 1)
    const names = seen.filter((element) => /^H[1-5]$/.test(element.tagName) && !element.closest('li'))
    const sides = ['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth'] as const
    return {
      boxes: seen
        .filter(
          (element) =>
            sides.every((side) => Number.parseFloat(getComputedStyle(element)[side]) > 0) &&
            element.querySelector('h2, h3, h4, p, li, dl'),
        )
        .map((element) => element.innerText.slice(0, 60)),
      headings: names.map((element) => element.innerText),
      empty: names
        .filter((element) => element.tagName !== 'H1' && !element.closest('.ds-tile'))
        .filter((element) => {
          const part = element.closest<HTMLElement>('section, article, .ds-card') ?? document.body
          return part.innerText.trim() === element.innerText.trim()
        })
        .map((element) => element.innerText),
    }
  })
  await page.emulateMedia({ media: null })
  expect(boxes).toEqual([])
  expect(empty).toEqual([])
  const names = new Set(headings.map((text) => text.replaceAll(/\s+/g, ' ').trim()))
  const lastOf = paper.sheets.map(({ lines }) => lines.at(-1) ?? '')
  expect(lastOf.filter((line) => names.has(line))).toEqual([])
  // Not a sheet for what is left over.
  expect(paper.sheets.filter(({ lines }) => lines.length < 3).map(({ text }) => text)).toEqual([])
}

/** As for one who has chosen larger text in the browser. */
export const inLargerText = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '150%'
  })

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
  expect(words).toBeGreaterThan(1)
  expect(faults).toEqual([])
}

/** Goes to what is to be printed, until all of it has come. */
export async function openPaper(page: Page, address = paths.utskrift()): Promise<void> {
  await page.goto(address)
  await expectSettled(page)
}
