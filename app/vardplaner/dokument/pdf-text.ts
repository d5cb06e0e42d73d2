import type { PDFPageProxy } from 'pdfjs-dist'

/** A piece of the text of a page: a heading with its level, or a paragraph. */
export type TextBlock = { heading: 1 | 2 | 3 | undefined; text: string }

type Node = { role: string; children: (Node | { type: string; id: string })[] }
type Item = { str?: string; hasEOL?: boolean; type?: string; id?: string; transform?: number[] }

/**
 * The text of a page for reading aloud and for larger type: by its tags where the file has them, else line by line as it
 * stands. Empty for a page that is an image.
 */
export async function textOfPage(page: PDFPageProxy): Promise<TextBlock[]> {
  const [tree, content] = await Promise.all([
    page.getStructTree(),
    page.getTextContent({ includeMarkedContent: true }),
  ])
  const items = content.items as Item[]
  const tagged = tree ? blocksOf(tree as Node, textById(items)) : []
  return tagged.length > 0 ? tagged : lines(items)
}

/** What stands between the marks of each piece of marked content. */
export function textById(items: readonly Item[]): Map<string, string> {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id)
    else if (item.type === 'endMarkedContent') open.pop()
    else {
      const id = open.findLast((one) => one !== undefined)
      if (id) texts.set(id, `${texts.get(id) ?? ''}${item.str ?? ''}${item.hasEOL ? ' ' : ''}`)
    }
  }
  return texts
}

/** The blocks of a tree of tags, in its order. Deeper trees than anybody makes are cut. */
export function blocksOf(node: Node, texts: ReadonlyMap<string, string>, depth = 0): TextBlock[] {
  if (depth > 50) return []
  const own = node.children.flatMap((child) => ('id' in child ? (texts.get(child.id) ?? '') : []))
  const text = own.join('').trim().replaceAll(/\s+/g, ' ')
  const inner = node.children.flatMap((child) => ('id' in child ? [] : blocksOf(child, texts, depth + 1)))
  return text ? [{ heading: headingOf(node.role), text }, ...inner] : inner
}

function headingOf(role: string): TextBlock['heading'] {
  const level = /^H([1-6])?$/.exec(role)
  if (!level) return undefined
  return level[1] === undefined || level[1] === '1' ? 1 : level[1] === '2' ? 2 : 3
}

function lines(items: readonly Item[]): TextBlock[] {
  const found: string[] = ['']
  for (const { str = '', hasEOL } of items) {
    found.push((found.pop() ?? '') + str)
    if (hasEOL) found.push('')
  }
  return found.flatMap((line) => (line.trim() ? { heading: undefined, text: line.trim() } : []))
}
