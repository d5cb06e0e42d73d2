import { describe, expect, test } from 'vitest'
import { bundleOf, plan, structuresOf } from './test-bundle.ts'

const [early, late] = ['2026-01-01T10:00:00Z', '2026-05-01T10:00:00Z']
type Meta = { versionId?: unknown; lastUpdated?: unknown }
const url = 'https://fhir.example.org/CarePlan/p'
/** Versions of one plan, by the name of each. */
const versions = (...metas: readonly (Meta | undefined)[]) =>
  metas.map((meta, index) => ({ resource: plan({ title: String(index), ...(meta && { meta }) }) }))
const read = (given: readonly unknown[]) => {
  const { items, faults } = structuresOf(bundleOf(given))
  return { titles: items.map(({ title }) => title), reasons: faults.map(({ reason }) => reason) }
}

describe('of several versions the newest is shown, whichever came first', () => {
  test.each<[string, Meta, Meta]>([
    ['changed last', { lastUpdated: early }, { lastUpdated: late }],
    ['of a later number', { versionId: '1' }, { versionId: '2' }],
    ['of a later number with more digits', { versionId: '9' }, { versionId: '10' }],
    [
      'of a later number, longer than any that can be counted',
      { versionId: `${'9'.repeat(40)}1` },
      { versionId: `${'9'.repeat(40)}2` },
    ],
    ['of a later number that is no text', { versionId: 1 }, { versionId: 2 }],
    [
      'of a later number, changed in the same second',
      { versionId: '1', lastUpdated: late },
      { versionId: '2', lastUpdated: late },
    ],
    [
      'of a later number, when only one says when it was changed',
      { versionId: '1', lastUpdated: late },
      { versionId: '2' },
    ],
    [
      'changed last, whatever its number',
      { versionId: '7', lastUpdated: early },
      { versionId: '2', lastUpdated: late },
    ],
    [
      'changed in a leap second',
      { lastUpdated: '2016-12-31T23:59:00Z' },
      { lastUpdated: '2016-12-31T23:59:60Z' },
    ],
  ])('%s', (_, former, later) => {
    const [a, b] = versions(former, later)
    expect(read([a, b])).toEqual({ titles: ['1'], reasons: ['duplicate-id'] })
    expect(read([b, a])).toEqual({ titles: ['1'], reasons: ['duplicate-id'] })
  })

  test('by the number in its address', () => {
    const [a, b] = [1, 2].map((one) => ({
      fullUrl: `${url}/_history/${one}`,
      resource: plan({ title: String(one) }),
    }))
    expect(read([a, b]).titles).toEqual(['2'])
    expect(read([b, a]).titles).toEqual(['2'])
  })

  test('when only one of them says its address', () => {
    const [a, b] = versions({ versionId: '1' }, { versionId: '2' })
    for (const [former, later] of [
      [{ ...a, fullUrl: url }, b],
      [a, { ...b, fullUrl: url }],
      [
        { ...a, fullUrl: 'urn:uuid:1' },
        { ...b, fullUrl: url },
      ],
    ]) {
      expect(read([former, later])).toEqual({ titles: ['1'], reasons: ['duplicate-id'] })
      expect(read([later, former])).toEqual({ titles: ['1'], reasons: ['duplicate-id'] })
    }
  })

  test('among three, of which not all can be compared', () => {
    const all = versions({ versionId: '1' }, { versionId: '2', lastUpdated: early }, { lastUpdated: late })
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      expect(read(order.map((index) => all[index]))).toEqual({
        titles: ['2'],
        reasons: ['duplicate-id', 'duplicate-id'],
      })
    }
  })
})

describe('when nobody can know which is the newest, the others are named, and one is shown', () => {
  test.each<[string, Meta | undefined, Meta | undefined]>([
    ['neither says anything', undefined, undefined],
    ['both have a name that is no number', { versionId: 'a' }, { versionId: 'b' }],
    ['both are the same', { lastUpdated: late, versionId: '2' }, { lastUpdated: late, versionId: '02' }],
    ['neither says when, in a way that can be read', { lastUpdated: 'i går' }, {}],
  ])('the first, when %s', (_, one, other) => {
    const [a, b] = versions(one, other)
    expect(read([a, b])).toEqual({ titles: ['0'], reasons: ['duplicate-id'] })
    expect(read([b, a])).toEqual({ titles: ['1'], reasons: ['duplicate-id'] })
  })

  test.each<[string, Meta, Meta]>([
    ['says when it was changed', {}, { lastUpdated: early }],
    ['says when it was changed, and not only its number', { versionId: '2' }, { lastUpdated: early }],
    ['has a number', { versionId: 'b' }, { versionId: '1' }],
  ])('that which %s', (_, former, shown) => {
    const [a, b] = versions(former, shown)
    expect(read([a, b]).titles).toEqual(['1'])
    expect(read([b, a]).titles).toEqual(['1'])
  })
})
