import type { Fate } from './fate.ts'
import { codeWithoutWords } from './parts.ts'
import { othersOf, standInsOf } from './stands-in.ts'
import type { Outcome } from './report.ts'

type At = { path: string; at: string }
type FateHere = readonly [outcome: Outcome, words: string]

/** What becomes of each field of a record, where it stands among others: what it stands in for goes before it, and words before their code. */
export function fatesIn(places: readonly At[], fates: ReadonlyMap<string, Fate>): (place: At) => FateHere {
  const ats = new Set(places.map(({ at }) => at))
  const isTaken = standInsOf(places)
  return (place) => {
    const { path, at } = place
    const fate = fates.get(path) ?? (['unseen', 'Portalen har ingen plats för fältet'] as const)
    const [kind, said, others] = fate
    if (kind === 'shown' && others && isTaken(place, othersOf(path, fate))) return ['reserve', said]
    const above = at.slice(0, at.lastIndexOf('/') + 1)
    const has = (name: string) => ats.has(above + name)
    if (
      /(?:^|\/)code$/.test(path) &&
      said === codeWithoutWords &&
      !has('displayName') &&
      !has('originalText')
    ) {
      const words = fates.get(`${path.slice(0, -'code'.length)}displayName`)
      if (words) return [words[0], words[1]]
    }
    return [kind, said]
  }
}
