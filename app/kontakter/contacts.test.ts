import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byImportance, groupOf, hasCareCoordinator, isFormer, nameOf, phoneOf } from './contacts.ts'
import type { Contact } from './contract.ts'
import { testSource } from '#platform/answer/test-source.ts'

function contact(id: string, more: Partial<Contact> = {}): Contact {
  return {
    id,
    kind: 'care-manager',
    telecom: [],
    alsoFrom: [],
    source: testSource(id),
    ...more,
  }
}

const kinds = fc.constantFrom('care-manager', 'listing', 'care-unit' as const)
const codes = fc.constantFrom('1', '2', '3', '4', '99', undefined)
const contacts = fc
  .array(fc.tuple(kinds, codes))
  .map((all) =>
    all.map(([kind, code], index) => contact(String(index), { kind, ...(code && { role: { code } }) })),
  )

test('no contact is lost, and the fasta kontakter come first', () => {
  fc.assert(
    fc.property(contacts, (all) => {
      const sorted = byImportance(all)
      expect(sorted.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      const fixed = sorted.map(({ role }) => ['1', '2', '3', '4'].includes(role?.code ?? ''))
      expect(fixed).toEqual(fixed.toSorted((a, b) => Number(b) - Number(a)))
    }),
  )
})

test('a contact is named by person, team, unit or giver, in that order', () => {
  expect(nameOf(contact('a'))).toBe('Region Storstaden')
  expect(nameOf(contact('a', { unit: { name: 'Ekbacken' } }))).toBe('Ekbacken')
  expect(nameOf(contact('a', { unit: { name: 'Ekbacken' }, careTeam: 'Team Norr' }))).toBe('Team Norr')
  expect(nameOf(contact('a', { careTeam: 'Team Norr', practitioner: { name: 'Amina' } }))).toBe('Amina')
})

test('the number to call is the first phone, never a fax', () => {
  const way = (system: string, value: string) => ({ system, value, hours: [] })
  expect(phoneOf(contact('a', { telecom: [way('fax', '1'), way('phone', '2'), way('phone', '3')] }))).toBe(
    '2',
  )
  expect(phoneOf(contact('a', { telecom: [way('fax', '1')] }))).toBeUndefined()
})

test('a contact is former from the day after its last', () => {
  const until = contact('1', { validTo: '2026-11-23' })
  expect(isFormer(until, '2026-11-23')).toBe(false)
  expect(isFormer(until, '2026-11-24')).toBe(true)
  expect(isFormer(contact('2'), '2026-11-24')).toBe(false)
})

test.each([
  ['2026-11', '2026-11-30', '2026-12-01'],
  ['2026', '2026-12-31', '2027-01-01'],
])('of one until %s the whole has to be over', (validTo, last, after) => {
  expect(isFormer(contact('1', { validTo }), last)).toBe(false)
  expect(isFormer(contact('1', { validTo }), after)).toBe(true)
})

test('a contact stands in the part of its kind, and among the former when its time is over', () => {
  const today = '2026-11-24'
  expect(groupOf(contact('1', { kind: 'care-manager', role: { code: '1' } }), today)).toBe('fixed')
  expect(groupOf(contact('1', { kind: 'care-manager', role: { code: '71' } }), today)).toBe('team')
  expect(groupOf(contact('1', { kind: 'listing' }), today)).toBe('listing')
  expect(groupOf(contact('1', { kind: 'care-unit' }), today)).toBe('units')
  expect(groupOf(contact('1', { kind: 'listing', validTo: '2026-11-23' }), today)).toBe('former')
})

test('only a fast vårdkontakt of today coordinates', () => {
  const one = (code: string, validTo?: string) => [
    contact('1', { role: { code }, ...(validTo && { validTo }) }),
  ]
  expect(hasCareCoordinator(one('1'), '2026-11-24')).toBe(true)
  expect(hasCareCoordinator(one('4'), '2026-11-24')).toBe(true)
  expect(hasCareCoordinator(one('2'), '2026-11-24')).toBe(false)
  expect(hasCareCoordinator(one('1', '2026-11-23'), '2026-11-24')).toBe(false)
})

test('everyone stands in one group, and in the former ones just when the last day is over', () => {
  const day = fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-24', undefined)
  fc.assert(
    fc.property(contacts, day, (all, validTo) => {
      for (const one of all) {
        const group = groupOf({ ...one, ...(validTo && { validTo }) }, '2026-11-23')
        expect(group === 'former').toBe(validTo === '2026-11-22')
      }
    }),
  )
})
