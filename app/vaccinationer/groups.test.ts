import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findVaccinations } from './find.ts'
import { groupsOf, groupWith } from './groups.ts'
import { latestOf } from './latest.ts'
import { nameOf } from './names.ts'
import { vaccinationOf } from './test-vaccination.ts'

/** What has no type, as of a source that does not say. */
const untyped = (id: string, more: Parameters<typeof vaccinationOf>[1] = {}) => {
  const { type: _, ...rest } = vaccinationOf(id, more)
  return { ...rest, ...more }
}

describe('what a vaccination is called', () => {
  test.each([
    ['by its kind', vaccinationOf('a', { targets: [{ text: 'Hjärninflammation' }] }), 'TBE'],
    [
      'by the diseases',
      untyped('a', { targets: [{ text: 'Kolera' }, { text: 'Turistdiarré' }] }),
      'Kolera, Turistdiarré',
    ],
    ['by the product', untyped('a', { product: 'Dukoral' }), 'Dukoral'],
    ['by a code, when that is all there is', vaccinationOf('a', { type: { code: 'J07BG01' } }), 'J07BG01'],
    ['by nothing', untyped('a'), undefined],
  ])('%s', (_name, one, name) => expect(nameOf(one)).toBe(name))
})

describe('doses stand together', () => {
  test('when their names differ only in how they are written', () => {
    const groups = groupsOf([
      vaccinationOf('a'),
      vaccinationOf('b', { type: { text: ' tbe ' } }),
      vaccinationOf('c', { type: { text: 'Influensa' } }),
    ])
    expect(groups.map(({ name, doses }) => [name, doses.map(({ id }) => id)])).toEqual([
      ['TBE', ['a', 'b']],
      ['Influensa', ['c']],
    ])
  })

  test('a note is not put together with what has no name', () => {
    expect(groupsOf([untyped('a'), untyped('b', { note: 'Enligt kortet' }), untyped('c')])).toHaveLength(2)
  })

  test('the diseases are told when they say more than the name does', () => {
    const [mpr, named] = groupsOf([
      vaccinationOf('a', { type: { text: 'MPR' }, targets: [{ text: 'Mässling' }, { text: 'Påssjuka' }] }),
      vaccinationOf('b', {
        type: { text: 'Difteri och stelkramp' },
        targets: [{ text: 'Difteri' }, { text: 'Stelkramp' }],
      }),
    ])
    expect(mpr?.targets).toEqual(['Mässling', 'Påssjuka'])
    expect(named?.targets).toEqual([])
  })

  test('of any, each dose is in one group, in the order it came', () => {
    const name = fc.constantFrom('TBE', 'tbe', 'Hepatit A', 'hepatit  a', 'Ébola', '')
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const all = names.map((text, index) =>
          text ? vaccinationOf(`v-${index}`, { type: { text } }) : untyped(`v-${index}`),
        )
        const groups = groupsOf(all)
        expect(groups.flatMap(({ doses }) => doses).toSorted(byId)).toEqual(all.toSorted(byId))
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
        for (const one of all) expect(groupWith(all, one.id)?.doses).toContainEqual(one)
      }),
    )
  })
})

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)

describe('the latest', () => {
  const all = [
    vaccinationOf('ahead', { day: '2100-01-01' }),
    vaccinationOf('a', { day: '2026-10-28' }),
    vaccinationOf('b', { day: '2026-10-28' }),
    vaccinationOf('c', { day: '2025-10-28' }),
    vaccinationOf('undated'),
  ]
  const idsAt = (today: string) => latestOf(all, today).map(({ id }) => id)

  test('is all of the last day that has been', () => expect(idsAt('2026-11-23')).toEqual(['a', 'b']))
  test('counts what is given today', () => expect(idsAt('2026-10-28')).toEqual(['a', 'b']))
  test('is nothing when nothing has a day that has been', () => expect(idsAt('2020-01-01')).toEqual([]))
})

describe('a search', () => {
  const all = [
    vaccinationOf('a', { product: 'FSME-IMMUN', day: '2024-06-18', performer: { name: 'Eva Strand' } }),
    vaccinationOf('b', { targets: [{ text: 'Mässling' }] }),
  ]
  const found = (text: string) =>
    findVaccinations(all, text, ({ day }) => day ?? 'saknas').map(({ id }) => id)

  test.each([
    ['', ['a', 'b']],
    ['tbe', ['a', 'b']],
    ['immun eva', ['a']],
    ['MÄSSLING', ['b']],
    ['2024', ['a']],
    ['saknas', ['b']],
    ['tbe mässling eva', []],
  ])('for %j finds %j', (text, ids) => expect(found(text)).toEqual(ids))
})
