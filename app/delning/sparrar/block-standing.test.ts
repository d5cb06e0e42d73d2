import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockStanding, outsideStanding } from './block-standing.ts'

const at = (iso: string) => new Date(iso)

describe('a block in time', () => {
  test.each([
    ['of which little is told', {}, '2026-11-24T10:00:00Z', 'holds'],
    ['before it is made', { madeAt: '2026-11-24T10:00:00Z' }, '2026-11-24T09:59:59Z', 'coming'],
    ['when it is made', { madeAt: '2026-11-24T10:00:00Z' }, '2026-11-24T10:00:00Z', 'holds'],
    ['from the Swedish midnight of its day', { madeAt: '2026-11-24' }, '2026-11-23T23:00:00Z', 'holds'],
    ['and not before', { madeAt: '2026-11-24' }, '2026-11-23T22:59:59Z', 'coming'],
    [
      'until it is lifted',
      { madeAt: '2026-01-01', lifted: { at: '2026-11-24T10:00:00Z' } },
      '2026-11-24T09:59:59Z',
      'holds',
    ],
    [
      'and no longer',
      { madeAt: '2026-01-01', lifted: { at: '2026-11-24T10:00:00Z' } },
      '2026-11-24T10:00:00Z',
      'lifted',
    ],
    ['lifted nobody knows when', { madeAt: '2026-01-01', lifted: {} }, '2026-11-24T10:00:00Z', 'lifted'],
  ] as const)('%s', (_name, block, now, standing) => {
    expect(blockStanding(block, at(now))).toBe(standing)
  })

  const order = { coming: 0, holds: 1, lifted: 2 }
  const moment = fc
    .date({ min: at('2020-01-01T00:00:00Z'), max: at('2032-01-01T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString())

  test('never goes back', () => {
    const block = fc.record({ madeAt: moment, lifted: fc.record({ at: moment }) }, { requiredKeys: [] })
    fc.assert(
      fc.property(block, moment, moment, (one, a, b) => {
        const [earlier = 'holds', later = 'holds'] = [a, b]
          .toSorted()
          .map((iso) => blockStanding(one, at(iso)))
        expect(order[later]).toBeGreaterThanOrEqual(order[earlier])
      }),
    )
  })

  test('staying outside holds through its last day, and when its days cannot be', () => {
    const of = (from: string | undefined, until: string | undefined, now: string) =>
      outsideStanding({ ...(from && { from }), ...(until && { until }) }, at(now))
    expect(of('2026-11-01', '2026-11-24', '2026-11-24T22:59:59Z')).toBe('holds')
    expect(of('2026-11-01', '2026-11-24', '2026-11-24T23:00:00Z')).toBe('lifted')
    expect(of('2026-12-01', undefined, '2026-11-24T10:00:00Z')).toBe('coming')
    expect(of('2026-12-01', '2020-01-01', '2026-11-24T10:00:00Z')).toBe('holds')
    expect(of(undefined, undefined, '2026-11-24T10:00:00Z')).toBe('holds')
  })
})
