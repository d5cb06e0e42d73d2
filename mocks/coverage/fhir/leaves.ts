/** A simple value in JSON, by the names of the elements down to it. */
export type Leaf = { path: string; at: string }

/** Every simple value that says something, but the type of the resource. Deeper than any reader goes it is one. */
export function leavesOf(value: unknown, path = '', at = '', depth = 0): Leaf[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value !== 'object' || depth > 40) return [{ path, at }]
  if (Array.isArray(value))
    return value.flatMap((one, index) => leavesOf(one, path, `${at}[${index + 1}]`, depth + 1))
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'resourceType'
      ? []
      : leavesOf(inner, path ? `${path}/${name}` : name, at ? `${at}/${name}` : name, depth + 1),
  )
}
