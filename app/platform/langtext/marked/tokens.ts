import { isKnown, machines } from './tag-kinds.ts'

/** A stretch of text, or a tag by its name in lower case and without prefix. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; closed: boolean }
  | { kind: 'close'; name: string }

const tagName = /<(\/?)(\p{L}[\p{L}\p{N}_:.-]*)/uy
const apart = [
  { begins: '<!--', ends: '-->' },
  { begins: '<?', ends: '?>' },
  { begins: '<!DOCTYPE', ends: '>' },
  { begins: '<!doctype', ends: '>' },
] as const

const bare = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

/** True for a text that holds some tag that is known. */
export function hasMarkup(text: string): boolean {
  return [...text.matchAll(/<\/?(\p{L}[\p{L}\p{N}_:.-]*)(?=[\s/>])/gu)].some(([, name = '']) =>
    isKnown(bare(name)),
  )
}

/**
 * The tags and texts of a marked up text. What only looks like a tag is text: `<5`, `<namn>`, and a tag that never ends. Goes through
 * the text once, however it is written.
 */
export function tokensOf(text: string): Token[] {
  const lastClose = new Map(
    [...text.matchAll(/<\/(\p{L}[\p{L}\p{N}_:.-]*)\s*>/gu)].map((found) => [
      bare(found[1] ?? ''),
      found.index,
    ]),
  )
  const lastEnd = text.lastIndexOf('>')
  const neverEnds = new Set<string>()
  const tokens: Token[] = []
  let from = 0
  const say = (to: number) => {
    if (to > from) tokens.push({ kind: 'text', text: text.slice(from, to) })
  }
  for (let at = text.indexOf('<'); at >= 0 && at < lastEnd; at = text.indexOf('<', at)) {
    const other = apart.find(({ begins }) => text.startsWith(begins, at))
    const isData = text.startsWith('<![CDATA[', at)
    const ends = other?.ends ?? (isData ? ']]>' : undefined)
    if (ends && !neverEnds.has(ends)) {
      const end = text.indexOf(ends, at)
      if (end < 0) neverEnds.add(ends)
      else {
        say(at)
        if (isData) tokens.push({ kind: 'text', text: text.slice(at + 9, end) })
        from = at = end + ends.length
        continue
      }
    }
    tagName.lastIndex = at
    const [whole = '', slash = '', written = ''] = tagName.exec(text) ?? []
    const name = bare(written)
    const end = whole ? endOf(text, at + whole.length, lastEnd) : -1
    const inside = end < 0 ? '' : text.slice(at + whole.length, end)
    const isTag =
      end >= 0 &&
      /^[\s/]|^$/.test(inside) &&
      (isKnown(name) || slash !== '' || lastClose.has(name) || /=|\/$/.test(inside))
    if (!isTag) {
      at += 1
      continue
    }
    say(at)
    from = at = end + 1
    if (slash) tokens.push({ kind: 'close', name })
    else tokens.push({ kind: 'open', name, closed: inside.endsWith('/') })
    if (!slash && machines.has(name) && at <= (lastClose.get(name) ?? -1))
      from = at = afterNext(text, at, name)
  }
  say(text.length)
  return tokens
}

/** Where a tag ends, outside the values of its attributes where those end too; -1 when another begins first. */
function endOf(text: string, from: number, lastEnd: number): number {
  for (let at = from; at <= lastEnd; at += 1) {
    const sign = text[at]
    if (sign === '>') return at
    if (sign === '<') return -1
    if ((sign !== '"' && sign !== "'") || !/=\s*$/.test(text.slice(Math.max(from, at - 4), at))) continue
    const close = text.indexOf(sign, at + 1)
    // A value with the end of a tag and then another tag in it was never ended: what it would swallow is words.
    if (close >= 0 && close < lastEnd && !/>[^]*</.test(text.slice(at, close))) at = close
  }
  return -1
}

/** After the next end of an element of a name; there is one. */
function afterNext(text: string, from: number, name: string): number {
  const end = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'gi')
  end.lastIndex = from
  return end.exec(text) ? end.lastIndex : from
}
