/*
 * What has been changed in a world is plain data in Map and Set: JSON has neither, so each is written as an object that says what
 * it is.
 */
const [mapSign, setSign] = ['@map', '@set']

/** Plain data with Map and Set in it, as text. */
export function writePlain(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner instanceof Map) return { [mapSign]: [...inner] }
    return inner instanceof Set ? { [setSign]: [...inner] } : inner
  })
}

/** Reads such a text. Throws on one that is no JSON. */
export function readPlain(text: string): unknown {
  return JSON.parse(text, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return inner
    const { [mapSign]: map, [setSign]: set } = inner as Record<string, unknown>
    if (Array.isArray(map)) return new Map(map.filter(isPair))
    return Array.isArray(set) ? new Set(set) : inner
  })
}

const isPair = (one: unknown): one is [unknown, unknown] => Array.isArray(one) && one.length === 2
