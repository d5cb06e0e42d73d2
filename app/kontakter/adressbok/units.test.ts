import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testSource } from '#platform/answer/test-source.ts'
import type { Contact } from '../contract.ts'
import { inUnits } from './units.ts'

const contact = (id: string, kind: Contact['kind'], unit?: Contact['unit'], name?: string): Contact => ({
  id,
  kind,
  ...(unit && { unit }),
  ...(name && { practitioner: { name } }),
  telecom: [],
  source: testSource(id),
  alsoFrom: [],
})

const nursing = { hsaId: 'U1', name: 'Hemsjukvården' }

test('people stand under the unit they are at, whichever comes first, and units with people before the others', () => {
  const blocks = inUnits([
    contact('a', 'care-unit', { hsaId: 'U2', name: 'Avdelning 31' }),
    contact('b', 'care-manager', nursing, 'Eva'),
    contact('c', 'care-unit', nursing),
    contact('d', 'care-manager', nursing, 'Björn'),
  ])
  expect(blocks.map(({ name, own, people }) => [name, own?.id, people.map(({ id }) => id)])).toEqual([
    ['Hemsjukvården', 'c', ['b', 'd']],
    ['Avdelning 31', 'a', []],
  ])
})

test('a unit that names no id is known by its name, and two of one name with ids are two', () => {
  const blocks = inUnits([
    contact('a', 'care-manager', { name: 'Rehab' }, 'Ida'),
    contact('b', 'care-unit', { name: 'Rehab' }),
    contact('c', 'care-unit', { hsaId: 'U3', name: 'Rehab' }),
  ])
  expect(blocks.map(({ own, people }) => [own?.id, people.length])).toEqual([
    ['b', 1],
    ['c', 0],
  ])
})

test('those whose unit nobody has named stand alone', () => {
  const blocks = inUnits([
    contact('a', 'care-manager', undefined, 'Ett'),
    contact('b', 'care-manager', undefined, 'Två'),
  ])
  expect(blocks.map(({ name, people }) => [name, people.length])).toEqual([
    ['Ett', 1],
    ['Två', 1],
  ])
})

test('nobody is lost, and nobody comes twice', () => {
  const kinds = fc.constantFrom<Contact['kind'][]>('care-manager', 'care-unit', 'listing')
  const units = fc.option(
    fc.record(
      { hsaId: fc.constantFrom('U1', 'U2'), name: fc.constantFrom('A', 'B') },
      { requiredKeys: ['name'] },
    ),
    { nil: undefined },
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(kinds, units)), (all) => {
      const contacts = all.map(([kind, unit], index) => contact(String(index), kind, unit))
      const blocks = inUnits(contacts)
      const shown = blocks.flatMap(({ own, people }) => [
        ...(own ? [own.id] : []),
        ...people.map(({ id }) => id),
      ])
      expect(shown.toSorted()).toEqual(contacts.map(({ id }) => id).toSorted())
      expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length)
    }),
  )
})
