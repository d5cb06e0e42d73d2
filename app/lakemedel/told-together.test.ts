import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Medication } from './contract.ts'
import { groupsOf } from './groups.ts'
import { standingOf } from './standing.ts'
import { medicationOf } from './test-medications.ts'
import { entriesOf } from './told-together.ts'

const today = '2026-11-23'
const kommun = {
  ...medicationOf('').source,
  careGiver: { hsaId: 'TSTDEF-3', name: 'Hemsjukvården Sjöstad', principal: 'kommun' as const },
}
const furosemide = { atc: 'C03CA01', doses: [{ text: '1 tablett på morgonen.' }] }
const one = (...medications: Medication[]) => entriesOf(medications, today)

describe('what a decision is on a day', () => {
  test.each([
    ['current', {}],
    ['current', { start: '2026-11-23' }],
    ['current', { end: '2026-11-23' }],
    ['coming', { start: '2026-11-24' }],
    ['over', { end: '2026-11-22' }],
    ['over', { end: '2026-11-22T23:59:00+01:00' }],
    ['over', { status: 'inactive' }],
    ['over', { decision: 'stopped' }],
    ['unsaid', { status: 'unsaid' }],
    // Which of the days is wrong nobody can know, so it is not called ended.
    ['coming', { start: '2026-12-01', end: '2026-11-01' }],
    ['current', { start: '2026-11-10', end: '2026-11-01' }],
  ] as const)('%s: %j', (standing, more) => {
    expect(standingOf(medicationOf('m', more), today)).toBe(standing)
  })
})

describe('the same substance stands once', () => {
  test('with both who have decided it, and the difference pointed out', () => {
    const [entry, ...more] = one(
      medicationOf('a', furosemide),
      medicationOf('b', { ...furosemide, source: kommun, doses: [{ text: '2 tabletter på morgonen.' }] }),
    )
    expect(more).toEqual([])
    expect(entry?.now.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(entry?.differs).toBe(true)
  })

  test.each([
    ['written otherwise', '1  Tablett på morgonen', false],
    ['another number', '2 tablett på morgonen', true],
    ['another time', '1 tablett på kvällen', true],
    ['only by a comma', '0,5 tablett', true],
  ])('%s', (_name, text, differs) => {
    const entries = one(
      medicationOf('a', furosemide),
      medicationOf('b', { ...furosemide, source: kommun, doses: [{ text }] }),
    )
    expect(entries[0]?.differs).toBe(differs)
  })

  test('two of one source are no difference between sources', () => {
    const [entry] = one(
      medicationOf('a', furosemide),
      medicationOf('b', { ...furosemide, doses: [{ text: '1 tablett till lunch.' }] }),
    )
    expect(entry?.now).toHaveLength(2)
    expect(entry?.differs).toBe(false)
  })

  test.each([
    ['a group of many', 'C03'],
    ['no code', undefined],
    ['what is no code', 'furosemid'],
  ])('by %s nothing is put together', (_name, atc) => {
    const more = atc ? { atc } : {}
    expect(one(medicationOf('a', more), medicationOf('b', { ...more, source: kommun }))).toHaveLength(2)
  })

  test('a former dose is no medicine that has ended', () => {
    const chain = { chain: 'k', atc: 'C03CA01' }
    const [entry, ...more] = one(
      medicationOf('old', { ...chain, status: 'inactive', decided: '2023-01-01' }),
      medicationOf('new', { ...chain, decided: '2026-01-01' }),
    )
    expect(more).toEqual([])
    expect([entry?.now, entry?.over].map((part) => part?.map(({ id }) => id))).toEqual([['new'], ['old']])
    expect([...groupsOf([entry!]).keys()]).toEqual(['now'])
  })

  test('a decision to stop, which has no name, is told with what it stops', () => {
    const [entry, ...more] = one(
      medicationOf('begun', { chain: 'k', atc: 'M01AE02', status: 'inactive' }),
      medicationOf('stop', { chain: 'k', decision: 'stopped', name: undefined }),
    )
    expect(more).toEqual([])
    expect(entry?.over.map(({ id }) => id).toSorted()).toEqual(['begun', 'stop'])
  })

  test('one that stands both as in force and as stopped says so', () => {
    const chain = { chain: 'k', atc: 'A02BC01' }
    const stop = medicationOf('stop', { chain: 'k', decision: 'stopped', decided: '2026-10-20' })
    expect(one(medicationOf('a', { ...chain, decided: '2026-01-01' }), stop)[0]?.stoppedToo).toBe(true)
    // Begun again after it was stopped.
    expect(one(medicationOf('a', { ...chain, decided: '2026-11-01' }), stop)[0]?.stoppedToo).toBe(false)
    expect(
      one(medicationOf('a', { ...chain, decided: '2026-01-01' }), { ...stop, status: 'inactive' })[0]
        ?.stoppedToo,
    ).toBe(false)
  })
})

test('what is only for when it is needed stands apart from what is taken always', () => {
  const groups = groupsOf(
    one(
      medicationOf('always', { doses: [{ text: '1 tablett.' }] }),
      medicationOf('text', { doses: [{ text: '1 tablett vid behov.' }] }),
      medicationOf('condition', { doses: [{ text: '1 tablett.', condition: 'feber' }] }),
      medicationOf('both', { doses: [{ text: '1 tablett.' }, { text: '1 till vid behov.' }] }),
      medicationOf('none'),
    ),
  )
  const names = (group: 'now' | 'whenNeeded') => groups.get(group)?.map(({ id }) => id)
  expect(names('now')).toEqual(['always', 'both', 'none'])
  expect(names('whenNeeded')).toEqual(['condition', 'text'])
})

const anyDay = fc.constantFrom('2026-01-01', '2026-11-22', '2026-11-23', '2026-11-24', '2099-01-01')
const anyMedication = fc.record(
  {
    atc: fc.constantFrom('C03CA01', 'c03ca01', 'N02BE01', 'C03', 'x'),
    chain: fc.constantFrom('k1', 'k2'),
    decision: fc.constantFrom('given' as const, 'stopped' as const, 'unsaid' as const),
    status: fc.constantFrom('active' as const, 'inactive' as const, 'unsaid' as const),
    start: anyDay,
    end: anyDay,
    decided: anyDay,
    isMerchandise: fc.boolean(),
    source: fc.constantFrom(kommun, medicationOf('').source),
  },
  { requiredKeys: [] },
)

test('no decision is lost, none is told twice, whatever order the sources answer in', () => {
  fc.assert(
    fc.property(fc.array(anyMedication, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (all, chance) => {
      const medications = all.map((more, index) => medicationOf(String(index), more))
      const told = (entries: ReturnType<typeof entriesOf>) =>
        entries.map(({ now, coming, unsaid, over }) =>
          [...now, ...coming, ...unsaid, ...over].map(({ id }) => id),
        )
      const entries = entriesOf(medications, today)
      expect(told(entries).flat().toSorted()).toEqual(medications.map(({ id }) => id).toSorted())
      const mixed = medications
        .map((medication) => ({ medication, at: chance.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ medication }) => medication)
      const sorted = (found: string[][]) => found.map((ids) => ids.join()).toSorted()
      expect(sorted(told(entriesOf(mixed, today)))).toEqual(sorted(told(entries)))
      expect([...groupsOf(entries).values()].flat()).toHaveLength(entries.length)
    }),
  )
})
