import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/*
 * For tests that read spoilt answers by the thousand: how many they read, from which number these are made, and how much
 * they leave behind. More of them, or one again: `FUZZ_RUNS=100000 FUZZ_SEED=7`.
 */

/** From which number the spoilt answers are made. */
export const firstSeed = Number(process.env['FUZZ_SEED'] ?? 20_261_124)

/** How many spoilt answers each of so many readers is given: `few`, or its share of `FUZZ_RUNS`. */
export function runsOfEach(readers: number, few: number): number {
  const all = process.env['FUZZ_RUNS']
  return all === undefined ? few : Math.ceil(Number(all) / readers)
}

/** Longer than any machine takes for so many; a reader that never ends is stopped by it. */
export const patienceFor = (runs: number) => ({ timeout: 30_000 + runs * 30 })

/** Megabytes that are held when all that nobody uses is gone. */
export function megabytesHeld(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

/** What any number of answers may leave behind, in megabytes: far less than the answers themselves. */
export const mostLeft = 100

/** Fields that hold a day or a point in time, and no words. */
const isTime =
  /^(?:times|start|end|at|from|to|date|month|events|validFrom|validTo|movedFrom|\w+(?:Time|Date|On|At))$/
/** What may look like one and is no more than an hour of a day. */
const isClock = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/

/** What no record that was read may hold: a text without anything to see, and a time that no calendar or clock has. */
export function wrongIn(value: unknown, path = '', key = ''): string[] {
  if (typeof value === 'string') {
    const isWrong =
      /^[\s\p{C}\p{Z}]*$/u.test(value) || (isTime.test(key) && !isClock.test(value) && !exists(value))
    return isWrong ? [`${path}: ${JSON.stringify(value.slice(0, 100))}`] : []
  }
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    // What a source writes for itself is read by nobody.
    name === 'internalNotes' ? [] : wrongIn(inner, `${path}/${name}`, Array.isArray(value) ? key : name),
  )
}

function exists(text: string): boolean {
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|$)/.exec(text)?.[0]
  if (day === undefined) return false
  const date = `${day}-01-01`.slice(0, 10)
  const made = new Date(`${date}T00:00:00Z`)
  return (
    !Number.isNaN(made.getTime()) &&
    made.toISOString().startsWith(date) &&
    !Number.isNaN(Date.parse(text)) &&
    made.getUTCFullYear() > 0
  )
}
