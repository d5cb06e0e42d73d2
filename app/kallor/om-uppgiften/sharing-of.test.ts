import { describe, expect, test } from 'vitest'
import { testSource } from '#platform/answer/test-source.ts'
import type { Consent } from '../../delning/contract.ts'
import type { Block, Outside } from '../../delning/sparrar/contract.ts'
import { consentsFor, isStopped, keptBy } from './sharing-of.ts'

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
    ['holds', {}, 'untold'],
    ['not yet', { from: '2026-11-25' }, undefined],
    ['over', { until: '2026-11-23' }, undefined],
    ['its last day', { until: '2026-11-24' }, 'untold'],
    ['ended', { ended: {} }, undefined],
    ['of the giver itself', { reader: { careGiverHSAId: giver } }, undefined],
    ['of one the catalogue does not know', { reader: {} }, 'untold'],
    ['for some of it', { information: ['Beslutet'] }, 'told'],
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

  test('is stopped by what surely keeps it, and not by what lets that unit in or may be of something else', () => {
    const { readings } = consentsFor(
      source,
      [consent({ reader: { careGiverHSAId: 'TSTDEF-OTHER', unit: 'Kliniken' } })],
      now,
    )
    const block: Block = {
      kind: 'block',
      id: 'b',
      holder: { careGiverHSAId: giver },
      except: [],
      open: [],
      source,
    }
    const stops = (more: Partial<Block>, sure = true) =>
      readings.map((one) => isStopped(one, [{ block: { ...block, ...more }, sure }], now))
    expect(stops({})).toEqual([true])
    expect(stops({}, false)).toEqual([false])
    expect(stops({ open: [{ unit: 'Kliniken', until: '2026-12-01' }] })).toEqual([false])
    expect(stops({ open: [{ unit: 'Kliniken', until: '2026-11-01' }] })).toEqual([true])
    expect(stops({ open: [{ unit: 'En annan', until: '2026-12-01' }] })).toEqual([true])
    const [emergency] = consentsFor(
      source,
      [consent({ type: 'Emergency', reader: { isCare: true } })],
      now,
    ).readings
    expect(emergency && isStopped(emergency, [{ block, sure: true }], now)).toBe(false)
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
    ['but for medicines', { except: ['lak'] }, true],
    ['but for something not known', { except: ['xyz'] }, false],
    ['written since a day before', { from: '2026-05-10' }, true],
    ['written since a day after', { from: '2026-05-11' }, undefined],
    ['written until a day before', { until: '2026-05-09' }, undefined],
    ['written until the day', { until: '2026-05-10' }, true],
  ])('a block %s', (_name, more, sure) => {
    const { keeping } = keptBy(source, 'anteckningar', [block(more)], now)
    expect(keeping.map((one) => one.sure)).toEqual(sure === undefined ? [] : [sure])
  })

  test('of a thing that does not say its unit, or when it was written, it may be', () => {
    const { careUnit: _unit, authorTime: _time, ...bare } = source
    const ofUnit = block({ holder: { careGiverHSAId: giver, unitHSAId: 'TSTDEF-U' } })
    expect(
      keptBy(bare, 'anteckningar', [ofUnit, block({ from: '2026-05-10' }), block({})], now).keeping,
    ).toMatchObject([{ sure: false }, { sure: false }, { sure: true }])
  })

  test('of medicines and warnings it may be, where they are left open', () => {
    const one = block({ except: ['lak', 'upp'] })
    expect(
      ['lakemedel', 'halsa', 'provsvar'].map((area) => keptBy(source, area, [one], now).keeping[0]?.sure),
    ).toEqual([false, false, true])
  })

  test('staying outside keeps it too, while it holds; and who did not tell is told', () => {
    const outside: Outside = {
      kind: 'outside',
      id: 'o',
      holder: { careGiverHSAId: giver },
      source: testSource('o'),
    }
    expect(keptBy(source, 'anteckningar', [outside], now)).toMatchObject({
      keeping: [{ sure: true }],
      untold: false,
    })
    expect(keptBy(source, 'anteckningar', [{ ...outside, until: '2026-11-23' }], now).keeping).toEqual([])
    const untold = { kind: 'untold', id: 'u', keeper: 'Region Storstaden', source } as const
    expect(keptBy(source, 'anteckningar', [untold], now)).toEqual({ keeping: [], untold: true })
  })
})
