import type { WoundRecord } from '../contracts/own/wound-care.ts'

/** Records of one wound, in the order they came, and what it is known by: the same whichever of its sources have answered. */
export type JoinedWound<Record> = { key: string; records: Record[] }

/**
 * Records by the wound they are about. Two wounds are one only when a plan says so, by the id of the other or by an id that both
 * name; what is alike in words is no reason. Each record is in exactly one.
 */
export function joinedWounds<Record extends { item: WoundRecord }>(
  all: readonly Record[],
): JoinedWound<Record>[] {
  const { find, union } = unions()
  const named = new Set<string>()
  for (const { item } of all) {
    for (const { sourceSystemHSAId, woundId } of (item.kind === 'plan' && item.sameAs) || []) {
      const other = keyOf(sourceSystemHSAId, woundId)
      named.add(other)
      union(woundKey(item), other)
    }
  }
  const byRoot = new Map<string, JoinedWound<Record>>()
  for (const one of all) {
    const root = find(woundKey(one.item))
    const joined = byRoot.get(root)
    if (joined) joined.records.push(one)
    else byRoot.set(root, { key: root, records: [one] })
  }
  // By the id that others name, since a source knows it also when the one that gave it is silent.
  const names = [...named].toSorted()
  return [...byRoot.values()].map(({ key: root, records }) => ({
    key:
      names.find((name) => find(name) === root) ??
      records.map(({ item }) => woundKey(item)).toSorted()[0] ??
      root,
    records,
  }))
}

const keyOf = (system: string, woundId: string) => `${system}\n${woundId}`

/** What a record calls its wound. One that does not say is of a wound of its own. */
function woundKey({ woundId, woundSystemHSAId, header }: WoundRecord): string {
  const { sourceSystemHSAId: own, documentId } = header
  return woundId === undefined ? `\n${keyOf(own, documentId)}` : keyOf(woundSystemHSAId ?? own, woundId)
}

/** Which keys are of one and the same. */
function unions() {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    return root
  }
  const union = (one: string, other: string) => {
    const [first, second] = [find(one), find(other)]
    if (first !== second) parents.set(first, second)
  }
  return { find, union }
}
