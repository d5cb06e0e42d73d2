import type { Block } from './block.ts'

/** Signs that are seen at once, and so many more each time they are asked for; the same as of any long text. */
const size = { first: 5_000, next: 100_000 }

const signsOf = (block: Block) =>
  block.kind === 'file' ? 0 : block.kind === 'list' ? block.items.join('\n').length : block.text.length

/** The blocks of a text in parts that a page can show; each block stands whole in one of them. */
export function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = []
  let room = 0
  for (const block of blocks) {
    const last = parts.at(-1)
    const signs = signsOf(block)
    if (last && signs <= room) last.push(block)
    else {
      parts.push([block])
      room = parts.length === 1 ? size.first : size.next
    }
    room -= signs
  }
  return parts
}
