/** What pdf.js says of a page's text: a piece of text, or that a mark begins or ends. */
export type Item = {
  str?: string
  hasEOL?: boolean
  type?: string
  id?: string | null
  transform?: number[]
  width?: number
  height?: number
}

/** Where something stands on the page, in its own measures: up and to the right is more. */
export type Box = { left: number; bottom: number; right: number; top: number }

/** Text that stands together under one mark, or under none. */
type Run = { id: string | undefined; text: string; box: Box | undefined }

/** The text of a page in the order it is drawn. `sound` when each mark was set once, and not within another one. */
export type Content = { runs: Run[]; sound: boolean }

/** Pieces of words on one line that stand further from each other than that, in heights of their letters, are words. */
const leastSpace = 0.2

/**
 * The same items, with a space before each that stands apart on its line from the one before. Those who draw a page word by word
 * need not draw the spaces.
 */
export function spaced(items: readonly Item[]): Item[] {
  let before: Item | undefined
  return items.map((item) => {
    if (item.type !== undefined) return item
    const isApart = before !== undefined && standsApart(before, item)
    if (item.hasEOL) before = undefined
    else if (item.str) before = item
    return isApart ? { ...item, str: ` ${item.str}` } : item
  })
}

function standsApart(before: Item, item: Item): boolean {
  const [one, other] = [boxOf(before), boxOf(item)]
  if (!one || !other || /\s$/.test(before.str ?? '') || /^\s/.test(item.str ?? '')) return false
  const size = Math.max(one.top - one.bottom, other.top - other.bottom) || widthOfLetter(before) * 2
  const across = Math.max(other.left - one.right, one.left - other.right)
  return across > size * leastSpace || Math.abs(one.bottom - other.bottom) > size
}

const widthOfLetter = ({ str = '', width = 0 }: Item) => width / Math.max(str.length, 1)

/** Reads what pdf.js says of a page's text. */
export function readContent(items: readonly Item[]): Content {
  const runs: Run[] = []
  const open: (string | undefined)[] = []
  const begun = new Set<string>()
  let sound = true
  let parted = false
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) {
      const id = item.id ?? undefined
      if (id !== undefined) {
        if (begun.has(id) || open.some((one) => one !== undefined)) sound = false
        begun.add(id)
        runs.push({ id, text: '', box: undefined })
      }
      open.push(id)
    } else if (item.type === 'endMarkedContent') open.pop()
    else {
      const id = open.findLast((one) => one !== undefined)
      const text = (item.str ?? '') + (item.hasEOL ? '\n' : '')
      let run = runs.at(-1)
      if (!run || run.id !== id) {
        // A line that ended between two marks parts their words as well.
        if (id === undefined && text.trim() === '') {
          parted ||= text !== ''
          continue
        }
        run = { id, text: '', box: undefined }
        runs.push(run)
      }
      if (parted) run.text += ' '
      parted = false
      run.text += text
      run.box = around(run.box, boxOf(item))
    }
  }
  return { runs: runs.filter(({ text }) => text !== ''), sound }
}

/** Where a piece of text stands; undefined when it is not said or is nothing to see. */
export function boxOf({ str, transform, width = 0, height = 0 }: Item): Box | undefined {
  const [, , , , left, bottom] = transform ?? []
  if (left === undefined || bottom === undefined || !str?.trim()) return undefined
  return { left, bottom, right: left + width, top: bottom + height }
}

/** The box around two. */
export function around(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (!one || !other) return one ?? other
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  }
}

/** Text on one line: a word that was parted by a soft hyphen is one again. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\u00AD\s*\n\s*/g, '').replaceAll(/\s+/g, ' ')
}
