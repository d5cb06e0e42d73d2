import { describe, expect, test } from 'vitest'
import { regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { personaOf } from '../../worlds/personas.ts'
import { randomOf } from '../../worlds/random.ts'
import { contracts } from '../contracts.ts'
import { mutated, written } from '../mutate.ts'
import { firstSeed, patienceFor, runsOfEach } from '../test-fuzz.ts'
import { parsedJson } from '../json-text.ts'
import { isObject, listOf } from './json.ts'

const kinds = [
  'GetMedicationHistory',
  'GetVaccinationHistory',
  'GetAlertInformation',
  'GetDiagnosis',
  'GetLaboratoryOrderOutcome',
  'GetCareDocumentation',
  'OwnMeasurements',
] as const

/** How many spoilt answers each reader is given. */
const runs = runsOfEach(kinds.length, 150)

const records = {
  ...personaOf('flyttad').records['region-fjallmarken'],
  OwnMeasurements: personaOf('rolf').records['region-storstaden']?.OwnMeasurements,
}

describe(
  `of ${runs} spoilt answers none makes the reader fail, or tell more than there is`,
  patienceFor(runs),
  () => {
    test.each(kinds)('%s', (name) => {
      const { fhir } = contracts[name]
      if (!fhir) throw new Error('it is not read from FHIR')
      const held = records[name] ?? []
      expect(held.length).toBeGreaterThan(0)
      const whole = (fhir.write as (items: readonly unknown[]) => string)(held)
      let wasRead = 0
      for (let run = 0; run < runs; run += 1) {
        const seed = firstSeed + run
        const chance = randomOf(seed)
        const text = written(mutated(JSON.parse(whole), chance), chance)
        try {
          const reading = fhir.read(text, regionFjallmarken)
          if (reading.kind !== 'read') continue
          wasRead += 1
          const json = parsedJson(text)
          const body = 'value' in json ? json.value : undefined
          if (!isObject(body)) throw new Error('read, though it is no object')
          expect(reading.items.length).toBeLessThanOrEqual(listOf(body['entry']).length)
          // What was written by mistake is not told.
          const told = JSON.stringify(reading.items)
          for (const id of wrongIn(listOf(body['entry']))) expect(told).not.toContain(JSON.stringify(id))
        } catch (error) {
          throw new Error(`FUZZ_SEED=${seed} FUZZ_RUNS=1:\n${text}`, { cause: error })
        }
      }
      expect(wasRead).toBeGreaterThan(runs / 2)
    })
  },
)

/** Ids of those whose status says that they were written by mistake, and that no other has. */
function wrongIn(entries: readonly unknown[]): string[] {
  const resources = entries.flatMap((entry) =>
    isObject(entry) && isObject(entry['resource']) ? [entry['resource']] : [],
  )
  return resources.flatMap(({ id, status }) =>
    status === 'entered-in-error' &&
    typeof id === 'string' &&
    id.length > 4 &&
    resources.filter((other) => other['id'] === id).length === 1
      ? [id]
      : [],
  )
}
