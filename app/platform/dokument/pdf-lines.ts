import { type Block, type Part, tidy } from './blocks.ts'
import type { Mark } from './pdf-annotations.ts'
import { around, type Box, boxOf, type Item, onOneLine } from './pdf-content.ts'

type Line = { pieces: { part: Part; left: number }[]; box: Box | undefined }

/** The text of a page line by line in the order it is drawn, and what lies on the page where it lies. */
export function blocksByLine(items: readonly Item[], marks: readonly Mark[]): Block[] {
  const lines = linesOf(items)
  for (const mark of marks) place(mark, lines)
  return lines.flatMap(({ pieces }) => {
    const parts = tidy(pieces.flatMap(({ part }) => (typeof part === 'string' ? [part] : [' ', part, ' '])))
    return parts.length > 0 ? [{ kind: 'paragraph', parts }] : []
  })
}

function linesOf(items: readonly Item[]): Line[] {
  let line: Line = { pieces: [], box: undefined }
  const lines = [line]
  let hyphen = false
  for (const item of items) {
    if (item.type !== undefined) continue
    const text = onOneLine(item.str ?? '')
    const box = boxOf(item)
    if (text)
      line.pieces.push({ part: hyphen ? text.trimStart() : text, left: box?.left ?? line.box?.right ?? 0 })
    line.box = around(line.box, box)
    if (text) hyphen = false
    if (!item.hasEOL) continue
    const last = line.pieces.at(-1)
    // A word that was parted by a soft hyphen is one again.
    hyphen = typeof last?.part === 'string' && last.part.endsWith('\u00AD')
    if (hyphen && last && typeof last.part === 'string') last.part = last.part.slice(0, -1)
    else lines.push((line = { pieces: [], box: undefined }))
  }
  return lines
}

/** Puts a mark in the line that it stands on, else after the nearest line above it. */
function place({ box, parts }: Mark, lines: Line[]) {
  const pieces = parts.map((part) => ({ part, left: box.left }))
  const middle = (box.bottom + box.top) / 2
  const isBeside = (other: Box | undefined) => {
    if (!other) return false
    const height = Math.min(box.top - box.bottom, other.top - other.bottom)
    const shared = Math.min(box.top, other.top) - Math.max(box.bottom, other.bottom)
    return shared > height / 2
  }
  const beside = lines.filter((line) => isBeside(line.box))
  // Of two columns, the one whose text comes nearest.
  const nearest = beside.toSorted((a, b) => gap(a.box, box) - gap(b.box, box))[0]
  if (nearest) {
    const at = nearest.pieces.findIndex(({ left }) => left > box.left)
    nearest.pieces.splice(at < 0 ? nearest.pieces.length : at, 0, ...pieces)
    nearest.box = around(nearest.box, box)
    return
  }
  const above = lines.filter((line) => line.box && line.box.bottom >= middle)
  const closest = above.toSorted((a, b) => (a.box?.bottom ?? 0) - (b.box?.bottom ?? 0))[0]
  lines.splice(closest ? lines.indexOf(closest) + 1 : 0, 0, { pieces, box })
}

const gap = (one: Box | undefined, other: Box) =>
  one ? Math.max(0, one.left - other.right, other.left - one.right) : Infinity
