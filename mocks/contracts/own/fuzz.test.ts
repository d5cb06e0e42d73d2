import { describe, expect, test } from 'vitest'
import { producers } from '../../catalogue/producers.ts'
import { personaIds, personaOf } from '../../worlds/personas.ts'
import { randomOf } from '../../worlds/random.ts'
import { contracts } from '../contracts.ts'
import { mutated, written } from '../mutate.ts'
import type { AnswerReading } from '../reading.ts'
import { firstSeed, megabytesHeld, mostLeft, patienceFor, runsOfEach, wrongIn } from '../test-fuzz.ts'

const own = Object.values(contracts).filter((contract) => contract.format === 'json')
/** How many answers are spoilt and read for each contract. */
const runs = runsOfEach(own.length, 250)

type Untyped = { write: (items: unknown[]) => string; read: (text: string) => AnswerReading<unknown> }

/** What anybody has of a contract, a few records at a time, as the contract writes them. */
function answersIn(name: (typeof own)[number]['name']): string[] {
  const { write } = contracts[name] as unknown as Untyped
  return personaIds.flatMap((id) =>
    producers.flatMap((producer) => {
      const records = (personaOf(id).records[producer.id]?.[name] ?? []) as unknown[]
      return records.length > 0 ? [write(records.slice(0, 3))] : []
    }),
  )
}

/** How many records an answer tells of, if it is one. */
function toldIn(text: string): number | undefined {
  try {
    const { items } = JSON.parse(text.replace(/^\uFEFF/, '')) as { items?: unknown }
    return Array.isArray(items) ? items.length : undefined
  } catch {
    return undefined
  }
}

describe(`of ${runs} spoilt answers each record is read or named`, patienceFor(runs), () => {
  test.each(own.map(({ name }) => name))('%s', (name) => {
    const answers = answersIn(name)
    const { read } = contracts[name] as unknown as Untyped
    const kinds = { read: 0, fault: 0, unreadable: 0 }
    let held = 0
    for (let run = 0; run < runs; run += 1) {
      if (run === Math.floor(runs / 10)) held = megabytesHeld()
      const seed = firstSeed + run
      const chance = randomOf(seed)
      const whole = answers[Math.floor(chance() * answers.length)] ?? ''
      const text = written(mutated(JSON.parse(whole), chance), chance)
      const about = `FUZZ_SEED=${seed} FUZZ_RUNS=1:\n${text.slice(0, 5_000)}`
      const reading = read(text)
      kinds[reading.kind] += 1
      if (reading.kind !== 'read') {
        if (reading.kind === 'fault') expect(wrongIn(reading), about).toEqual([])
        continue
      }
      const { items, faults } = reading
      expect(items.length + faults.length, about).toBe(toldIn(text))
      expect(new Set(faults.map(({ path }) => path.split('/')[0])).size, about).toBe(faults.length)
      expect(
        items.flatMap((item) => wrongIn(item)),
        about,
      ).toEqual([])
    }
    expect(kinds.read).toBeGreaterThan(runs / 2)
    expect(megabytesHeld() - held).toBeLessThan(mostLeft)
  })
})
