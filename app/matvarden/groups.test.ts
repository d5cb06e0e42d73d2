import { describe, expect, test } from 'vitest'
import type { Plan, Reading } from './contract.ts'
import { groupsOf, planInForce } from './groups.ts'
import { latestOf } from './limits.ts'
import { bandOf, drawnOf } from './points.ts'

const source = {
  documentId: 'd',
  sourceSystemHSAId: 's',
  logicalAddress: 'TSTDEF-L',
  careGiver: { hsaId: 'g', name: 'Region Storstaden', principal: 'region' as const },
  legalDomain: 'HSL' as const,
  recordedBy: 'resident' as const,
}
const today = '2026-11-23'
const plan = (id: string, more: Partial<Plan> = {}): Plan => ({
  kind: 'plan',
  id,
  code: '29463-7',
  how: [],
  limits: [],
  receivers: [],
  source,
  ...more,
})
const reading = (id: string, takenAt: string, more: Partial<Reading> = {}): Reading => ({
  kind: 'reading',
  id,
  code: '29463-7',
  values: [{ code: '29463-7', value: 68.5, unit: 'kg' }],
  takenAt,
  former: [],
  receivers: [],
  source,
  alsoFrom: [],
  ...more,
})

describe('what is agreed and measured, by kind', () => {
  test('begins with what is in force, and has the latest value first', () => {
    const groups = groupsOf(
      [
        plan('over', { code: '8867-4', validTo: '2026-11-22' }),
        plan('before', { validTo: '2026-01-01' }),
        reading('a', '2026-11-20T07:10:00+01:00'),
        plan('now', { validFrom: today, validTo: today }),
        reading('b', '2026-11-22'),
      ],
      today,
    )
    expect(groups.map(({ code }) => code)).toEqual(['29463-7', '8867-4'])
    expect(groups[0]?.plans.map(({ id }) => id)).toEqual(['now', 'before'])
    expect(groups[0]?.readings.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(groups.map((one) => planInForce(one, today)?.id)).toEqual(['now', undefined])
  })

  test('the latest is none that is still to come', () => {
    const all = [reading('c', '2100-01-01T08:00:00+01:00'), reading('b', '2026-11-23T07:10:00+01:00')]
    expect(latestOf(all, new Date('2026-11-23T08:00:00+01:00'))?.id).toBe('b')
    expect(latestOf([], new Date())).toBeUndefined()
  })
})

describe('what is drawn', () => {
  const pressure = (id: string, takenAt: string, over: number, under?: number) =>
    reading(id, takenAt, {
      code: '85354-9',
      values: [
        { code: '8480-6', value: over, unit: 'mm[Hg]' },
        ...(under === undefined ? [] : [{ code: '8462-4', value: under, unit: 'mm[Hg]' }]),
      ],
    })

  test('is a line for each part, from the oldest on, with a gap where one is missing', () => {
    const { lines } = drawnOf('85354-9', [
      pressure('b', '2026-11-22T08:00:00+01:00', 132),
      pressure('a', '2026-11-15T08:00:00+01:00', 136, 76),
    ])
    expect(lines.map((line) => line.map((point) => point?.value))).toEqual([
      [136, 132],
      [76, undefined],
    ])
  })

  test('is in the unit of the latest alone, and the others are counted', () => {
    const pounds = reading('a', '2026-11-15', { values: [{ code: '29463-7', value: 150, unit: '[lb_av]' }] })
    const { lines, unit, inOther } = drawnOf('29463-7', [reading('b', '2026-11-22'), pounds])
    expect([lines[0]?.map((point) => point?.value), unit, inOther]).toEqual([[undefined, 68.5], 'kg', 1])
  })

  test('lies between the nearest limits of the first part', () => {
    const limit = { trigger: 'x', action: 'y' }
    expect(bandOf('29463-7', [{ ...limit, rise: { by: 2, days: 3 } }])).toBeUndefined()
    expect(
      bandOf('85354-9', [
        { ...limit, part: '8480-6', above: 200 },
        { ...limit, part: '8480-6', above: 180 },
        { ...limit, below: 95 },
        { ...limit, part: '8462-4', above: 100 },
      ]),
    ).toEqual({ low: 95, high: 180 })
  })
})
