import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { healthCentre, medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { medication, type MedicationFacts } from '../../worlds/facts/medication.ts'
import { personaOf } from '../../worlds/personas.ts'
import type { FhirForm } from '../contract.ts'
import { contracts } from '../contracts.ts'
import { readingOf, whose } from './test-records.ts'

/*
 * Records that are written in FHIR and read back are what they were, so that nobody sees by which way their source answers.
 */
const system = regionFjallmarken.sourceSystemHSAId
const held = personaOf('flyttad').records[regionFjallmarken.id] ?? {}

const words = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{1,12}( [a-zåäö]{1,12}){0,3}$/)
const numbers = fc.oneof(
  fc.integer({ min: 1, max: 5_000 }),
  fc.integer({ min: 1, max: 999 }).map((one) => one / 10),
)
const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const clock = fc
  .tuple(fc.integer({ min: 4, max: 22 }), fc.integer({ min: 0, max: 59 }))
  .map((pair) => pair.map((part) => String(part).padStart(2, '0')).join(':'))
const times = fc.tuple(days, clock).map(([day, time]) => `${day}T${time}`)
const staff = fc.record({
  hsaId: fc.stringMatching(/^TSTDEF2329990057-P[0-9]{3}$/),
  name: words,
  title: words,
})
/** What the facts of any record have. */
const common = { unit: fc.constantFrom(medicalClinic, healthCentre), author: staff, written: times }

/** Up to four of some facts, each with an id of its own. */
const some = <Facts extends object>(facts: fc.Arbitrary<Facts>) =>
  fc
    .array(facts, { maxLength: 4 })
    .map((all) => all.map((one, index) => ({ ...one, of: whose, system, id: `A-${index}` })))

/** A copy without what FHIR has no place for. */
function without(value: unknown, names: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => (names.includes(key) ? undefined : inner))
}

function back<Item>(form: FhirForm<Item> | undefined, records: readonly Item[]) {
  if (!form) throw new Error('not told in FHIR')
  return readingOf(form.read(form.write(records), { sourceSystemHSAId: system, askedAbout: whose }))
}

/** Any records, and those of the world, come back; those that are nullified or not for the patient do not. */
function expectWhole<Item>(
  form: FhirForm<Item> | undefined,
  any: fc.Arbitrary<Item[]>,
  ofWorld: readonly Item[],
  lost: readonly string[],
): void {
  const agree = (records: readonly Item[]) => {
    const { items, faults } = back(form, records)
    expect(faults).toEqual([])
    expect(without(items, lost)).toEqual(without(records, lost))
  }
  expect(ofWorld.length).toBeGreaterThan(0)
  agree(ofWorld)
  fc.assert(fc.property(any, agree))
  for (const [from, to] of [['"approvedForPatient":true', '"approvedForPatient":false']] as const) {
    const hidden = JSON.parse(JSON.stringify(ofWorld).replaceAll(from, to)) as Item[]
    expect(back(form, hidden)).toMatchObject({ items: [], faults: [] })
  }
}

describe('what is written is read back', () => {
  test('medicines', () => {
    const dose = fc.record({ low: numbers, high: numbers, unit: words })
    const facts: fc.Arbitrary<Omit<MedicationFacts, 'of' | 'system' | 'id'>> = fc.record(
      {
        ...common,
        prescriber: staff,
        name: words,
        substance: words,
        atc: fc.stringMatching(/^[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}$/),
        strength: fc.tuple(numbers, fc.constantFrom('mg', 'mikrogram/ml')),
        form: words,
        dose: fc.oneof(
          words,
          dose.map((much) => [
            { setDosage: { frequencyDosage: { dose: much, frequency: { value: 2, unit: 'd' } } } },
            { setDosage: { periodDosage: { dose: much, period: { value: 8, unit: 'wk' } } } },
            { dosageInstruction: 'Vid behov', conditionalDosage: { conditionDescription: 'vid smärta' } },
          ]),
        ),
        reason: words,
        note: words,
        from: days,
        until: days,
        endReason: words,
        status: fc.constantFrom('Active', 'Inactive', 'on-hold', 'stopped', 'cancelled', 'unknown'),
        chain: fc.stringMatching(/^C-[0-9]{1,4}$/),
        recipe: fc.record({ until: days, amount: numbers, unit: words }),
      },
      { requiredKeys: ['unit', 'author', 'written', 'name', 'atc', 'dose'] },
    )
    expectWhole(
      contracts.GetMedicationHistory.fhir,
      some(facts).map((all) => all.map(medication)),
      held.GetMedicationHistory ?? [],
      ['selfMedication', 'dispensationAuthorizationId', 'dispensationAuthorizer', 'prescriptionSignatura'],
    )
  })
})
