import type { DefaultTreeAdapterTypes } from 'parse5'
import { TooMuch } from './html-limits.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** What of the looks of words is a part of what they mean. */
type Property = 'struck' | 'bold' | 'gone' | 'unseen'
/** `unseen` is undefined where it is as around the element: what is not seen may hold what is. */
export type Look = { struck: boolean; bold: boolean; gone: boolean; unseen: boolean | undefined }

type Declaration = { property: Property; value: boolean; important: boolean }
/** `.old > td`: the last part is what the element has to be, the others what it has to be in. */
type Selector = { parts: Part[]; weight: number }
type Part = { tag: string | undefined; ids: string[]; classes: string[]; isChild: boolean }
type Rule = { selector: Selector; declarations: Declaration[]; place: number }

export type Styles = {
  lookOf: (element: Element) => Look
  /** True when the page may strike out, hide or add words in a way that is not read here. */
  unsure: boolean
}

/** More than that for one page is not tried. */
const mostTries = 3_000_000
const mostParts = 4

/** Reads from the style sheets of a page, and the styles of its elements, what is struck out, bold or hidden. `lookOf` throws `TooMuch`. */
export function stylesOf(document: DefaultTreeAdapterTypes.Document): Styles {
  const sheets = new Sheets()
  for (const element of elementsIn(document)) {
    const media = valueOf(element, 'media') ?? ''
    if (element.tagName === 'style' && !isForPaper(media)) {
      const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
      sheets.read(plain(text), isForScreen(media))
    }
    const isSheet = element.tagName === 'link' && /\bstylesheet\b/i.test(valueOf(element, 'rel') ?? '')
    if (isSheet && !isForPaper(media)) sheets.unsure = true
  }
  let tries = 0
  const matches = (element: Element, { parts }: Selector) => {
    if ((tries += 1) > mostTries) throw new TooMuch()
    return fits(element, parts, parts.length - 1, () => (tries += 1) <= mostTries)
  }
  const lookOf = (element: Element): Look => {
    const won = new Map<Property, { value: boolean; rank: number[] }>()
    const tell = (
      { property, value, important }: Declaration,
      isOwn: boolean,
      weight: number,
      place: number,
    ) => {
      const rank = [Number(important), Number(isOwn), weight, place]
      const before = won.get(property)
      if (!before || compare(before.rank, rank) <= 0) won.set(property, { value, rank })
    }
    for (const { selector, declarations, place } of sheets.rules) {
      if (!matches(element, selector)) continue
      for (const one of declarations) tell(one, false, selector.weight, place)
    }
    const own = valueOf(element, 'style')
    if (own) for (const one of declarationsIn(plain(own))) tell(one, true, 0, 0)
    const is = (property: Property) => won.get(property)?.value === true
    return { struck: is('struck'), bold: is('bold'), gone: is('gone'), unseen: won.get('unseen')?.value }
  }
  return { lookOf, unsure: sheets.unsure }
}

class Sheets {
  rules: Rule[] = []
  unsure = false

  /** Reads rules; of those that hold only at times (`always` false) it is but noted that they may mean something. */
  read(css: string, always: boolean) {
    for (const { head, body } of blocksIn(css)) {
      if (/^@import/i.test(head)) this.unsure = true
      else if (/^@media/i.test(head)) {
        const media = head.replace(/^@media/i, '')
        if (!isForPaper(media)) this.read(body, always && isForScreen(media))
      } else if (/^@(?:supports|layer|container|scope)/i.test(head)) this.read(body, false)
      else if (!head.startsWith('@')) this.#rule(head, body, always)
    }
  }

  #rule(head: string, body: string, always: boolean) {
    const declarations = declarationsIn(body)
    // Words that only the style has are nowhere in the page.
    if (/\bcontent\s*:[^;]*"x"/i.test(body) || body.includes('{')) this.unsure = true
    if (declarations.length === 0) return
    if (!always) this.unsure ||= declarations.some(({ value }) => value)
    else
      for (const text of head.split(',')) {
        const selector = selectorOf(text.trim())
        if (selector) this.rules.push({ selector, declarations, place: this.rules.length })
        // What follows the pointer, or is drawn beside the words, changes none of them.
        else if (!/:(?:hover|focus|active|before|after|marker|selection|placeholder)/i.test(text))
          this.unsure ||= declarations.some(({ value, property }) => value && property !== 'bold')
      }
  }
}

/** Style without comments, and with what stands in quotes as `"x"` where it has a letter or a figure in it. */
const plain = (css: string) =>
  css
    .replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ')
    .replaceAll(/<!--|-->/g, ' ')
    .replaceAll(/"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?/g, (text) =>
      /[\p{L}\p{N}]/u.test(text) ? '"x"' : '""',
    )

