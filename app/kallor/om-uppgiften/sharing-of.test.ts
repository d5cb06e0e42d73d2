import { describe, expect, test } from 'vitest'
import { testSource } from '#platform/answer/test-source.ts'
import type { Consent } from '../../delning/contract.ts'
import type { Block, Outside } from '../../delning/sparrar/contract.ts'
import { consentsFor, goesFirst, keptBy } from './sharing-of.ts'

const now = new Date('2026-11-24T10:00:00+01:00')
const source = {
  ...testSource('a'),
  careUnit: { hsaId: 'TSTDEF-U', name: 'Mottagningen' },
  authorTime: '2026-05-10T09:00:00+02:00',
}
const giver = source.careGiver.hsaId

describe('consents for a thing', () => {
  const consent = (more: Partial<Consent>): Consent => ({
    kind: 'consent',
    id: 'c',
    type: 'Consent',
    reader: { careGiverHSAId: 'TSTDEF-OTHER' },
    from: '2026-01-01',
    source: testSource('c'),
    ...more,
  })
  const over: [string, Partial<Consent>, string | undefined][] = [
    ['holds', {}, 'all'],
    ['not yet', { from: '2026-11-25' }, undefined],
    ['over', { until: '2026-11-23' }, undefined],
    ['its last day', { until: '2026-11-24' }, 'all'],
    ['ended', { ended: {} }, undefined],
    ['of the giver itself', { reader: { careGiverHSAId: giver } }, undefined],
    ['of one the catalogue does not know', { reader: {} }, 'all'],
    ['for some of it', { information: ['Beslutet'] }, 'part'],
    ['in an emergency', { type: 'Emergency', reader: { isCare: true } }, 'emergency'],
    ['in an emergency of omsorg', { type: 'Emergency', reader: { isCare: false } }, undefined],
    ['in an emergency of nobody knows whom', { type: 'Emergency', reader: {} }, 'unknown'],
    ['of a type that is not known', { type: undefined }, 'unknown'],
  ]
  test.each(over)('%s', (_name, more, as) => {
    const { readings, unclear } = consentsFor(source, [consent(more)], now)
    expect(readings.map((one) => one.as)).toEqual(as === undefined ? [] : [as])
    expect(unclear).toBe(false)
  })

  test('of no known time lets nobody read, and is not the same as none', () => {
    const { readings, unclear } = consentsFor(source, [consent({ from: undefined })], now)
    expect({ readings, unclear }).toEqual({ readings: [], unclear: true })
  })

  test('helps against a block that lets somebody in, or only perhaps is of it, and not against another', () => {
    const { readings } = consentsFor(source, [consent({})], now)
    const block: Block = {
      kind: 'block',
      id: 'b',
      holder: { careGiverHSAId: giver },
      except: [],
      open: [],
      source,
    }
    expect(goesFirst([{ block, sure: true }], readings)).toBe(true)
    expect(goesFirst([{ block, sure: false }], readings)).toBe(false)
    expect(goesFirst([{ block: { ...block, open: [{ until: '2026-12-01' }] }, sure: true }], readings)).toBe(
      false,
    )
    expect(goesFirst([{ block, sure: true }], [])).toBe(false)
  })
})

describe('what keeps others from a thing', () => {
  const block = (more: Partial<Block>): Block => ({
    kind: 'block',
    id: 'b',
    type: 'outer',
    holder: { careGiverHSAId: giver },
    except: [],
    open: [],
    source: testSource('b'),
    ...more,
  })
  test.each<[string, Partial<Block>, boolean | undefined]>([
    ['of the giver', {}, true],
    ['of another giver', { holder: { careGiverHSAId: 'TSTDEF-OTHER' } }, undefined],
    ['of the unit', { holder: { careGiverHSAId: giver, unitHSAId: 'TSTDEF-U' } }, true],
    ['of another unit', { holder: { careGiverHSAId: giver, unitHSAId: 'TSTDEF-V' } }, undefined],
    ['of nobody knows whom', { holder: {} }, false],
    ['lifted', { lifted: {} }, undefined],
    ['to come', { madeAt: '2026-11-25' }, undefined],
    ['but for medicines', { except: ['lak'] }, false],
    ['written since a day before', { from: '2026-05-10' }, true],
    ['written since a day after', { from: '2026-05-11' }, undefined],
    ['written until a day before', { until: '2026-05-09' }, undefined],
    ['written until the day', { until: '2026-05-10' }, true],
  ])('a block %s', (_name, more, sure) => {
    const { keeping } = keptBy(source, [block(more)], now)
    expect(keeping.map((one) => one.sure)).toEqual(sure === undefined ? [] : [sure])
  })

  test('of a thing that does not say its unit, or when it was written, it may be', () => {
    const { careUnit: _unit, authorTime: _time, ...bare } = source
    const ofUnit = block({ holder: { careGiverHSAId: giver, unitHSAId: 'TSTDEF-U' } })
    expect(keptBy(bare, [ofUnit, block({ from: '2026-05-10' }), block({})], now).keeping).toMatchObject([
      { sure: false },
      { sure: false },
      { sure: true },
    ])
  })

  test('staying outside keeps it too, while it holds; and who did not tell is told', () => {
    const outside: Outside = {
      kind: 'outside',
      id: 'o',
      holder: { careGiverHSAId: giver },
      source: testSource('o'),
    }
    expect(keptBy(source, [outside], now)).toMatchObject({ keeping: [{ sure: true }], untold: false })
    expect(keptBy(source, [{ ...outside, until: '2026-11-23' }], now).keeping).toEqual([])
    const untold = { kind: 'untold', id: 'u', keeper: 'Region Storstaden', source } as const
    expect(keptBy(source, [untold], now)).toEqual({ keeping: [], untold: true })
  })
})
