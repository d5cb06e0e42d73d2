import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOddCount, isUnlisted, lastOfEach } from './collected.ts'
import { isOtherThanDecided } from './other-than-decided.ts'
import type { Dispensed, Medicine } from './contract.ts'
import { allOf } from './entry.ts'
import { groupsOf } from './groups.ts'
import { toRenew } from './renewal.ts'
import { dispensedOf, medicationOf } from './test-medications.ts'
import { entriesOf } from './told-together.ts'

const today = '2026-11-23'
const furosemide = { atc: 'C03CA01', strength: '40 mg' }
const decided = medicationOf('a', furosemide)
const idsOf = (medicines: Medicine[]) =>
  entriesOf(medicines, today).map((entry) => allOf(entry).map(({ id }) => id))
const entryOf = (...medicines: Medicine[]) => {
  const [entry, ...more] = entriesOf(medicines, today)
  expect(more).toEqual([])
  return entry!
}
const groupOf = (...medicines: Medicine[]) => [...groupsOf(entriesOf(medicines, today)).keys()]

describe('what was collected stands with', () => {
  test.each([
    ['the substance, in any strength', { atc: 'c03ca01', strength: '20 mg' }, true],
    ['the product, whatever its code', { nplId: '1', atc: 'A12AX' }, true],
    ['nothing by a code of many', { atc: 'C03' }, false],
    ['nothing by a name alone', { name: 'a' }, false],
    ['nothing by another product', { nplId: '2' }, false],
  ])('%s', (_name, more, together) => {
    const found = idsOf([medicationOf('a', { ...furosemide, nplId: '1' }), dispensedOf('u', more)])
    expect(found).toEqual(together ? [['a', 'u']] : [['a'], ['u']])
  })

  test('others of the same product, when nobody has decided it', () => {
    expect(idsOf([dispensedOf('u', { nplId: '1' }), dispensedOf('v', { nplId: '1' })])).toEqual([['u', 'v']])
  })
})

test('the last comes first, and a day that has not come is none to go by', () => {
  const days = { u: '2026-01-01', v: '2026-10-01', w: '2100-01-01' }
  const all = Object.entries(days).map(([id, collected]) => dispensedOf(id, { ...furosemide, collected }))
  expect(entryOf(...all, dispensedOf('x', furosemide)).collected.map(({ id }) => id)).toEqual([
    'v',
    'u',
    'w',
    'x',
  ])
})

test('in the row stands the last of each strength; not of one that has a recipe no longer', () => {
  const entry = entryOf(
    decided,
    dispensedOf('new', { ...furosemide, collected: '2026-10-01' }),
    dispensedOf('old', { ...furosemide, collected: '2026-05-01' }),
    dispensedOf('beside', { ...furosemide, strength: '20 mg', collected: '2026-06-01', validUntil: today }),
    dispensedOf('over', {
      ...furosemide,
      strength: '10 mg',
      collected: '2026-04-01',
      validUntil: '2026-11-22',
    }),
  )
  expect(lastOfEach(entry, today).map(({ id }) => id)).toEqual(['new', 'beside'])
})

describe('nobody has it in force', () => {
  const collected = dispensedOf('u', { ...furosemide, collected: '2026-10-01' })
  test.each([
    ['by itself', 'collected', [collected]],
    ['decided', 'now', [collected, decided]],
    ['to begin', 'coming', [collected, medicationOf('a', { ...furosemide, start: '2026-12-01' })]],
    [
      'of which it is not said',
      'unsaid',
      [collected, medicationOf('a', { ...furosemide, status: 'unsaid' })],
    ],
    [
      'ended after it was collected',
      'over',
      [collected, medicationOf('a', { ...furosemide, end: '2026-10-01' })],
    ],
    ['ended before', 'collected', [collected, medicationOf('a', { ...furosemide, end: '2026-09-30' })]],
    [
      'ended, and collected on a day that is not told',
      'collected',
      [dispensedOf('u', furosemide), medicationOf('a', { ...furosemide, end: '2026-10-02' })],
    ],
    [
      'not known since when',
      'collected',
      [collected, medicationOf('a', { ...furosemide, status: 'inactive' })],
    ],
  ] as const)('%s: %s', (_name, group, medicines) => {
    expect(groupOf(...medicines)).toEqual([group])
  })
})

describe('told otherwise than it was decided', () => {
  const dose = medicationOf('a', {
    ...furosemide,
    doses: [{ text: '1 tablett på morgonen.' }],
    recipe: { validUntil: '2027-01-01' },
  })
  test.each([
    ['alike', { strength: '40  MG', label: '1 tablett på morgonen', validUntil: '2027-01-01' }, false],
    ['nothing', {}, false],
    ['as strong as nobody says', { strength: '20 mg' }, true],
    ['taken as nobody says', { label: '2 tabletter på morgonen.' }, true],
    ['valid as nobody says', { validUntil: '2027-01-02' }, true],
  ])('%s', (_name, more, differs) => {
    expect(isOtherThanDecided(dispensedOf('u', more), [dose])).toBe(differs)
  })

  test('as one of two says is as decided; and where nothing is said nothing differs', () => {
    const two = medicationOf('b', { doses: [{ text: '2 tabletter på morgonen.' }] })
    expect(isOtherThanDecided(dispensedOf('u', { label: '2 tabletter på morgonen.' }), [dose, two])).toBe(
      false,
    )
    expect(isOtherThanDecided(dispensedOf('u', { label: 'x', strength: 'y' }), [medicationOf('c')])).toBe(
      false,
    )
  })
})

