import { apartFromFiles } from './file-marks.ts'
import type { Block } from './block.ts'

/** A line that begins with a sign of a list; a line that begins with a number below nothing is none. */
const bullet = /^\s*[-–*•·●○▪]\s+(?=[^\s\d])/

/** Text without markup: paragraphs where a line is empty, and lists where lines begin with the sign of one. */
export const blocksOfPlain = (text: string): Block[] =>
  apartFromFiles(text).flatMap((part) =>
    part === undefined ? [{ kind: 'file' } as const] : part.split(/\n[^\S\n]*\n/).flatMap(blocksOfLines),
  )

function blocksOfLines(text: string): Block[] {
  const blocks: Block[] = []
  for (const written of text.split('\n')) {
    const isItem = bullet.test(written)
    const line = written.replace(bullet, '').trim()
    if (line === '') continue
    const last = blocks.at(-1)
    if (isItem && last?.kind === 'list') last.items.push(line)
    else if (isItem) blocks.push({ kind: 'list', items: [line] })
    else if (last?.kind === 'paragraph') last.text += `\n${line}`
    // A line further in belongs to what it stands under.
    else if (last?.kind === 'list' && /^\s/.test(written))
      last.items.push(`${last.items.pop() ?? ''}\n${line}`)
    else blocks.push({ kind: 'paragraph', text: line })
  }
  return blocks
}
