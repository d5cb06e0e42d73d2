import { describe, expect, test } from 'vitest'
import { heldOf, writtenByHand } from './test-told.ts'

const today = '2026-11-23'
const some = writtenByHand.filter((id) => heldOf(id, 'DispensedMedications').length > 0)

/** What decisions of a person say of a substance. */
const decidedOf = (id: (typeof some)[number], atc: string | undefined) =>
  heldOf(id, 'GetMedicationHistory')
    .map(({ medicationMedicalRecordBody: { medicationPrescription: told } }) => told)
    .filter(({ drug }) => atc && drug?.drug?.atcCode?.code === atc)

test('some have collected, and somebody something that nobody has decided', () => {
  expect(some.length).toBeGreaterThan(3)
  const unknown = heldOf('birgitta', 'DispensedMedications').filter(
    ({ atc }) => atc && decidedOf('birgitta', atc).length === 0,
  )
  expect(unknown.map(({ name }) => name)).toEqual(['Omeprazol enterokapsel, hård 20 mg'])
})

describe.each(some)('what %s has collected', (id) => {
  test('has been, on a recipe that was valid, no more often than it says', () => {
    for (const one of heldOf(id, 'DispensedMedications')) {
      const { name = '', collected = '', validUntil = '', withdrawals, earliestNext = '9999' } = one
      expect(collected <= today && collected <= validUntil, name).toBe(true)
      expect(earliestNext > collected, name).toBe(true)
      expect(withdrawals?.left, name).toBeLessThan(withdrawals?.of ?? 0)
    }
  })

  test('is what was decided: as strong, taken so, no earlier, and on a recipe as long', () => {
    for (const { atc, name = '', strength, label, validUntil, collected = '' } of heldOf(
      id,
      'DispensedMedications',
    )) {
      const decided = decidedOf(id, atc)
      if (decided.length === 0) continue
      const strengths = decided.flatMap(({ drug }) => {
        const { strength: value, strengthUnit } = drug?.drug ?? {}
        return value === undefined ? [] : `${String(value).replace('.', ',')} ${strengthUnit}`
      })
      expect(strengths, name).toContain(strength)
      const doses = decided.flatMap(({ drug }) => drug?.dosage.map((one) => one.dosageInstruction) ?? [])
      expect(doses, name).toContain(label)
      const recipes = decided.flatMap(
        ({ dispensationAuthorization }) => dispensationAuthorization?.validUntil ?? [],
      )
      if (recipes.length > 0) expect(recipes, name).toContain(validUntil)
      const first =
        decided.map(({ prescriber }) => prescriber?.authorTime?.slice(0, 10) ?? '').toSorted()[0] ?? ''
      expect(collected >= first, name).toBe(true)
    }
  })
})
