import { type Block, type Cell, type Part, tidy } from './blocks.ts'
import { type Content, onOneLine } from './pdf-content.ts'
import { begins, holdsText, isAside, isWord, type Kind, kindOf, within } from './pdf-roles.ts'
import type { WebAddress } from '#platform/links/outward.ts'

/** A tag of a PDF, with what pdf.js found in it. */
export type Tag = { role: string; alt?: string; children: (Tag | { type: string; id?: string | null })[] }

/** What is on the page beside its text, by id: what a field holds, and where a link leads. */
export type Beside = { filled: ReadonlyMap<string, Part[]>; links: ReadonlyMap<string, WebAddress> }

/** A block, and the ids of all that it was made of. */
export type Unit = { block: Block; ids: ReadonlySet<string> }

const deepest = 60
const internal = 'pdfjs_internal_id_'

/**
 * Where in the tree one is: in how many lists, how deep, and if among words, where a tag of no known kind is part of a sentence.
 * Within a sentence (`inSentence`) nothing begins another block.
 */
type Place = { depth: number; level: number; inText: boolean; inItem: boolean; inSentence: boolean }

/**
 * The blocks that the tags of a page make, with all text of the page in them. Undefined when the tags cannot be trusted with that:
 * a piece of text stands in them twice, or one that no tag holds stands in the middle of a block.
 */
export function unitsByTags(tree: Tag, content: Content, beside: Beside): Unit[] | undefined {
  if (!content.sound) return undefined
  const texts = new Map(content.runs.flatMap(({ id, text }) => (id === undefined ? [] : [[id, text]])))
  const reader = new Reader(texts, beside)
  reader.walk(tree, top)
  reader.begin()
  // Tags that hold nothing say nothing of the order either.
  if (reader.twice || reader.units.length === 0) return undefined
  return withUntagged(reader.units, content)
}

/** Puts what no tag holds between the blocks that it is drawn between. */
function withUntagged(units: readonly Unit[], { runs }: Content): Unit[] | undefined {
  const placeOf = new Map(units.flatMap(({ ids }, place) => [...ids].map((id) => [id, place] as const)))
  const after = new Map<number, Unit[]>()
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]
    if (!run?.text.trim() || (run.id !== undefined && placeOf.has(run.id))) continue
    const isPlaced = ({ id }: { id: string | undefined }) => id !== undefined && placeOf.has(id)
    const before = placeOf.get(runs.slice(0, at).findLast(isPlaced)?.id ?? '')
    const next = placeOf.get(runs.slice(at).find(isPlaced)?.id ?? '')
    if (before !== undefined && before === next) return undefined
    const place = before ?? (next === undefined ? -1 : next - 1)
    const unit = {
      block: { kind: 'paragraph' as const, parts: tidy([onOneLine(run.text)]) },
      ids: new Set<string>(),
    }
    after.set(place, [...(after.get(place) ?? []), unit])
  }
  return [...(after.get(-1) ?? []), ...units.flatMap((unit, place) => [unit, ...(after.get(place) ?? [])])]
}

const top: Place = { depth: 0, level: 0, inText: false, inItem: false, inSentence: false }

/** A block that is being read. */
class Draft {
  parts: Part[] = []
  ids = new Set<string>()
  labelOnly = false
  kind: Kind
  depth: number
  constructor(kind: Kind, depth: number) {
    this.kind = kind
    this.depth = depth
  }
}

class Reader {
  units: Unit[] = []
  twice = false
  #blocks = new Map<Tag, boolean>()
  #draft = new Draft('paragraph', 0)

  texts: ReadonlyMap<string, string>
  beside: Beside
  used: Set<string>
  constructor(texts: ReadonlyMap<string, string>, beside: Beside, used = new Set<string>()) {
    this.texts = texts
    this.beside = beside
    this.used = used
  }

  /** Ends the block that is being read, and begins another. */
  begin(kind: Kind = 'paragraph', depth = 0) {
    const { parts, ids, ...draft } = this.#draft
    const said = tidy(parts)
    if (said.length > 0) this.units.push({ block: blockOf(draft.kind, draft.depth, said), ids })
    this.#draft = new Draft(kind, depth)
  }

