import type { Place } from '../contracts/riv-ta/fields-of.ts'
import type { CodeField } from './fate.ts'
import type { UnknownCode } from './report.ts'
import { safeCode } from './safe.ts'

/** The codes of a record for which the portal has no words. */
export function unknownCodes(fields: readonly CodeField[], places: readonly Place[]): UnknownCode[] {
  return codesTogether(
    fields.flatMap(({ path, systemPath, wordPaths = [], knows, instead }) =>
      places
        .filter((place) => place.path === path && place.isRead)
        .flatMap((place) => {
          const beside = (other: string | undefined) => other && besideIn(places, place, other)
          const code = textIn(place)
          const system = beside(systemPath)
          const words = wordPaths.map(beside).find(Boolean)
          if (knows({ code, system, words })) return []
          const [told, from] = [safeCode(code), safeCode(system)]
          return [{ path, ...(told && { code: told }), ...(from && { system: from }), count: 1, instead }]
        }),
    ),
  )
}

/** Each code once, with how many times it stands. */
export function codesTogether(codes: readonly UnknownCode[]): UnknownCode[] {
  const all = new Map<string, UnknownCode>()
  for (const one of codes) {
    const key = JSON.stringify([one.path, one.code, one.system])
    const known = all.get(key)
    if (known) known.count += one.count
    else all.set(key, { ...one })
  }
  return [...all.values()]
}

const textIn = ({ element }: Place) => element.textContent?.trim() ?? ''

/** The text of another field of the same code. */
function besideIn(places: readonly Place[], { at }: Place, path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const found = places.find((one) => one.at === `${at.slice(0, at.lastIndexOf('/') + 1)}${name}`)
  return found && textIn(found)
}
