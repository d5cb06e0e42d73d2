import type { Block } from './blocks.ts'
import type { Mark, Marks } from './pdf-annotations.ts'
import { type Item, readContent, spaced } from './pdf-content.ts'
import { blocksByLine } from './pdf-lines.ts'
import { type Tag, type Unit, unitsByTags } from './pdf-tags.ts'

/** What a page says in words. */
export type Said = {
  /** Empty for a page that is an image. */
  blocks: Block[]
  /** True when the tags of the page do not hold all its text, so that it stands in the order it is drawn. */
  untagged: boolean
}

/** Blocks by the tags where they can be trusted with all text, else line by line. */
export function wordsFrom(
  tree: Tag | null,
  drawn: readonly Item[],
  { marks, links }: Pick<Marks, 'marks' | 'links'>,
): Said {
  const items = spaced(drawn)
  const content = readContent(items)
  const filled = new Map(marks.map(({ id, parts }) => [id, parts]))
  const units = tree && unitsByTags(tree, content, { filled, links })
  if (!units || units.length === 0) {
    return {
      blocks: blocksByLine(items, marks),
      untagged: tree !== null && content.runs.length > 0 && hasTags(tree),
    }
  }
  const placed = new Set(units.flatMap(({ ids }) => [...ids]))
  for (const mark of marks) if (!placed.has(mark.id)) putBeside(mark, units, content.runs)
  return { blocks: units.map(({ block }) => block), untagged: false }
}

const hasTags = (tree: Tag) => tree.children.length > 0

/** Puts what lies on the page and has no tag by the block that it lies nearest. */
function putBeside({ box, parts, leads }: Mark, units: Unit[], runs: ReturnType<typeof readContent>['runs']) {
  const far = ({ box: other }: (typeof runs)[number]) => {
    if (!other) return Infinity
    const across = Math.max(0, other.left - box.right, box.left - other.right)
    const down = Math.abs((other.bottom + other.top - box.bottom - box.top) / 2)
    return down * 10 + across
  }
  const nearest = runs.toSorted((a, b) => far(a) - far(b))[0]
  const at = units.findIndex(({ ids }) => nearest?.id !== undefined && ids.has(nearest.id))
  const block: Block = { kind: 'paragraph', parts }
  units.splice(at < 0 ? units.length : leads ? at : at + 1, 0, { block, ids: new Set() })
}
