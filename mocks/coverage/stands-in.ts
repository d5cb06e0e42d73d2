import type { Fate, Tree } from './fate.ts'

const isFate = (one: Fate | Tree): one is Fate => Array.isArray(one)

/**
 * What is shown only where none of some others is there. The others by their names from where this stands, `../reason` for one that stands
 * above, `a & b` where both have to be there.
 */
export function onlyWithout<Part extends Fate | Tree>(others: readonly string[], part: Part): Part {
  return within(others, part, 0) as Part
}

function within(others: readonly string[], part: Fate | Tree, depth: number): Fate | Tree {
  if (!isFate(part))
    return Object.fromEntries(
      Object.entries(part).map(([name, one]) => [name, within(others, one, depth + 1)]),
    )
  const [kind, words, before = []] = part
  if (kind !== 'shown') return part
  const up = '../'.repeat(depth)
  return [
    kind,
    words,
    [
      ...before,
      ...others.map((one) =>
        one
          .split(' & ')
          .map((each) => up + each)
          .join(' & '),
      ),
    ],
  ]
}

/** The others of a fate by their whole paths. */
export function othersOf(path: string, [, , others = []]: Fate): string[][] {
  return others.map((one) => one.split(' & ').map((each) => joined(path.split('/').slice(0, -1), each)))
}

function joined(from: readonly string[], to: string): string {
  const steps = [...from]
  for (const step of to.split('/'))
    if (step === '..') steps.pop()
    else steps.push(step)
  return steps.join('/')
}

type At = { path: string; at: string }

/** Tells whether something else of a record goes before a field of it: it stands in the same part, however many such parts there are. */
export function standInsOf(
  all: readonly At[],
): (place: At, others: readonly (readonly string[])[]) => boolean {
  const known = new Map<string, string[]>()
  const placesOf = (other: string) => {
    const found =
      known.get(other) ??
      all.flatMap(({ path, at }) => (path === other || path.startsWith(`${other}/`) ? [at] : []))
    known.set(other, found)
    return found
  }
  return ({ path, at }, others) =>
    others.some((together) =>
      together.every((other) => {
        const same = commonSteps(path, other)
        const above = at.split('/').slice(0, same)
        return placesOf(other).some((one) => one.split('/').slice(0, same).join('/') === above.join('/'))
      }),
    )
}

function commonSteps(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')]
  const end = a.findIndex((step, index) => step !== b[index])
  return end < 0 ? a.length : end
}
