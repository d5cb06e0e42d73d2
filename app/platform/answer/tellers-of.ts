import type { Source } from './contract.ts'
import { sourceName } from './ItemSource.tsx'

/** All who tell of an item; two records of one unit are one source to the reader. */
export function tellersOf({ source, alsoFrom }: { source: Source; alsoFrom: readonly Source[] }): Source[] {
  const others = new Map(alsoFrom.map((other) => [sourceName(other), other]))
  others.delete(sourceName(source))
  return [source, ...others.values()]
}
