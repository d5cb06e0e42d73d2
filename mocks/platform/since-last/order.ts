import type { Change } from './change.ts'

/** Of times the soonest first, since a source does not tell when it changed them; then what was written last. */
export function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => compare(keyOf(a), keyOf(b)))
}

/** What a change is sorted by, the first that differs: the same whatever order they come in. */
function keyOf({ area, id, what, at, start }: Change): readonly (string | number)[] {
  const isTime = what === 'time'
  return [isTime ? 0 : 1, isTime ? timeOf(start, Infinity) : -timeOf(at, 0), area, id]
}

function timeOf(text: string | undefined, otherwise: number): number {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? otherwise : time
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const place = a.findIndex((one, index) => one !== b[index])
  if (place < 0) return 0
  return (a[place] ?? 0) < (b[place] ?? 0) ? -1 : 1
}
