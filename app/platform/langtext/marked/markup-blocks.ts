import { inClear } from './entities.ts'
import { apartFromFiles } from './file-marks.ts'
import type { Block } from './block.ts'
import { blocksOfPlain } from './plain-blocks.ts'
import { raised } from './raised.ts'
import * as tags from './tag-kinds.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A line that was broken by a tag, until the blanks around it are gone. */
const broken = '\u2028'
/** Between the cells of a row. */
const between = ' · '

/** Where in the markup one is: how many of each are open. */
type Place = {
  heading: number
  item: number
  row: number
  cell: number
  list: number
  struck: number
  pre: number
}

/** The words of marked up text, in the parts that its tags make of it. Tags that nobody knows only part the words. */
export function blocksOfMarkup(text: string): Block[] {
  const tokens = tokensOf(text)
  // With no tags that begin anything, it is the lines that do.
  const inLines = !tokens.some(
    ({ kind, ...token }) => kind === 'open' && 'name' in token && beginsBlock(token.name),
  )
  const lastClose = new Map(tokens.map((token, index) => [token.kind === 'close' ? token.name : '', index]))
  const blocks: Block[] = []
  const place: Place = { heading: 0, item: 0, row: 0, cell: 0, list: 0, struck: 0, pre: 0 }
  let words = ''
  let list: (Block & { kind: 'list' }) | undefined
  /** True when what comes next begins an item. */
  let newItem = false

  const put = (block: Block) => {
    list = undefined
    if (block.kind !== 'file' || blocks.at(-1)?.kind !== 'file') blocks.push(block)
  }
  const putItem = (line: string) => {
    if (!list) blocks.push((list = { kind: 'list', items: [] }))
    if (newItem || list.items.length === 0) list.items.push(line)
    else list.items.push(`${list.items.pop() ?? ''}\n${line}`)
    newItem = false
  }
  /** Ends what has been said so far. */
  const end = () => {
    const said = words
    words = ''
    if (place.struck === 0 && place.heading === 0 && place.item === 0 && (inLines || place.pre > 0)) {
      for (const block of blocksOfPlain(said.replaceAll(broken, '\n'))) put(block)
      return
    }
    for (const part of apartFromFiles(said)) {
      const line = part === undefined ? undefined : clean(part)
      if (line === undefined) put({ kind: 'file' })
      else if (line === '') continue
      else if (place.struck > 0) put({ kind: 'struck', text: line })
      else if (place.heading > 0) put({ kind: 'heading', text: line })
      else if (place.item > 0 && place.row === 0) putItem(line)
      else put({ kind: 'paragraph', text: line })
    }
  }
  /** Between two blocks; in a cell they are only parted by a blank. */
  const boundary = () => {
    if (place.cell > 0) words += ' '
    else end()
  }
  const count = (of: keyof Place, opens: boolean) => {
    place[of] = Math.max(0, place[of] + (opens ? 1 : -1))
  }

  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') {
      words += raised(inClear(token.text), before(tokens, index))
      continue
    }
    const { name } = token
    const opens = token.kind === 'open'
    if (tags.inline.has(name) || isRaised(name)) continue
    if (tags.lines.has(name)) {
      words += broken
      continue
    }
    if (tags.files.has(name)) {
      if (opens) {
        end()
        put({ kind: 'file' })
      } else boundary()
      continue
    }
    if (tags.struck.has(name)) {
      end()
      // What is never ended would cross out all the rest.
      if (!opens || (!token.closed && index < (lastClose.get(name) ?? 0))) count('struck', opens)
      continue
    }
    if (tags.cells.has(name)) {
      if (opens && /\S/.test(words) && place.row > 0) words += between
      if (!opens || !token.closed) count('cell', opens)
      continue
    }
    if (tags.rows.has(name)) {
      end()
      place.cell = 0
      if (!opens || !token.closed) count('row', opens)
      continue
    }
    boundary()
    if (opens && token.closed) continue
    // Nothing that begins anew is within a heading: that was never ended.
    if (opens) place.heading = 0
    if (tags.headings.has(name) && place.cell === 0) count('heading', opens)
    if (tags.preformatted.has(name)) count('pre', opens)
    if (tags.items.has(name) && place.cell === 0) {
      // An item need not be ended by the one who writes HTML: the next one ends it, or its list does.
      place.item = opens ? Math.max(1, place.list) : Math.max(0, place.list - 1)
      newItem = true
    }
    if (tags.lists.has(name)) {
      count('list', opens)
      if (!opens) place.item = Math.min(place.item, place.list)
      newItem = true
      if (place.list === 0) list = undefined
    }
  }
  end()
  return blocks
}

const isRaised = (name: string) => /^(su[bp]|superscript|subscript)$/.test(name)
const beginsBlock = (name: string) =>
  !tags.inline.has(name) &&
  !tags.struck.has(name) &&
  !tags.files.has(name) &&
  !tags.lines.has(name) &&
  !isRaised(name)

/** The tag that a text stands directly in. */
function before(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index - 1]
  return token?.kind === 'open' ? token.name : undefined
}

const clean = (text: string) =>
  text
    .split(broken)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