  /** Reads a tag and all in it, in its order. */
  walk(tag: Tag, outer: Place) {
    if (outer.level > deepest) return
    const { role } = tag
    if (role === 'Table') return this.#table(tag, outer)
    const isBlock = !outer.inSentence && (begins.test(role) || (!within.test(role) && !outer.inText))
    const place: Place = {
      depth: outer.depth + (role === 'L' || role === 'TOC' ? 1 : 0),
      level: outer.level + 1,
      inText: outer.inText || holdsText.test(role),
      inSentence: outer.inSentence,
      inItem: role === 'LI' || role === 'TOCI' || (outer.inItem && role !== 'L'),
    }
    // The number of an item and its first paragraph are one line.
    const joins = this.#draft.labelOnly && !/^(L|LI|TOC|TOCI)$/.test(role)
    if (isBlock && !joins) this.begin(kindOf(role, place.inItem), place.depth)
    const draft = this.#draft
    const had = draft.parts.length
    for (const [index, child] of tag.children.entries()) {
      if (!('role' in child)) this.#take(child)
      else if (place.inSentence || !this.#isOfSentence(child, tag, index)) this.walk(child, place)
      else {
        const { parts } = this.#draft
        const said = parts.length
        this.walk(child, { ...place, inSentence: true })
        if (child.role !== 'Figure' && isAside.test(child.role) && parts.length > said) {
          parts.splice(said, 0, ' (')
          parts.push(') ')
        }
      }
    }
    if (draft === this.#draft) this.#finish(tag, draft, had)
    if (isBlock && !(joins && this.#draft.labelOnly)) this.begin()
  }

  /** What is said of the words of a tag besides the words: where a link leads, what an image shows. */
  #finish(tag: Tag, { parts, kind }: Draft, had: number) {
    const own = onOneLine(parts.slice(had).join(''))
    const areWords = parts.slice(had).every((part) => typeof part === 'string')
    const link = tag.role === 'Link' ? this.#linkOf(tag) : undefined
    if (link && areWords && own.trim())
      parts.splice(
        had,
        parts.length,
        /^ ?/.exec(own)?.[0] ?? '',
        { ...link, text: own.trim() },
        / ?$/.exec(own)?.[0] ?? '',
      )
    if (parts.length === had && tag.alt?.trim() && tag.role !== 'Link')
      parts.push(` [${onOneLine(tag.alt).trim()}] `)
    if (tag.role !== 'Lbl') return
    parts.push(' ')
    this.#draft.labelOnly = kind === 'item' && had === 0
  }

  /** True of a tag that is a part of the sentence that its neighbours make, though its kind does not say so. */
  #isOfSentence(tag: Tag, { children }: Tag, index: number): boolean {
    const isWords = (one: Tag['children'][number]) =>
      'role' in one ? isWord.test(one.role) : this.#says(one)
    if (isAside.test(tag.role)) {
      return children.slice(0, index).some(isWords) && children.slice(index + 1).some(isWords)
    }
    return (
      !begins.test(tag.role) && !within.test(tag.role) && children.some(isWords) && !this.#holdsBlock(tag)
    )
  }

  #holdsBlock(tag: Tag): boolean {
    const known = this.#blocks.get(tag)
    if (known !== undefined) return known
    this.#blocks.set(tag, false)
    const holds = tag.children.some(
      (child) =>
        'role' in child && (child.role === 'Table' || begins.test(child.role) || this.#holdsBlock(child)),
    )
    this.#blocks.set(tag, holds)
    return holds
  }

  /** True of words that stand in a tag themselves. */
  #says({ id }: { id?: string | null }): boolean {
    return (this.texts.get((id ?? '').replace(internal, '')) ?? '').trim() !== ''
  }

  #take({ id }: { id?: string | null }) {
    const name = (id ?? '').replace(internal, '')
    const filled = this.beside.filled.get(name)
    const text = this.texts.get(name)
    if (filled === undefined && text === undefined) return
    this.twice ||= this.used.has(name)
    if (this.used.has(name)) return
    this.used.add(name)
    this.#draft.ids.add(name)
    this.#draft.labelOnly = false
    if (filled) this.#draft.parts.push(' ', ...filled, ' ')
    else this.#draft.parts.push(onOneLine(text ?? ''))
  }

  #linkOf(tag: Tag, depth = 0): WebAddress | undefined {
    if (depth > deepest) return undefined
    for (const child of tag.children) {
      const link =
        'role' in child
          ? this.#linkOf(child, depth + 1)
          : this.beside.links.get((child.id ?? '').replace(internal, ''))
      if (link) return link
    }
    return undefined
  }

  #table(table: Tag, outer: Place) {
    this.begin()
    const ids = new Set<string>()
    const cellOf = (child: Tag['children'][number], level: number): Cell => {
      const reader = new Reader(this.texts, this.beside, this.used)
      const cell = 'role' in child ? child : { role: 'TD', children: [child] }
      reader.walk(cell.role === 'Table' ? { role: 'TD', children: [cell] } : cell, { ...top, level })
      reader.begin()
      this.twice ||= reader.twice
      for (const unit of reader.units) for (const id of unit.ids) ids.add(id)
      return { header: cell.role === 'TH', blocks: reader.units.map(({ block }) => block) }
    }
    const rowsOf = (part: Tag, level: number): Cell[][] =>
      level > deepest
        ? []
        : part.children.flatMap((child) => {
            if ('role' in child && /^T(Head|Body|Foot)$/.test(child.role)) return rowsOf(child, level + 1)
            if (!('role' in child) || child.role !== 'TR') return [[cellOf(child, level)]]
            return [child.children.map((cell) => cellOf(cell, level + 1))]
          })
    const rows = rowsOf(table, outer.level + 1).filter((row) => row.some(({ blocks }) => blocks.length > 0))
    if (rows.length > 0) this.units.push({ block: { kind: 'table', rows }, ids })
  }
}

function blockOf(kind: Kind, depth: number, parts: Part[]): Block {
  if (typeof kind === 'number') return { kind: 'heading', level: kind, parts }
  return kind === 'item' ? { kind, depth, parts } : { kind, parts }
}
