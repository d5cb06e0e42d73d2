import { expect, test } from 'vitest'
import { producers } from '../../catalogue/producers.ts'
import { personaOf } from '../../worlds/personas.ts'
import { contracts } from '../contracts.ts'
import { mutated, numbersOf } from './mutations.ts'

/** How many answers are changed and read for each contract; more with `FUZZ_RUNS=100000`. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 150)
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124)

const national = Object.values(contracts).filter((contract) => contract.format === 'xml')
type Untyped = {
  write: (items: unknown[]) => string
  read: (xml: string) => { kind: string; items?: unknown[]; faults?: { path: string }[] }
}

/** A few records of Birgitta's, as the contract writes them. */
function answerIn(name: (typeof national)[number]['name']): string {
  const birgitta = personaOf('birgitta')
  const records = producers.flatMap(({ id }) => (birgitta.records[id]?.[name] ?? []) as unknown[])
  return (contracts[name] as unknown as Untyped).write(records.slice(0, 3))
}

const isDay = (text: string) =>
  new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10))

/** What no record that was read may hold. */
function wrongIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') {
    const wrong = /^[\s\p{C}]*$/u.test(value) || (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) && !isDay(value))
    return wrong ? [`${path}: ${JSON.stringify(value)}`] : []
  }
  if (typeof value !== 'object' || value === null) return []
  // The system of an id may be left out, where the id is there.
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'root' && inner === '' && 'extension' in value ? [] : wrongIn(inner, `${path}/${key}`),
  )
}

test.each(national.map(({ name }) => name))(
  '%s: whatever is changed in an answer, each record is read or named',
  (name) => {
    const answer = answerIn(name)
    const { read } = contracts[name] as unknown as Untyped
    const whole = read(answer).items?.length ?? 0
    expect(whole).toBeGreaterThan(0)
    const random = numbersOf(seed)
    let changed = 0
    for (let run = 0; run < runs; run++) {
      const xml = mutated(answer, random)
      const reading = read(xml)
      const about = `run ${run} of seed ${seed}`
      if (reading.kind !== 'read') continue
      changed += 1
      const { items = [], faults = [] } = reading
      const named = new Set(faults.flatMap(({ path }) => /^[\w.-]+\[\d+\]/.exec(path)?.[0] ?? []))
      // What has become something else than a record may be named beside them.
      expect(items.length + named.size, about).toBeGreaterThanOrEqual(whole)
      expect(items.length, about).toBeLessThanOrEqual(whole)
      expect(wrongIn(items, name), about).toEqual([])
    }
    expect(changed).toBeGreaterThan(runs / 2)
  },
)
