import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Contact } from '../../app/kontakter/contract.ts'
import { joinDoctors, joinPeople, joinUnits } from './kontakter.ts'

const sourceOf = (system: string, id: string): Contact['source'] => ({
  documentId: id,
  sourceSystemHSAId: system,
  logicalAddress: 'TSTDEF-L',
  careGiver: { hsaId: system, name: system, principal: 'region' },
  legalDomain: 'HSL',
  recordedBy: 'system',
})

const person = (id: string, more: Partial<Contact> = {}): Contact => ({
  id,
  kind: 'care-manager',
  role: { code: '1' },
  practitioner: { hsaId: 'P1', name: 'Amina' },
  telecom: [],
  source: sourceOf(id, id),
  alsoFrom: [],
  ...more,
})
const phone = (value: string) => ({ system: 'phone', value, hours: [] })

describe('one person named by two sources', () => {
  test('comes once, with both sources and every way to reach', () => {
    const [joined, ...more] = joinPeople([
      person('a', { telecom: [phone('1')], validFrom: '2026-01-01' }),
      person('b', { telecom: [phone('1'), phone('2')], address: 'Parkgatan 4', validFrom: '2026-02-01' }),
    ])
    expect(more).toEqual([])
    expect(joined).toMatchObject({ id: 'a', validFrom: '2026-01-01', address: 'Parkgatan 4' })
    expect(joined?.telecom.map(({ value }) => value)).toEqual(['1', '2'])
    expect(joined?.alsoFrom.map(({ documentId }) => documentId)).toEqual(['b'])
  })

  test.each<[string, Partial<Contact>]>([
    ['another role', { role: { code: '4' } }],
    ['another time', { validFrom: '2027-01-01' }],
    ['another id and the same name', { practitioner: { hsaId: 'P2', name: 'Amina' } }],
    ['no id and the same name', { practitioner: { name: 'Amina' } }],
  ])('stays two with %s', (_, more) => {
    expect(joinPeople([person('a', { validTo: '2026-12-31' }), person('b', more)])).toHaveLength(2)
  })
})

const day = fc.constantFrom('2025-01-01', '2025-12-31', '2026-06-30', undefined)
const hsaId = fc.constantFrom('P1', 'P2', undefined)
const contacts: fc.Arbitrary<Contact[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('care-manager', 'listing', 'care-unit' as const),
      hsaId,
      unit: fc.constantFrom('U1', 'U2'),
      system: fc.constantFrom('S1', 'S2'),
      code: fc.constantFrom('1', '2'),
      validFrom: day,
      validTo: day,
      phone: fc.constantFrom('1', '2', '3'),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map((one, index) => ({
      ...person(String(index), {
        kind: one.kind,
        unit: { hsaId: one.unit, name: one.unit },
        telecom: [phone(one.phone)],
        source: sourceOf(one.system, String(index)),
        ...(one.validFrom && { validFrom: one.validFrom }),
        ...(one.validTo && { validTo: one.validTo }),
      }),
      role: { code: one.code },
      practitioner: { name: 'Amina', ...(one.hsaId && { hsaId: one.hsaId }) },
    })),
  )

const systems = (all: readonly Contact[]) =>
  new Set(all.flatMap(({ source, alsoFrom }) => [source, ...alsoFrom].map((one) => one.sourceSystemHSAId)))

test('however contacts are joined, no system and no number is lost, and joining again changes nothing', () => {
  fc.assert(
    fc.property(contacts, (all) => {
      const managers = all.filter(({ kind }) => kind === 'care-manager')
      const people = joinPeople(managers)
      const numbers = (some: readonly Contact[]) =>
        new Set(some.flatMap((one) => one.telecom.map(({ value }) => `${one.practitioner?.hsaId} ${value}`)))
      expect(numbers(people)).toEqual(numbers(managers))
      const listings = all.filter(({ kind }) => kind === 'listing')
      const units = all.filter(({ kind }) => kind === 'care-unit')
      const joined = joinUnits([...joinDoctors(people, listings), ...units])
      expect(systems(joined)).toEqual(systems(all))
      expect(joinUnits(joined)).toEqual(joined)
      const ids = joined.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const unitIds = joined.flatMap(({ kind, unit }) => (kind === 'care-manager' ? [] : (unit?.hsaId ?? [])))
      expect(new Set(unitIds).size).toBe(unitIds.length)
    }),
  )
})