test.each([
  [{ left: 0, of: 4 }, false],
  [{ left: 4, of: 4 }, false],
  [{ of: 4 }, false],
  [{ left: 5, of: 4 }, true],
  [{ left: -1 }, true],
  [{ left: 1.5 }, true],
  [{ left: 0, of: -1 }, true],
])('numbers that cannot be: %j', (withdrawals, odd) => {
  expect(isOddCount(withdrawals)).toBe(odd)
})

describe('a recipe is to be renewed', () => {
  const collected = (more: Partial<Dispensed>) =>
    dispensedOf('u', { ...furosemide, collected: '2026-10-01', ...more })
  test.each([
    ['when none is left', collected({ withdrawals: { left: 0, of: 2 } }), ['u']],
    ['when it ends within a month', collected({ validUntil: '2026-12-22' }), ['u']],
    ['when it has ended', collected({ validUntil: '2026-11-01' }), ['u']],
    ['not later', collected({ validUntil: '2026-12-23', withdrawals: { left: 1, of: 2 } }), []],
    ['not by a number that cannot be', collected({ withdrawals: { left: 0, of: -2 } }), []],
    ['by the decision', medicationOf('b', { ...furosemide, recipe: { validUntil: '2026-12-01' } }), ['b']],
  ])('%s', (_name, one, ids) => {
    expect(toRenew(entryOf(decided, one), today).map(({ id }) => id)).toEqual(ids)
  })

  test('not of what nobody takes now', () => {
    const used = collected({ withdrawals: { left: 0, of: 1 } })
    const coming = medicationOf('a', { ...furosemide, start: '2027-01-11' })
    expect(toRenew(entryOf(coming, used), today)).toEqual([])
    expect(toRenew(entryOf(used), today)).toEqual([])
  })
})

const anyDay = fc.constantFrom('1900-01-01', '2026-01-01', '2026-11-22', '2026-12-01', '2100-01-01')
const codes = {
  atc: fc.constantFrom('C03CA01', 'c03ca01', 'N02BE01', 'C03'),
  nplId: fc.constantFrom('1', '2', '3'),
  strength: fc.constantFrom('20 mg', '40 mg'),
}
const anyDispensed = fc.record(
  {
    ...codes,
    collected: anyDay,
    validUntil: anyDay,
    withdrawals: fc.record({ left: fc.integer({ min: -1, max: 5 }), of: fc.integer({ min: -1, max: 5 }) }),
  },
  { requiredKeys: [] },
)
const anyMedication = fc.record(
  {
    ...codes,
    chain: fc.constantFrom('k1', 'k2'),
    status: fc.constantFrom('active' as const, 'inactive' as const, 'unsaid' as const),
    start: anyDay,
    end: anyDay,
    isMerchandise: fc.boolean(),
  },
  { requiredKeys: [] },
)

test('each that was collected is told once, whatever order the sources answer in, and changes no other decision’s place', () => {
  fc.assert(
    fc.property(
      fc.array(anyMedication, { maxLength: 8 }),
      fc.array(anyDispensed, { maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      (medications, dispensed, chance) => {
        const decisions = medications.map((more, index) => medicationOf(`m${index}`, more))
        const all = [...decisions, ...dispensed.map((more, index) => dispensedOf(`u${index}`, more))]
        const entries = entriesOf(all, today)
        const told = entries.map((entry) => allOf(entry).map(({ id }) => id))
        expect(told.flat().toSorted()).toEqual(all.map(({ id }) => id).toSorted())
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
        expect([...groupsOf(entries).values()].flat()).toHaveLength(entries.length)
        for (const entry of entries) {
          const days = entry.collected.map(({ collected = '' }) => (collected > today ? '' : collected))
          expect(days).toEqual(days.toSorted().toReversed())
          if (entry.collected.length > 0) expect(lastOfEach(entry, today)).toContain(entry.collected[0])
          if (isUnlisted(entry)) expect([...entry.now, ...entry.coming, ...entry.unsaid]).toEqual([])
        }
        const mixed = all
          .map((one) => ({ one, at: chance.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one)
        const sorted = (found: string[][]) => found.map((ids) => ids.join()).toSorted()
        expect(sorted(idsOf(mixed))).toEqual(sorted(told))
        // What is decided stands together as it would without anything collected.
        const withoutCollected = told
          .map((ids) => ids.filter((id) => id.startsWith('m')))
          .filter(({ length }) => length > 0)
        expect(sorted(withoutCollected)).toEqual(sorted(idsOf(decisions)))
      },
    ),
  )
})
