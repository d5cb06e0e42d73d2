/** One value somewhere in a JSON, with the name of the field that holds it. */
type Node = { name: string; value: unknown }

/** Every value in a JSON, itself first, however deep: by a list of its own, since one from outside may be deeper than calls can be. */
export function* nodesIn(json: unknown): Generator<Node> {
  const left: Node[] = [{ name: '', value: json }]
  for (let node = left.pop(); node; node = left.pop()) {
    yield node
    const { name, value } = node
    if (Array.isArray(value)) for (const one of value) left.push({ name, value: one })
    else if (isObject(value))
      for (const [inner, one] of Object.entries(value)) left.push({ name: inner, value: one })
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const textIn = (value: unknown, name: string): string | undefined => {
  const text = isObject(value) ? value[name] : undefined
  return typeof text === 'string' ? text : undefined
}

/** The records that something tells of, by system and id there. */
export function recordsIn(json: unknown): Set<string> {
  const records = new Set<string>()
  for (const { value } of nodesIn(json)) {
    const [system, id] = [textIn(value, 'sourceSystemHSAId'), textIn(value, 'documentId')]
    if (system !== undefined && id !== undefined) records.add(JSON.stringify([system, id]))
  }
  return records
}

/** The text of a JSON with its fields in one order, to compare two; of one too deep to write, nothing. */
export function inOneOrder(json: unknown): string {
  try {
    return JSON.stringify(json, (_name, value: unknown) =>
      isObject(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    )
  } catch {
    return ''
  }
}
