import type { WebAddress } from '#platform/links/outward.ts'

/** What somebody has filled in or written on a page afterwards. */
export type Filled = {
  kind: 'written' | 'empty' | 'ticked' | 'unticked' | 'chosen' | 'unchosen' | 'note' | 'struck'
  text: string
}

/** A piece of a sentence. */
export type Part = string | (WebAddress & { text: string }) | Filled

export type Cell = { header: boolean; blocks: Block[] }

/** A piece of what a page says, in the order it is read. */
export type Block =
  | { kind: 'paragraph'; parts: Part[] }
  | { kind: 'heading'; level: number; parts: Part[] }
  | { kind: 'item'; depth: number; parts: Part[] }
  | { kind: 'table'; rows: Cell[][] }

/** All that blocks say, as one text. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.map((cell) => wordsOf(cell.blocks)).join(' | ')).join('\n')
        : block.parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    )
    .join('\n')
}

/** Parts without space at their ends and without double spaces, text beside text as one. Empty if they say nothing. */
export function tidy(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (typeof part !== 'string') joined.push(part)
    else if (typeof last === 'string') joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined
    .map((part, index) => {
      if (typeof part !== 'string') return part
      const text = part.replaceAll(/\s+/g, ' ')
      const from = index === 0 ? text.trimStart() : text
      return index === joined.length - 1 ? from.trimEnd() : from
    })
    .filter((part) => part !== '')
}