/** The blocks of a style sheet, in its order; what stands without one has an empty body. */
function blocksIn(css: string): { head: string; body: string }[] {
  const blocks: { head: string; body: string }[] = []
  let [depth, from, open] = [0, 0, 0]
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (sign === '{' && depth++ === 0) open = index
    if (sign === '}' && depth > 0) depth -= 1
    if (depth > 0 || (sign === '}' && open < from)) continue
    const hasBody = sign === '}'
    const head = css.slice(from, hasBody ? open : index).trim()
    if (head) blocks.push({ head, body: hasBody ? css.slice(open + 1, index) : '' })
    from = index + 1
  }
  // The last one need not be closed.
  if (depth > 0) blocks.push({ head: css.slice(from, open).trim(), body: css.slice(open + 1) })
  return blocks
}

function declarationsIn(body: string): Declaration[] {
  return body.split(';').flatMap((text) => {
    const [, name = '', said = ''] = /^\s*([a-z-]+)\s*:([\s\S]*)$/i.exec(text) ?? []
    const important = /!\s*important/i.test(said)
    const one = (property: Property, value: boolean) => [{ property, value, important }]
    switch (name.toLowerCase()) {
      case 'text-decoration':
      case 'text-decoration-line':
        return one('struck', /line-through/i.test(said))
      case 'font':
      case 'font-weight':
        return one('bold', /\bbold(?:er)?\b|\b[6-9]\d\d\b(?!px|%)/i.test(said))
      case 'display':
        return one('gone', /\bnone\b/i.test(said))
      case 'visibility':
        return one('unseen', /hidden|collapse/i.test(said))
      default:
        return []
    }
  })
}

/** Tags, classes and ids, and what they stand in; undefined of anything else. */
function selectorOf(text: string): Selector | undefined {
  const words = text.replaceAll(/\s*>\s*/g, ' >').split(/\s+/)
  if (words.length > mostParts) return undefined
  const parts: Part[] = []
  for (const word of words) {
    const [, child, tag = '', rest = ''] =
      /^(>?)([a-z][\w-]*|\*)?((?:[.#][\p{L}_-][\p{L}\p{N}_-]*)*)$/iu.exec(word) ?? []
    if (!tag && !rest) return undefined
    const named = (sign: string) =>
      [...rest.matchAll(/([.#])([^.#]+)/g)].flatMap(([, kind, name]) => (kind === sign && name ? [name] : []))
    parts.push({
      tag: tag && tag !== '*' ? tag.toLowerCase() : undefined,
      ids: named('#'),
      classes: named('.'),
      isChild: child === '>',
    })
  }
  const count = (of: (part: Part) => number) => parts.reduce((sum, part) => sum + of(part), 0)
  const weight =
    count(({ ids }) => ids.length) * 10_000 +
    count(({ classes }) => classes.length) * 100 +
    count(({ tag }) => (tag ? 1 : 0))
  return { parts, weight }
}

function fits(element: Element, parts: readonly Part[], at: number, go: () => boolean): boolean {
  const part = parts[at]
  if (!part || !isPart(element, part)) return false
  if (at === 0) return true
  for (let up = element.parentNode; up && 'tagName' in up; up = up.parentNode) {
    if (!go()) throw new TooMuch()
    if (fits(up, parts, at - 1, go)) return true
    if (part.isChild) return false
  }
  return false
}

function isPart(element: Element, { tag, ids, classes }: Part): boolean {
  if (tag !== undefined && element.tagName !== tag) return false
  if (ids.some((id) => id !== valueOf(element, 'id'))) return false
  if (classes.length === 0) return true
  const own = (valueOf(element, 'class') ?? '').split(/\s+/)
  return classes.every((one) => own.includes(one))
}

/** True of what is for print alone. */
const isForPaper = (media: string) => /\bprint\b/i.test(media) && !/\b(?:screen|all|not)\b|,/i.test(media)
/** True of what is for a screen of any size. */
const isForScreen = (media: string) => /^\s*(?:(?:only\s+)?screen|all)?\s*$/i.test(media)

function compare(first: readonly number[], second: readonly number[]): number {
  const at = first.findIndex((one, index) => one !== second[index])
  return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0)
}

const valueOf = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value

/** All elements, in no order that matters; not by recursion, since a page may be very deep. */
function* elementsIn(root: Node): Generator<Element> {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) yield node
    // Reversed, so that of two rules the later one comes last.
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed())
  }
}
