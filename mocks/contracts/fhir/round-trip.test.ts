import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { healthCentre, medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { labReply, type LabReplyFacts } from '../../worlds/facts/lab-reply.ts'
import { medication, type MedicationFacts } from '../../worlds/facts/medication.ts'
import { note, type NoteFacts } from '../../worlds/facts/care-documentation.ts'
import { atc, degrees, healthWriterOf } from '../../worlds/facts/health.ts'
import { vaccination, type VaccinationFacts } from '../../worlds/facts/vaccination.ts'
import { personaOf } from '../../worlds/personas.ts'
import type { FhirForm } from '../contract.ts'
import { contracts } from '../contracts.ts'
import { backFrom, whose, without } from './test-records.ts'

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

/** Any records, and those of the world, come back, those that are not for the patient do not. Returns how many the world has. */
function comesBack<Item>(
  form: FhirForm<Item> | undefined,
  any: fc.Arbitrary<Item[]>,
  ofWorld: readonly Item[],
  lost: readonly string[],
): number {
  const agree = (records: readonly Item[]) => {
    const { items, faults } = backFrom(form, records)
    expect(faults).toEqual([])
    expect(without(items, lost)).toEqual(without(records, lost))
  }
  agree(ofWorld)
  fc.assert(fc.property(any, agree))
  const hidden = JSON.stringify(ofWorld).replaceAll('ForPatient":true', 'ForPatient":false')
  expect(backFrom(form, JSON.parse(hidden) as Item[])).toMatchObject({ items: [], faults: [] })
  return ofWorld.length
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
    const count = comesBack(
      contracts.GetMedicationHistory.fhir,
      some(facts).map((all) => all.map(medication)),
      held.GetMedicationHistory ?? [],
      ['selfMedication', 'dispensationAuthorizationId', 'dispensationAuthorizer', 'prescriptionSignatura'],
    )
    expect(count).toBeGreaterThan(2)
  })

  test('vaccinations', () => {
    const given = fc.record(
      {
        type: words,
        targets: fc.array(words, { maxLength: 2 }),
        product: words,
        dose: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
        amount: numbers.map((one) => `${String(one).replace('.', ',')} ml`),
        batch: fc.stringMatching(/^[A-Z0-9]{4,8}$/),
        maker: words,
        site: words,
        program: words,
        by: staff,
        toldBy: words,
        comment: words,
        reactions: fc.array(words, { maxLength: 2 }),
        reference: fc.record({ root: fc.constant('1.2.752.129.2.1.2.1'), extension: words }),
      },
      { requiredKeys: ['type'] },
    )
    const facts: fc.Arbitrary<Omit<VaccinationFacts, 'of' | 'system' | 'id'>> = fc.record(
      { ...common, day: days, given: given.map((one) => [one]), risks: fc.array(words, { maxLength: 2 }) },
      { requiredKeys: ['unit', 'author', 'written', 'day', 'given'] },
    )
    const count = comesBack(
      contracts.GetVaccinationHistory.fhir,
      some(facts).map((all) => all.map(vaccination)),
      held.GetVaccinationHistory ?? [],
      ['sourceSystemName', 'sourceSystemContact', 'careGiverOrg', 'isDoseComplete'],
    )
    expect(count).toBeGreaterThan(2)
  })

  const health = healthWriterOf(whose, regionFjallmarken)

  test('diagnoses', () => {
    const facts = fc.record(
      {
        ...common,
        code: fc.stringMatching(/^[A-Z][0-9]{2}\.[0-9]$/),
        name: words,
        set: times,
        signed: fc.record({ by: staff, at: times }),
      },
      { requiredKeys: ['unit', 'author', 'written', 'code', 'name'] },
    )
    const count = comesBack(
      contracts.GetDiagnosis.fhir,
      some(facts).map((all) => all.map(health.diagnosis)),
      held.GetDiagnosis ?? [],
      ['typeOfDiagnosis', 'codeSystemName'],
    )
    expect(count).toBeGreaterThan(0)
  })

  test('warnings about what somebody does not tolerate', () => {
    const ofMedicine = fc
      .tuple(fc.stringMatching(/^[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}$/), words)
      .map(([code, name]) => ({
        typeOfHypersensitivity: { originalText: 'Överkänslighet avs. läkemedel' },
        pharmaceuticalHypersensitivity: { atcSubstance: atc(code, name), pharmaceuticalProductId: [] },
        ...degrees('life', 'likely'),
      }))
    const ofOther = words.map((agent) => ({
      otherHypersensitivity: { hypersensitivityAgent: agent },
      ...degrees('low', 'suspected'),
    }))
    const facts = fc.record(
      {
        ...common,
        type: fc.constant('hypersensitivity' as const),
        hypersensitivity: fc.oneof(ofMedicine, ofOther),
        ascertained: days,
        comment: words,
        signed: fc.record({ by: staff, at: times }),
      },
      { requiredKeys: ['unit', 'author', 'written', 'type', 'hypersensitivity'] },
    )
    const count = comesBack(
      contracts.GetAlertInformation.fhir,
      some(facts).map((all) => all.map(health.alert)),
      held.GetAlertInformation ?? [],
      ['codeSystemName'],
    )
    expect(count).toBeGreaterThan(0)
  })

  test('replies of laboratories, with their values of every kind', () => {
    const kind = fc.record(
      {
        code: fc.record({
          code: fc.stringMatching(/^NPU[0-9]{5}$/),
          codeSystem: fc.constantFrom('1.2.752.108.1', '2.16.840.1.113883.6.1', 'TSTDEF-ANALYS'),
          displayName: words,
        }),
        unit: fc.constantFrom('g/L', 'mmol/L'),
        interval: fc.record({ low: numbers.map(String), high: numbers.map(String) }),
      },
      { requiredKeys: ['code', 'unit'] },
    )
    const number = fc.tuple(fc.constantFrom('', '<', '>'), numbers).map(([sign, value]) => `${sign}${value}`)
    const value = fc.oneof(
      fc.record({ of: kind, value: number, mark: fc.constantFrom('H', 'L'), comment: words }),
      fc.record({ of: kind.map(({ code }) => ({ code })), value: words }),
      fc.record({ of: kind }),
    )
    const facts: fc.Arbitrary<Omit<LabReplyFacts, 'of' | 'system' | 'id'>> = fc.record(
      {
        ...common,
        taken: times,
        replied: times,
        signed: fc.record({ by: staff, at: times }),
        stage: fc.constantFrom('final', 'preliminary', 'corrected', 'amended', 'unknown'),
        order: fc.stringMatching(/^O-[0-9]{1,5}$/),
        text: words,
        question: words,
        group: words,
        specimen: words.map((originalText) => ({ originalText })),
        values: fc.array(value as fc.Arbitrary<LabReplyFacts['values'][number]>, {
          minLength: 1,
          maxLength: 4,
        }),
      },
      { requiredKeys: ['unit', 'taken', 'replied', 'values'] },
    )
    const count = comesBack(
      contracts.GetLaboratoryOrderOutcome.fhir,
      some(facts).map((all) => all.map(labReply)),
      held.GetLaboratoryOrderOutcome ?? [],
      // A signature of FHIR says no title, and who ordered is no more than the unit that the reply goes to.
      ['status', 'signature', 'requester'],
    )
    expect(count).toBeGreaterThan(2)
  })

  test('notes, with their texts and files', () => {
    const facts: fc.Arbitrary<Omit<NoteFacts, 'of' | 'system' | 'id'>> = fc.record(
      {
        ...common,
        kind: fc.constantFrom('bes', 'slu', 'auf'),
        title: words,
        text: words.map((one) => `${one}.\n\n- ${one} 🩺`),
        file: fc.constant({ mediaType: 'application/pdf', value: 'JVBERi0=' }),
        signed: times,
      },
      { requiredKeys: ['unit', 'author', 'written', 'kind', 'text'] },
    )
    const count = comesBack(
      contracts.GetCareDocumentation.fhir,
      some(facts).map((all) => all.map(note)),
      held.GetCareDocumentation ?? [],
      ['codeSystemName', 'signature'],
    )
    expect(count).toBeGreaterThan(1)
  })
})
