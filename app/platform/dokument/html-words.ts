import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { fieldOf } from './html-fields.ts'
import type { Filled } from './blocks.ts'
import { deepest, mostElements, TooMuch } from './html-limits.ts'
import { type Look, type Styles, stylesOf } from './html-styles.ts'
import { type WebAddress, webAddress } from '#platform/links/outward.ts'

/** What a page of the web says, made of elements that only carry words: nothing in it runs, loads or leads astray. */
export type Words =
  | string
  | Filled
  | { picture: string }
  | { link: WebAddress; children: Words[] }
  | { tag: Tag; attributes: Attributes; children: Words[] }

/** All that is kept of an element besides its name, by the names that React has for it. */
type Attributes = Partial<{
  colSpan: number
  rowSpan: number
  scope: 'row' | 'col' | 'rowgroup' | 'colgroup'
  start: number
  value: number
  reversed: boolean
  lang: string
  dir: 'ltr' | 'rtl'
}>

// prettier-ignore
const same = [
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'blockquote', 'pre', 'hr', 'br', 'ul', 'ol', 'li', 'dl', 'dt', 'dd',
  'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'strong', 'b', 'em', 'i', 'u', 's', 'del', 'ins',
  'sub', 'sup', 'mark', 'small', 'code', 'q', 'span',
] as const

/** The elements that words are drawn with. */
type Tag = (typeof same)[number]

/** What other elements become. Those that are named nowhere are what they hold. */
const others: Record<string, Tag> = {
  ...byName(
    'div',
    'body main section article aside header footer nav address figure figcaption center hgroup search',
  ),
  ...byName('div', 'details summary fieldset legend form dialog noscript noframes object option optgroup'),
  ...byName('ul', 'dir menu'),
  ...byName('code', 'tt kbd samp var xmp listing plaintext'),
  ...byName('em', 'cite dfn'),
  strike: 's',
}
/** Never words of the document. */
const nothing = new Set(
  'head script style template link meta base title param source track map area col colgroup datalist'.split(
    ' ',
  ),
)
/** To be seen or heard, and nothing to read. */
const pictures = new Set('svg canvas video audio iframe embed applet frameset portal'.split(' '))
/** Between the rows and items of these there is nothing but space. */
const holdsNoText = new Set<string>(['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol', 'dl'])

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * The words of a page, and its language; `unsure` when its style may strike out, hide or add words in a way that is not read here.
 * Throws `TooMuch`.
 */
export function wordsOfHtml(source: string): {
  words: Words[]
  language: string | undefined
  unsure: boolean
} {
  let count = 0
  const document = parse(closed(source), {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      // A short file can make any number of elements.
      createElement: (...element) => {
        if (++count > mostElements) throw new TooMuch()
        return defaultTreeAdapter.createElement(...element)
      },
    },
  })
  const html = document.childNodes.find((node): node is Element => node.nodeName === 'html')
  const { lookOf, unsure } = stylesOf(document)
  return {
    words: html ? html.childNodes.flatMap((node) => read(node, lookOf, 0)) : [],
    language: html && languageOf(attribute(html, 'lang') ?? attribute(html, 'xml:lang')),
    unsure,
  }
}

/** What stands around a node: what rows and lists, which hold no words themselves, say of the words in them, and if they are seen. */
type Around = { marks: readonly Mark[]; unseen: boolean }

