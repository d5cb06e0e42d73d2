import { expect, test } from 'vitest'
import { producers } from '../../catalogue/producers.ts'
import { personaOf } from '../../worlds/personas.ts'
import { randomOf } from '../../worlds/random.ts'
import { contracts } from '../contracts.ts'
import { firstSeed, megabytesHeld, mostLeft, patienceFor, runsOfEach, wrongIn } from '../test-fuzz.ts'
import { mutated } from './mutations.ts'

const national = Object.values(contracts).filter((contract) => contract.format === 'xml')
/** How many answers are changed and read for each contract. */
const runs = runsOfEach(national.length, 150)

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

/** As a record is checked, but that the system of an id may be left out, where the id is there. */
const withoutEmptyRoots = (items: unknown[]): unknown =>
  JSON.parse(
    JSON.stringify(items, function (this: object, key, value: unknown) {
      return key === 'root' && value === '' && 'extension' in this ? undefined : value
    }),
  )

test.each(national.map(({ name }) => name))(
  '%s: whatever is changed in an answer, each record is read or named',
  patienceFor(runs),
  (name) => {
    const answer = answerIn(name)
    const { read } = contracts[name] as unknown as Untyped
    const whole = read(answer).items?.length ?? 0
    expect(whole).toBeGreaterThan(0)
    let changed = 0
    let held = 0
    for (let run = 0; run < runs; run++) {
      if (run === Math.floor(runs / 10)) held = megabytesHeld()
      const seed = firstSeed + run
      const xml = mutated(answer, randomOf(seed))
      const reading = read(xml)
      const about = `FUZZ_SEED=${seed} FUZZ_RUNS=1`
      if (reading.kind !== 'read') continue
      changed += 1
      const { items = [], faults = [] } = reading
      const named = new Set(faults.flatMap(({ path }) => /^[\w.-]+\[\d+\]/.exec(path)?.[0] ?? []))
      // What has become something else than a record may be named beside them.
      expect(items.length + named.size, about).toBeGreaterThanOrEqual(whole)
      expect(items.length, about).toBeLessThanOrEqual(whole)
      expect(wrongIn(withoutEmptyRoots(items), name), about).toEqual([])
    }
    expect(changed).toBeGreaterThan(runs / 2)
    expect(megabytesHeld() - held).toBeLessThan(mostLeft)
  },
)
