import { grouped } from '#platform/lists/grouped.ts'
import type { Change, SinceAround } from './contract.ts'

/** Changes that are told as one row: the first of them, and how many they are. */
export type Folded = { first: Change; count: number }

const isFoldable = ({ what, kind }: Change) => what === 'time' && ['new', 'cancelled', 'gone'].includes(kind)

/** What comes again as the same, such as a visit each evening, is one row, in the place of the first. All else stands alone. */
export function folded(changes: readonly Change[]): Folded[] {
  const groups = grouped(changes, (change) => {
    const { id, kind, title, start, seen, by, fields, source } = change
    const off = fields.find(({ field }) => field === 'off')?.after
    const { sourceSystemHSAId, careUnit } = source
    return isFoldable(change) && start && title
      ? JSON.stringify([kind, title, sourceSystemHSAId, careUnit?.hsaId, seen, by, off, start.slice(11)])
      : id
  })
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ first, count: others.length + 1 }] : [],
  )
}

/** What has not been seen of an answer, and what has, of late. */
export const unseenOf = ({ items }: { items: readonly Change[] }) => items.filter(({ seen }) => !seen)

/** What an answer tells that can be marked as seen. */
export type ToMark = Pick<SinceAround, 'version'> & { items: readonly Change[] }