/** The words of a node. */
function read(
  node: Node,
  lookOf: Styles['lookOf'],
  depth: number,
  { marks, unseen: outside }: Around = { marks: [], unseen: false },
): Words[] {
  if (node.nodeName === '#text') {
    if (!('value' in node) || outside) return []
    return node.value.trim() ? marked([node.value], marks) : [node.value]
  }
  if (!('tagName' in node) || nothing.has(node.tagName)) return []
  const look = lookOf(node)
  if (look.gone || isClosed(node)) return []
  const unseen = look.unseen ?? outside
  const all = marksOf(look, marks)
  if (depth > deepest) return unseen ? [] : marked([textIn(node)], all)
  if (node.tagName === 'img' || pictures.has(node.tagName)) return unseen ? [] : pictureOf(node)
  const field = fieldOf(node)
  if (field) return unseen ? [] : marked([' ', ...field, ' '], all)
  const tag = same.find((one) => one === node.tagName) ?? others[node.tagName] ?? 'span'
  const isHolder = holdsNoText.has(tag)
  const around = { marks: isHolder ? all : [], unseen }
  const inner = node.childNodes.flatMap((child) => read(child, lookOf, depth + 1, around))
  if (unseen && inner.length === 0) return []
  const link = node.tagName === 'a' ? webAddress(attribute(node, 'href') ?? '') : undefined
  if (link && inner.length > 0) return [{ link, children: marked(inner, all) }]
  const children = isHolder
    ? inner.filter((one) => typeof one !== 'string' || one.trim() !== '')
    : marked(inner, all)
  return [{ tag, attributes: attributesOf(node), children }]
}

/** What is bold or struck out by its style alone means what it looks like. */
type Mark = 's' | 'strong'

const marksOf = ({ struck, bold }: Look, outer: readonly Mark[]): Mark[] => [
  ...new Set<Mark>([...outer, ...(struck ? ['s' as const] : []), ...(bold ? ['strong' as const] : [])]),
]

function marked(words: Words[], marks: readonly Mark[]): Words[] {
  if (words.length === 0) return words
  return marks.reduce<Words[]>((inner, tag) => [{ tag, attributes: {}, children: inner }], words)
}

/** Hidden by what it is, and not by its style. */
function isClosed(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined) return true
  return element.tagName === 'dialog' && attribute(element, 'open') === undefined
}

function pictureOf(element: Element): Words[] {
  const alt = attribute(element, 'alt')
  // An empty text says that the image means nothing.
  if (alt?.trim() === '') return []
  return [{ picture: (alt ?? attribute(element, 'aria-label') ?? attribute(element, 'title') ?? '').trim() }]
}

function attributesOf(element: Element): Attributes {
  const number = (name: string, least: number) => {
    const value = attribute(element, name)
    return value !== undefined && /^\s*-?\d{1,5}\s*$/.test(value) && Number(value) >= least
      ? Math.min(Number(value), 99_999)
      : undefined
  }
  const scope = (['row', 'col', 'rowgroup', 'colgroup'] as const).find(
    (one) => one === attribute(element, 'scope'),
  )
  const dir = (['ltr', 'rtl'] as const).find((one) => one === attribute(element, 'dir'))
  const { tagName } = element
  const isCell = tagName === 'td' || tagName === 'th'
  const found = {
    colSpan: isCell ? number('colspan', 1) : undefined,
    rowSpan: isCell ? number('rowspan', 1) : undefined,
    scope: tagName === 'th' ? scope : undefined,
    start: tagName === 'ol' ? number('start', -99_999) : undefined,
    value: tagName === 'li' ? number('value', -99_999) : undefined,
    reversed: (tagName === 'ol' && attribute(element, 'reversed') !== undefined) || undefined,
    lang: languageOf(attribute(element, 'lang')),
    dir,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** The value of an attribute. */
function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

function languageOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value) ? value : undefined
}

/** All text in an element; not by recursion, since what comes here is too deep for that. */
function textIn(element: Element): string {
  const waiting: Node[] = [element]
  let text = ''
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    if ('childNodes' in node && !('tagName' in node && nothing.has(node.tagName)))
      waiting.push(...node.childNodes.toReversed())
  }
  return text
}

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** In XML an element may close itself, which a page of the web does not know: it would take all that follows for a part of it. */
function closed(source: string): string {
  if (!/^\uFEFF?\s*<\?xml\b|<html[^>]+xmlns=/i.test(source.slice(0, 2000))) return source
  return source.replaceAll(
    /<([a-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/>/gi,
    (all, name: string, rest: string) => (empty.has(name.toLowerCase()) ? all : `<${name}${rest}></${name}>`),
  )
}

function byName(tag: Tag, names: string): Record<string, Tag> {
  return Object.fromEntries(names.split(' ').map((name) => [name, tag]))
}
